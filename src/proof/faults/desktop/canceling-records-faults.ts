import type { DesktopFault } from '../../fault.ts';
import { changingEvents } from '../../operators/desktop/faulty-desktop.ts';
import { withdrawalFaults } from '../../operators/desktop/withdrawal-faults.ts';

/** Faulty desktops that cancel records. */
export const cancelingRecordsFaults: readonly DesktopFault[] = [
  ...withdrawalFaults('cancel', 'RequestRecordCancel', 'RecordCancelAcknowledge', {
    named: 'DCA-01',
    others: 'DCA-02',
    chain: 'DCA-03',
    last: 'DCA-04',
    byNumber: 'DCA-05',
    leaves: 'DCA-06',
  }),
  {
    name: 'desktop-hides-incomplete-cancel',
    breaks: ['DCA-07'],
    does: 'does not show what OCS says of a cancellation',
    decoration: changingEvents(({ GSW_MESSAGE: _, ...userData }) => userData),
  },
];
