import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  acknowledging,
  allowing,
  denying,
  watchingSharing,
} from '../../../operators/ocs/sharing/faulty-sharing.ts';
import type { SharingPast, SharingSituation } from '../../../operators/ocs/sharing/sharing-past.ts';
import {
  keepingUpdatesByDesktop,
  overwritingAtTheEnd,
} from '../../../operators/ocs/sharing/updates-of-several.ts';

/** Whether an agent had the record, and it now belongs to somebody else. */
const isFormer = ({ access, past }: SharingSituation): boolean => access === 'none' && past.has('full');

/** Whether an agent has the record from somebody else. */
const isReceiver = ({ access, isFirst }: SharingSituation): boolean => access === 'full' && !isFirst;

/** The former agent's requests of one type are carried out. */
const keepingRight = (request: string): OcsFault => ({
  name: `sharing-former-agent-${request}`,
  breaks: [
    request === 'AddRecord' ? 'ORS-73' : 'ORS-23',
    ...(request === 'RecordProcessed' ? ['ORS-38'] : []),
  ],
  does: `carries out ${request} of an agent who has transferred the call`,
  decoration: allowing((situation) => isFormer(situation) && situation.name === request),
});

/** An agent's logout is not heard, if they have the record from somebody else. */
const deafToLogouts: Decoration = watchingSharing((_, floor) => ({
  before(input) {
    const isShared = [...floor.view.primary.records.values()].some(
      ({ chain }) => chain.sharing !== undefined,
    );
    return input.kind === 'agentLoggedOut' && isShared ? [] : [input];
  },
}));

const isOfCall = ({ calls }: SharingSituation, event: string): boolean =>
  calls.some((call) => call.event === event);

