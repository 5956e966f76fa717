import { NotRunError } from '../case/case-outcome.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';

/**
 * Leaves the case out if the desktop's last request has no reference id: the key is optional (001,
 * CampaignStatusRequest), and without it nothing tells the desktop which of two like requests was answered.
 */
export async function needReferenceIds(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  await world.rest(desktop);
  if (desktop.history.requests.at(-1)?.referenceId !== undefined) return;
  throw new NotRunError({
    reason: 'The desktop gives its requests no reference ids, which are optional.',
    missing: ['GSW_REFERENCE_ID'],
  });
}
