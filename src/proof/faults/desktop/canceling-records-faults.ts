import type { DesktopFault } from '../../fault.ts';
import { changingEvents, changingRequest } from '../../operators/desktop/faulty-desktop.ts';
import { markingFaults } from '../../operators/desktop/marking-faults.ts';

/** Faulty desktops that cancel records. */
export const cancelingRecordsFaults: readonly DesktopFault[] = [
  ...markingFaults('cancel', 'RequestRecordCancel', 'RecordCancelAcknowledge', {
    named: 'DCA-01',
    others: 'DCA-02',
    chain: 'DCA-03',
    wholeChain: 'DCA-17',
    last: 'DCA-08',
    notDialed: 'DCA-04',
    byNumber: 'DCA-05',
    customerAlone: 'DCA-09',
    leaves: 'DCA-06',
  }),
  {
    name: 'desktop-cancel-names-the-record-too',
    breaks: ['DCA-10'],
    does: 'adds a handle to a cancellation by number, and so means another record',
    decoration: changingRequest('RequestRecordCancel', (userData) =>
      userData.GSW_PHONE === undefined
        ? userData
        : {
            GSW_CAMPAIGN_NAME: 'Spring',
            GSW_CALLING_LIST: 'Customers',
            ...userData,
            GSW_RECORD_HANDLE: 1,
          },
    ),
  },
  {
    name: 'desktop-hides-incomplete-cancel',
    breaks: ['DCA-07'],
    does: 'does not show the answer of OCS to a cancellation',
    decoration: changingEvents(({ GSW_MESSAGE: _, ...userData }) => userData),
  },
];
