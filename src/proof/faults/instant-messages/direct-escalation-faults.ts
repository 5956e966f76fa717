import { cti } from '../../../instant-messages/machine/machine.ts';
import type { ImFault } from '../../fault.ts';
import {
  doing,
  given,
  refusingElsewhere,
  requestIn,
} from '../../operators/instant-messages/changed-machine.ts';

const renaming = (from: string, to: string): ImFault['decoration'] =>
  given('switch', (input) => {
    const frame = requestIn(input, from);
    if (frame === undefined || input.kind !== 'frame' || frame.otherDN === '8100') return [input];
    return [{ ...input, channel: 'cti', cti: { ...frame, messageType: to } }];
  });

const alsoAskingToRoute = (name: string): ImFault['decoration'] =>
  doing('switch', (effects, input) => {
    const frame = requestIn(input, name);
    if (frame === undefined || frame.otherDN === '8100') return effects;
    const event = { messageType: 'EventRouteRequest', thisDN: '8100', connId: frame.connId };
    return [...effects, cti('onlooker', event)];
  });

export const directEscalationFaults: readonly ImFault[] = [
  {
    name: 'im-direct-transfer-refused',
    breaks: ['IMV-05'],
    does: 'refuses to transfer a call directly, in one step and in two',
    decoration: refusingElsewhere('RequestSingleStepTransfer', 'RequestInitiateTransfer'),
  },
  {
    name: 'im-conference-not-completed',
    breaks: ['IMV-06'],
    does: 'refuses to add somebody to a call, in one step and at the end of a consultation',
    decoration: refusingElsewhere('RequestSingleStepConference', 'RequestCompleteConference'),
  },
  {
    name: 'im-no-direct-transfer',
    breaks: ['IMV-05'],
    does: 'makes a conference of a direct transfer',
    decoration: renaming('RequestSingleStepTransfer', 'RequestSingleStepConference'),
  },
  {
    name: 'im-transfer-ignored',
    breaks: ['IMV-05'],
    does: 'does nothing when a call is transferred directly',
    decoration: renaming('RequestSingleStepTransfer', 'RequestQueryAddress'),
  },
  {
    name: 'im-conference-ignored',
    breaks: ['IMV-06'],
    does: 'does nothing when somebody is to be added to a call',
    decoration: renaming('RequestSingleStepConference', 'RequestQueryAddress'),
  },
  {
    name: 'im-conference-is-transfer',
    breaks: ['IMV-06'],
    does: 'makes a transfer of a conference',
    decoration: renaming('RequestSingleStepConference', 'RequestSingleStepTransfer'),
  },
  {
    name: 'im-direct-transfer-is-routed',
    breaks: ['IMV-07'],
    does: 'asks the strategy about a direct transfer as well',
    decoration: alsoAskingToRoute('RequestSingleStepTransfer'),
  },
  {
    name: 'im-direct-conference-is-routed',
    breaks: ['IMV-07'],
    does: 'asks the strategy about a direct conference as well',
    decoration: alsoAskingToRoute('RequestSingleStepConference'),
  },
];
