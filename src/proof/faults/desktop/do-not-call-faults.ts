import type { DesktopFault } from '../../fault.ts';
import { changingRequest } from '../../operators/desktop/faulty-desktop.ts';
import { markingFaults } from '../../operators/desktop/marking-faults.ts';

/** Faulty desktops that mark records as not to be called. */
export const doNotCallFaults: readonly DesktopFault[] = [
  ...markingFaults('do-not-call', 'DoNotCall', 'DoNotCallAcknowledge', {
    named: 'DDN-01',
    others: 'DDN-02',
    chain: 'DDN-03',
    wholeChain: 'DDN-10',
    last: 'DDN-08',
    notDialed: 'DDN-05',
    byNumber: 'DDN-06',
    customerAlone: 'DDN-09',
    leaves: 'DDN-07',
  }),
  {
    name: 'desktop-hides-reason-for-the-log',
    breaks: ['DDN-04'],
    does: 'does not send what the agent wrote for the do-not-call log',
    decoration: changingRequest('DoNotCall', ({ GSW_MESSAGE: _, ...userData }) => userData),
  },
];
