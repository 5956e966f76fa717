import { createRouter } from '../../../instant-messages/router/strategy.ts';
import type { ImFault } from '../../fault.ts';
import { requestIn, sendingCti } from '../../operators/instant-messages/changed-machine.ts';
import { dataInAscii } from '../../operators/instant-messages/data-in-ascii.ts';

/** What a preview says, what the session says of the knowledge worker, and whose turn it is. */
export const previewContentFaults: readonly ImFault[] = [
  {
    name: 'im-preview-data-in-ascii',
    breaks: ['IMB-07'],
    does: 'keeps only the characters of ASCII in the user data of an instant message',
    decoration: dataInAscii('RequestMakeCall'),
  },
  {
    name: 'im-chat-dn-for-voice-dn',
    breaks: ['IMB-08'],
    does: 'names the DN for instant messages as the one where the knowledge worker takes calls',
    decoration: sendingCti('router', (frame) =>
      frame.userData === undefined
        ? [frame]
        : [{ ...frame, userData: { ...frame.userData, KnowledgeWorkerVoiceDN: frame.otherDN ?? '' } }],
    ),
  },
  {
    name: 'im-turn-of-each-agent',
    breaks: ['IMB-09'],
    does: 'counts turns for each agent, so that everybody begins with the same knowledge worker',
    decoration: (right, floor) => {
      const ofBen = createRouter(floor);
      return {
        ...right,
        router: {
          handle(input, now) {
            const frame = requestIn(input, 'EventRouteRequest');
            if (frame === undefined) return [...right.router.handle(input, now), ...ofBen.handle(input, now)];
            return (frame.otherDN === '7002' ? ofBen : right.router).handle(input, now);
          },
        },
      };
    },
  },
];
