import type { OcsFault } from '../../../fault.ts';
import { changingRequest } from '../../../operators/ocs/faulty-ocs.ts';
import { acknowledgmentOf } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what is answered to an agent who announces the logout. */
export const logOutNegotiationFaults: readonly OcsFault[] = [
  {
    name: 'log-out-permitted-in-preview',
    breaks: ['LGO-20'],
    does: 'acknowledges LogOut while no campaign runs in an automatic mode',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'LogOut')
        ? { ...acknowledgmentOf(floor, request), GSW_USER_EVENT: 'LogOutAcknowledge' }
        : undefined,
    ),
  },
  {
    name: 'log-out-unanswered-in-preview',
    breaks: ['LGO-20'],
    does: 'does not answer LogOut while no campaign runs in an automatic mode',
    decoration: changingRequest('LogOut', () => undefined),
  },
];