/** Faulty implementations of who has a record before and after a transfer. */
export const recordSharingTransfersFaults: readonly OcsFault[] = [
  ...[
    'RecordProcessed',
    'RecordReject',
    'RequestRecordCancel',
    'RecordReschedule',
    'DoNotCall',
    'AddRecord',
    'ReadyTime',
  ].map(keepingRight),
  {
    name: 'sharing-former-agent-keeps-all',
    breaks: [
      'ORS-11',
      'ORS-12',
      'ORS-14',
      'ORS-17',
      'ORS-19',
      'ORS-20',
      'ORS-23',
      'ORS-38',
      'ORS-59',
      'ORS-60',
    ],
    does: 'leaves an agent who has transferred the call, or has left it, every right to the record',
    decoration: allowing(isFormer),
  },
  {
    name: 'sharing-former-agent-updates',
    breaks: ['ORS-11', 'ORS-19', 'ORS-20', 'ORS-38'],
    does: 'carries out updates of an agent who has transferred the call',
    decoration: allowing(
      (situation) => isFormer(situation) && situation.name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'sharing-former-agent-asks-for-chain',
    breaks: ['ORS-12', 'ORS-38'],
    does: 'sends the chain to an agent who has transferred the call',
    decoration: allowing((situation) => isFormer(situation) && situation.name === 'ChainedRecordRequest'),
  },
  {
    name: 'sharing-former-agent-keeps-chained-records',
    breaks: ['ORS-14', 'ORS-38'],
    does: 'takes from an agent who has transferred the call only the record itself',
    decoration: allowing((situation) => isFormer(situation) && situation.isChained),
  },
  {
    name: 'sharing-updates-of-first-agent-only',
    breaks: ['ORS-10', 'ORS-37', 'ORS-50', 'ORS-19'],
    does: 'refuses updates of all agents but the one who had the record first',
    decoration: denying(
      (situation) => isReceiver(situation) && situation.name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'sharing-finished-by-first-agent-only',
    breaks: ['ORS-10', 'ORS-16', 'ORS-37'],
    does: 'refuses RecordProcessed of all agents but the one who had the record first',
    decoration: denying((situation) => isReceiver(situation) && situation.name === 'RecordProcessed'),
  },
  {
    name: 'sharing-chain-for-first-agent-only',
    breaks: ['ORS-13', 'ORS-51'],
    does: 'refuses to send the chain to an agent who has received the call',
    decoration: denying((situation) => isReceiver(situation) && situation.name === 'ChainedRecordRequest'),
  },
  {
    name: 'sharing-chain-once-for-all',
    breaks: ['ORS-13', 'ORS-32', 'ORS-51'],
    does: 'sends a chain once, and nothing to the second desktop that asks for it',
    decoration: denying(
      ({ name, isFirst, record }) => name === 'ChainedRecordRequest' && !isFirst && wasSent(record.chain),
      'silence',
    ),
  },
  {
    name: 'sharing-chained-records-of-first-agent-only',
    breaks: ['ORS-14', 'ORS-37', 'ORS-50'],
    does: 'refuses updates of chained records of all agents but the one who had the record first',
    decoration: denying((situation) => isReceiver(situation) && situation.isChained),
  },
  {
    name: 'sharing-right-ends-with-the-attempt',
    breaks: ['ORS-15', 'ORS-35'],
    does: 'takes the record from an agent as soon as they begin a transfer',
    decoration: denying(
      ({ isFirst, calls }) => isFirst && calls.some(({ callType }) => callType === 'Consult'),
    ),
  },
  {
    name: 'sharing-returned-record-stays-closed',
    breaks: ['ORS-20'],
    does: 'refuses an agent to whom the call has come back',
    decoration: denying(
      ({ isFirst, calls }) => isFirst && calls.some(({ event }) => event === 'EventRinging'),
    ),
  },
  {
    name: 'sharing-with-whom-it-rang-at',
    breaks: ['ORS-18', 'ORS-30'],
    does: 'gives the record to an agent at whose DN the call rings',
    decoration: allowing(
      (situation) =>
        situation.access === 'none' &&
        isOfCall(situation, 'EventRinging') &&
        !isOfCall(situation, 'EventEstablished'),
    ),
  },
  {
    name: 'sharing-with-the-first-receiver-only',
    breaks: ['ORS-18', 'ORS-19'],
    does: 'follows a transferred call to the DN where it rings first, and no further',
    decoration: denying((situation, past) => isReceiver(situation) && hasRungElsewhere(situation, past)),
  },
  {
    name: 'sharing-record-lost-at-logout',
    breaks: ['ORS-21'],
    does: 'keeps a record whose agent has logged out if they had it from somebody else',
    decoration: deafToLogouts,
  },
  {
    name: 'sharing-receiver-cannot-reject',
    breaks: ['ORS-22'],
    does: 'refuses RecordReject of an agent who has received the call',
    decoration: denying((situation) => isReceiver(situation) && situation.name === 'RecordReject'),
  },
  {
    name: 'sharing-updates-kept-by-desktop',
    breaks: ['ORS-16', 'ORS-52', 'ORS-53', 'ORS-57'],
    does: 'keeps the updates of each desktop apart, and loses those of all but the one that finishes the record',
    decoration: keepingUpdatesByDesktop,
  },
  {
    name: 'sharing-overwritten-at-the-end',
    breaks: ['ORS-16', 'ORS-52', 'ORS-57'],
    does: 'overwrites what other agents have changed when one finishes the record',
    decoration: overwritingAtTheEnd,
  },
  {
    name: 'sharing-receiver-updates-in-vain',
    breaks: ['ORS-10', 'ORS-37'],
    does: 'acknowledges the updates of an agent who has received the call, and forgets them',
    decoration: acknowledging(
      (situation) => isReceiver(situation) && situation.name === 'UpdateCallCompletionStats',
    ),
  },
];

/** Whether a call that has rung at an agent's DN had rung at another one before. */
function hasRungElsewhere({ calls }: SharingSituation, { rung }: SharingPast): boolean {
  return calls.some(({ event, connId, dn }) => event === 'EventRinging' && rung.get(connId) !== dn);
}

/** Whether anybody was sent the rest of the chain. */
function wasSent({ sentWhole, sharing }: SharingSituation['record']['chain']): boolean {
  return sentWhole || [...(sharing?.desktops.values() ?? [])].some((desktop) => desktop.sentWhole);
}
