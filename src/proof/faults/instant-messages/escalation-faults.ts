import type { CtiFrame } from '../../../instant-messages/machine/frames.ts';
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
import { dataInAscii } from '../../operators/instant-messages/data-in-ascii.ts';

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

/** The strategy gives a call back; the switch does something else with it. */
const insteadOfGivingBack = (
  request: Partial<CtiFrame> & Pick<CtiFrame, 'messageType'>,
): ImFault['decoration'] =>
  changedMachine('switch', () => {
    let sent: CtiFrame | undefined;
    return {
      before(input): readonly Input[] {
        sent = requestIn(input, 'RequestSingleStepTransfer') ?? sent;
        const route = requestIn(input, 'RequestRouteCall');
        if (route?.routeType !== 'Reject' || route.connId !== sent?.connId) return [input];
        const { thisDN = '', connId } = sent ?? {};
        return [{ kind: 'frame', from: 'Ana', channel: 'cti', cti: { thisDN, connId, ...request } }];
      },
    };
  });

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
  {
    name: 'im-call-data-in-ascii',
    breaks: ['IMV-03'],
    does: 'keeps only the characters of ASCII in the user data of a call on its way to the routing point',
    decoration: dataInAscii('RequestSingleStepTransfer'),
  },
  {
    name: 'im-rejected-call-on-hold',
    breaks: ['IMV-04'],
    does: 'leaves a call on hold that the routing point rejects',
    decoration: insteadOfGivingBack({ messageType: 'RequestHoldCall' }),
  },
  {
    name: 'im-rejected-call-to-another',
    breaks: ['IMV-04'],
    does: 'transfers a call that the routing point rejects to somebody else',
    decoration: insteadOfGivingBack({ messageType: 'RequestSingleStepTransfer', otherDN: '7002' }),
  },
];
