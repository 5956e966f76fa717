import type { Input } from '../../../instant-messages/machine/machine.ts';
import { createRouter } from '../../../instant-messages/router/strategy.ts';
import type { ImFault } from '../../fault.ts';
import {
  changedMachine,
  given,
  misreadStrategy,
  requestIn,
  sendingCti,
} from '../../operators/instant-messages/changed-machine.ts';

/** What the agent asks for instead of the strategy, about the call that they sent to the routing point. */
function askingForAgent(messageType: string, isMeant: (routeType: string | undefined) => boolean) {
  return changedMachine('switch', () => {
    let asked: Input | undefined;
    return {
      before(input) {
        if (requestIn(input, 'RequestSingleStepTransfer') !== undefined) asked = input;
        const frame = requestIn(input, 'RequestRouteCall');
        const agent = asked === undefined ? undefined : requestIn(asked, 'RequestSingleStepTransfer');
        if (frame?.connId !== agent?.connId || asked?.kind !== 'frame' || !isMeant(frame?.routeType))
          return [input];
        return [
          {
            ...asked,
            channel: 'cti',
            cti: { ...agent, thisDN: '7001', messageType, otherDN: frame?.otherDN },
          },
        ];
      },
    };
  });
}

export const escalationFaults: readonly ImFault[] = [
  {
    name: 'im-call-to-first-of-list',
    breaks: ['IMV-01'],
    does: 'routes the call to the first of the list, no matter whom it names',
    decoration: sendingCti('router', (frame) =>
      frame.messageType === 'RequestRouteCall' && frame.otherDN?.startsWith('72')
        ? [{ ...frame, otherDN: '7201' }]
        : [frame],
    ),
  },
  {
    name: 'im-call-without-preview',
    breaks: ['IMV-01'],
    does: 'routes the call directly where the strategy wants a preview',
    decoration: misreadStrategy(createRouter, () => ({ voice: 'direct' })),
  },
  {
    name: 'im-call-never-answered',
    breaks: ['IMV-02', 'IMV-05'],
    does: 'ignores that the knowledge worker answers',
    decoration: given('switch', (input) =>
      requestIn(input, 'RequestAnswerCall')?.thisDN.startsWith('72') ? [] : [input],
    ),
  },
  {
    name: 'im-agent-stays-in-call',
    breaks: ['IMV-02'],
    does: 'makes a conference of the transfer by the routing point',
    decoration: askingForAgent('RequestSingleStepConference', (routeType) => routeType === undefined),
  },
  {
    name: 'im-call-without-data',
    breaks: ['IMV-03'],
    does: 'drops the user data that the call gets on its way to the routing point',
    decoration: given('switch', (input) => {
      const frame = requestIn(input, 'RequestSingleStepTransfer');
      if (frame === undefined || input.kind !== 'frame') return [input];
      const { KnowledgeWorker = '' } = frame.userData ?? {};
      return [{ ...input, channel: 'cti', cti: { ...frame, userData: { KnowledgeWorker } } }];
    }),
  },
  {
    name: 'im-rejected-call-is-lost',
    breaks: ['IMV-04'],
    does: 'releases a call that the routing point rejects',
    decoration: askingForAgent('RequestReleaseCall', (routeType) => routeType === 'Reject'),
  },
];
