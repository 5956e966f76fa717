import type { DesktopInput } from '../../../desktop/machine/ports.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingRequest, faultyDesktop, showingRecords } from '../../operators/desktop/faulty-desktop.ts';

type FrameInput = Extract<DesktopInput, { kind: 'frame' }>;

/** Changes frames of a consultation on their way to the desktop; none keeps the frame from it. */
function changingConsultation(
  change: (input: FrameInput) => FrameInput | undefined,
): DesktopFault['decoration'] {
  return faultyDesktop(() => ({
    before(input) {
      if (input.kind !== 'frame' || input.frame.callType !== 'Consult') return [input];
      const changed = change(input);
      return changed === undefined ? [] : [changed];
    },
  }));
}

/** Faulty desktops of record sharing. */
export const recordSharingFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-takes-consultation-for-transfer',
    breaks: ['DRS-01'],
    does: 'lets an agent who is only consulted work on the record as on one of the own',
    decoration: changingConsultation((input) => ({
      ...input,
      frame: { ...input.frame, callType: 'Inbound' },
    })),
  },
  {
    name: 'desktop-hides-that-a-record-is-shared',
    breaks: ['DRS-01'],
    does: 'shows a record that may only be read as one that may be changed',
    decoration: showingRecords((record) => ({ ...record, readOnly: false })),
  },
  {
    name: 'desktop-asks-for-no-shared-chain',
    breaks: ['DRS-02'],
    does: 'sends no ChainedRecordRequest',
    decoration: changingRequest('ChainedRecordRequest', () => undefined),
  },
  {
    name: 'desktop-keeps-consulted-records',
    breaks: ['DRS-03'],
    does: 'does not notice that a consultation is over',
    decoration: changingConsultation((input) =>
      input.frame.messageType === 'EventReleased' ? undefined : input,
    ),
  },
];
