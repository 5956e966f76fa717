import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  offeringAgain,
  offeringInstead,
  pushedRecord,
  writingStatus,
} from '../../../operators/ocs/dialing/faulty-push.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import { refusingRequest } from '../../../operators/ocs/own-events.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Pushes nothing more, from an input on. */
const silentAfter = (isLast: (input: OcsInput) => boolean): Decoration =>
  faultyOcs(() => {
    let silent = false;
    return {
      after(effects, input) {
        silent ||= isLast(input);
        return silent ? effects.filter(({ kind }) => kind !== 'offerInteraction') : effects;
      },
    };
  });

const isRequestFor = (type: string) => (input: OcsInput) => isRequest(input, type);

const isCommand = (verb: string) => (input: OcsInput) => input.kind === 'dialing' && input.verb === verb;

/** Takes every agent for ready who logs in. */
const readyAtLogin: Decoration = faultyOcs(() => ({
  before: (input) => (input.kind === 'agentLoggedIn' ? [input, { ...input, kind: 'agentReady' }] : [input]),
}));

/** Only says that it has stopped. */
const stopIgnored: Decoration = faultyOcs(() => ({
  before: (input) => (isCommand('stop')(input) ? [] : [input]),
  after: (effects, input): readonly OcsEffect[] =>
    input.kind === 'dialing' && input.verb === 'stop'
      ? [...effects, { kind: 'dialingDone', ticket: input.ticket }]
      : effects,
}));

/** Faulty implementations of when records are offered, and of what becomes of those that are not taken. */
export const pushPreviewOfferFaults: readonly OcsFault[] = [
  {
    name: 'push-rejected-canceled',
    breaks: ['PSH-16'],
    does: 'cancels a pushed record that is rejected',
    decoration: writingStatus(
      recordStatus.Canceled,
      (input, view) => isRequest(input, 'RecordReject') && pushedRecord(input.userData, view) !== undefined,
    ),
  },
  {
    name: 'push-nothing-after-rejection',
    breaks: ['PSH-16'],
    does: 'pushes nothing more once a record was rejected',
    decoration: silentAfter(isRequestFor('RecordReject')),
  },
  {
    name: 'push-nothing-after-call',
    breaks: ['PSH-27'],
    does: 'pushes nothing more once an agent has called a record, and waits for RecordProcessed',
    decoration: silentAfter((input) => input.kind === 'call' && input.event === 'EventReleased'),
  },
  {
    name: 'push-declined-lost',
    breaks: ['PSH-17'],
    does: 'leaves a record that was declined Updated in its list',
    decoration: writingStatus(recordStatus.Updated, ({ kind }) => kind === 'interactionRejected'),
  },
  {
    name: 'push-to-not-ready',
    breaks: ['PSH-18'],
    does: 'pushes records to agents who have not been ready',
    decoration: readyAtLogin,
  },
  {
    name: 'push-only-if-ready-again',
    breaks: ['PSH-18'],
    does: 'pushes nothing to agents who were ready before the campaign was started',
    decoration: silentAfter(isCommand('start')),
  },
  {
    name: 'push-after-stop',
    breaks: ['PSH-18'],
    does: 'goes on pushing when the campaign is stopped',
    decoration: stopIgnored,
  },
  {
    name: 'push-unload-loses-offers',
    breaks: ['PSH-19'],
    does: 'returns records whose offer was not accepted as Updated when the campaign is unloaded',
    decoration: writingStatus(recordStatus.Updated, isCommand('unload')),
  },
  {
    name: 'push-twice',
    breaks: ['PSH-22'],
    does: 'offers every record twice',
    decoration: offeringInstead((offer) => [offer, offer]),
  },
  {
    name: 'push-again-when-accepted',
    breaks: ['PSH-22'],
    does: 'offers a record again to the agent who has accepted it',
    decoration: offeringAgain((input, { dn }) => (input.kind === 'interactionAccepted' ? [dn] : [])),
  },
  {
    name: 'push-preview-requests-empty',
    breaks: ['PSH-23'],
    does: 'answers 108 to a request for a preview record in Push Preview mode',
    decoration: misnumbering('PreviewRecordRequest', 107, 108),
  },
  {
    name: 'push-start-refused',
    breaks: ['PSH-20'],
    does: 'answers 107 to PreviewDialingModeStart in Push Preview mode',
    decoration: refusingRequest('PreviewDialingModeStart', 107, (_, floor) =>
      floor.groups.some(({ name }) => floor.mode(name) === 'Push Preview'),
    ),
  },
  {
    name: 'push-nothing-after-over',
    breaks: ['PSH-20'],
    does: 'pushes nothing after PreviewDialingModeOver',
    decoration: silentAfter(isRequestFor('PreviewDialingModeOver')),
  },
];
