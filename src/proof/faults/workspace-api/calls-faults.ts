import type { Exchange } from '../../../harness/workspace-api/exchange.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import type { WorkspaceFault } from '../../fault.ts';
import { accepted, asks, changedAnswers, without } from '../../operators/workspace-api/changed-answers.ts';
import {
  changedAfter,
  changedCalls,
  changedInState,
  changedList,
  followedBy,
} from '../../operators/workspace-api/changed-calls.ts';

const nothing = (): undefined => undefined;
const inState = (state: string) => (call: JsonObject) => ({ ...call, state });
const withData = (call: JsonObject, userData: readonly JsonValue[]) => ({ ...call, userData: [...userData] });
const pairsIn = ({ userData }: JsonObject): readonly JsonObject[] =>
  Array.isArray(userData) ? userData.filter(isJsonObject) : [];

/** A server that takes no pair out of the attached data again. */
function keepingOldData(right: Exchange): Exchange {
  let known: readonly JsonObject[] = [];
  return changedCalls((call, { notificationType }) => {
    if (notificationType !== 'AttachedDataChanged') return call;
    const isNew = (pair: JsonObject) => !known.some((one) => JSON.stringify(one) === JSON.stringify(pair));
    known = [...known, ...pairsIn(call).filter(isNew)];
    return withData(call, known);
  })(right);
}

