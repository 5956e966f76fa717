import { KitError } from '../../../kernel/kit-error.ts';
import { campaignStatusFaults } from './campaign-status-faults.ts';
import type { DesktopFault } from './desktop-fault.ts';
import { desktopEnvelopeFaults } from './envelope-faults.ts';
import { finishingRecordsFaults } from './finishing-records-faults.ts';
import { previewFaults } from './preview-faults.ts';
import { updatingRecordsFaults } from './updating-records-faults.ts';

/** Every faulty desktop that proves the suite. */
export const desktopFaults: readonly DesktopFault[] = [
  ...desktopEnvelopeFaults,
  ...previewFaults,
  ...campaignStatusFaults,
  ...updatingRecordsFaults,
  ...finishingRecordsFaults,
];

/** Whether a faulty desktop has that name. */
export function isDesktopFault(name: string): boolean {
  return desktopFaults.some((fault) => fault.name === name);
}

/** The faulty desktop of that name. Throws KitError USAGE_FAULT for a name that none has. */
export function desktopFaultNamed(name: string): DesktopFault {
  const found = desktopFaults.find((fault) => fault.name === name);
  if (found) return found;
  throw new KitError({
    code: 'USAGE_FAULT',
    message: `There is no faulty desktop "${name}".`,
    hint: '"ocs-tck faults" lists them all.',
  });
}