/** Servers of the Workspace API that are wrong about calls. */
export const callsFaults: readonly WorkspaceFault[] = [
  {
    name: 'workspace-called-agent-dials',
    breaks: ['WSC-01'],
    does: 'says Dialing to who is called as well',
    decoration: changedInState('Ringing', inState('Dialing')),
  },
  {
    name: 'workspace-silent-about-ringing',
    breaks: ['WSC-01'],
    does: 'does not notify who is called before they have answered',
    decoration: changedInState('Ringing', nothing),
  },
  {
    name: 'workspace-calls-are-talking',
    breaks: ['WSC-02'],
    does: 'calls the state of an answered call Talking',
    decoration: changedInState('Established', inState('Talking')),
  },
  {
    name: 'workspace-silent-about-answers',
    breaks: ['WSC-02'],
    does: 'does not notify that a call has been answered',
    decoration: changedInState('Established', nothing),
  },
  {
    name: 'workspace-silent-about-hold',
    breaks: ['WSC-03', 'WSC-13'],
    does: 'does not notify that a call is on hold',
    decoration: changedInState('Held', nothing),
  },
  {
    name: 'workspace-retrieved-calls-stay-held',
    breaks: ['WSC-03'],
    does: 'says of a call that has been retrieved that it is on hold',
    decoration: changedAfter((call, operations) =>
      operations.some((one) => one.endsWith('/retrieve')) && call.state === 'Established'
        ? { ...call, state: 'Held' }
        : call,
    ),
  },
  {
    name: 'workspace-silent-about-release',
    breaks: ['WSC-04'],
    does: 'does not notify that a call is released',
    decoration: changedInState('Released', nothing),
  },
  {
    name: 'workspace-released-calls-are-completed',
    breaks: ['WSC-04'],
    does: 'notifies that a call is Completed, and never that it is Released',
    decoration: changedInState('Released', inState('Completed')),
  },
  {
    name: 'workspace-silent-if-the-other-side-releases',
    breaks: ['WSC-05'],
    does: 'notifies of a release only who has asked for it',
    decoration: changedAfter((call, operations) =>
      call.state === 'Released' && !operations.some((one) => one.endsWith('/release')) ? undefined : call,
    ),
  },
  {
    name: 'workspace-calls-get-another-id',
    breaks: ['WSC-06'],
    does: 'names a call anew when it is put on hold',
    decoration: changedInState('Held', (call) => ({
      ...call,
      id: `${call.id}-2`,
      connId: `${call.connId}-2`,
    })),
  },
  {
    name: 'workspace-calls-lose-their-id',
    breaks: ['WSC-06'],
    does: 'leaves the id out when a call is put on hold',
    decoration: changedInState('Held', (call) => without(call, 'id')),
  },
  {
    name: 'workspace-released-calls-come-back',
    breaks: ['WSC-07'],
    does: 'notifies of the participants of a call after its release, as if it went on',
    decoration: followedBy('Released', (call, data) => ({
      ...data,
      notificationType: 'ParticipantsUpdated',
      call: { ...call, state: 'Established' },
    })),
  },
  {
    name: 'workspace-established-calls-dial-again',
    breaks: ['WSC-07'],
    does: 'notifies of the dialing after the answer once more',
    decoration: followedBy('Established', (call, data) => ({ ...data, call: { ...call, state: 'Dialing' } })),
  },
  {
    name: 'workspace-lists-no-calls',
    breaks: ['WSC-08'],
    does: 'lists no calls',
    decoration: changedList(() => []),
  },
  {
    name: 'workspace-lists-calls-without-state',
    breaks: ['WSC-08'],
    does: 'lists calls by their ids alone',
    decoration: changedList((calls) => calls.map(({ id = null }) => ({ id }))),
  },
  {
    name: 'workspace-lists-held-calls-as-established',
    breaks: ['WSC-08', 'WSC-09'],
    does: 'lists all calls as established',
    decoration: changedList((calls) => calls.map(inState('Established'))),
  },
  {
    name: 'workspace-updates-attach',
    breaks: ['WSC-10'],
    does: 'keeps the old value of a key that is updated or deleted',
    decoration: keepingOldData,
  },
  {
    name: 'workspace-notifies-new-data-alone',
    breaks: ['WSC-10'],
    does: 'notifies of those attached data only that have changed',
    decoration: changedCalls((call, { notificationType }) =>
      notificationType === 'AttachedDataChanged' ? withData(call, pairsIn(call).slice(0, 1)) : call,
    ),
  },
  {
    name: 'workspace-data-are-a-new-state',
    breaks: ['WSC-11'],
    does: 'notifies of attached data as of a new state',
    decoration: changedAnswers(asks(/^notifications/), (answer) => ({
      ...answer,
      body: answer.body.replaceAll('"AttachedDataChanged"', '"StateChange"'),
    })),
  },
  {
    name: 'workspace-calls-come-without-data',
    breaks: ['WSC-12'],
    does: 'does not say to who is called what the call was made with',
    decoration: changedInState('Ringing', (call) => withData(call, [])),
  },
  {
    name: 'workspace-consultations-have-the-calls-id',
    breaks: ['WSC-13'],
    does: 'gives a consultation the id of the call from which it is made',
    decoration: changedCalls(({ parentConnId, ...call }) =>
      parentConnId === undefined ? call : { ...call, id: parentConnId },
    ),
  },
  {
    name: 'workspace-consultations-without-parent',
    breaks: ['WSC-14'],
    does: 'does not say from which call a consultation is made',
    decoration: changedCalls((call) => without(call, 'parentConnId')),
  },
  {
    name: 'workspace-transferred-calls-stay',
    breaks: ['WSC-15'],
    does: 'does not notify who transfers a call that they are no longer in it',
    decoration: changedAfter((call, operations) =>
      call.state === 'Released' && operations.some((one) => one.endsWith('-transfer')) ? undefined : call,
    ),
  },
  {
    name: 'workspace-conferences-of-two',
    breaks: ['WSC-16'],
    does: 'says of a conference that one party is in it',
    decoration: changedCalls((call) => ({
      ...call,
      participants: Array.isArray(call.participants) ? call.participants.slice(0, 1) : [],
    })),
  },
  {
    name: 'workspace-does-what-the-state-forbids',
    breaks: ['WSC-17'],
    does: 'accepts that an established call is answered or retrieved, and is silent',
    decoration: changedAnswers(asks(/^voice\/calls\/.*\/(?:answer|retrieve)$/), accepted),
  },
];
