import type { ErrorCode } from '../../../protocol/errors.generated.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { OcsVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { errorTo } from '../../operators/ocs/own-events.ts';
import {
  allowing,
  denying,
  refusingOtherwise,
  watchingSharing,
} from '../../operators/ocs/sharing/faulty-sharing.ts';
import { separatingConsultations } from '../../operators/ocs/sharing/separate-consultations.ts';
import type { CallInput, SharingSituation } from '../../operators/ocs/sharing/sharing-past.ts';

const oneStep = 'Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer';
const consultation = 'Scenario 2: Outbound Call Two-step Transfer with Consultation Call';
const conference = 'Scenario 3: Outbound Call Conference';
const sharing = 'Outbound Record Sharing Between Multiple Desktops';

const isShared = ({ record }: SharingSituation): boolean => record.chain.sharing !== undefined;

/** Of a record that was finished, 001 names the error. */
const isOpen = (situation: SharingSituation): boolean => isShared(situation) && situation.access !== 'closed';

const namesNoError = 'It names no error for an agent who has no right to the record.';

/** Whether the last that happened at an agent's DN is that they have transferred the call of the record. */
function hasTransferred({ calls, called }: SharingSituation): boolean {
  const last = calls.findLast(({ callType }) => callType !== 'Consult');
  const isOfRecord = last?.userData.GSW_RECORD_HANDLE === called;
  return isOfRecord && last?.event === 'EventReleased' && last.callState === 'Transferred';
}

const refusedWith = (number: ErrorCode, against: readonly string[]): OcsVariant => ({
  name: `ocs-refuses-sharers-with-${number}`,
  does: `refuses every request without the right to a shared record with error ${number}`,
  choice: 'error for an agent without the right to a record',
  against: againstAll(against, `It refuses requests with error ${number}.`),
  permits: [{ section: consultation, sentence: namesNoError }],
  touches: ['record-sharing'],
  decoration: refusingOtherwise(
    (error, { request }, floor) =>
      error.GSW_ERROR_NUMBER === number ? error : errorTo(floor, request, number),
    isOpen,
  ),
});

/** One type of request is refused with an error that says the same in words of its own. */
const refusedByOwn = (request: string, number: ErrorCode, against: readonly string[] = []): OcsVariant => ({
  name: `ocs-refuses-${request}-of-sharers-with-${number}`,
  does: `refuses ${request} without the right to a shared record with error ${number}`,
  choice: `error for ${request} without the right to a record`,
  against: againstAll(against, `It refuses requests with error ${number}.`),
  permits: [{ section: consultation, sentence: namesNoError }],
  touches: ['record-sharing'],
  decoration: refusingOtherwise(
    (_, input, floor) => errorTo(floor, input.request, number),
    (situation) => isShared(situation) && situation.name === request,
  ),
});

/** The release of who has transferred a call is heard after whatever comes next. */
const hearingReleasesLate: Decoration = watchingSharing(() => {
  let held: CallInput | undefined;
  return {
    before(input) {
      const before = held === undefined ? [] : [held];
      held = undefined;
      if (input.kind !== 'call') return [...before, input];
      const isRelease = input.event === 'EventReleased' && input.callState === 'Transferred';
      if (!isRelease || input.callType === 'Consult') return [input, ...before];
      held = input;
      return before;
    },
  };
});

/** Lawful choices of who has a shared record, where the document is silent, and of how the others are refused. */
export const recordSharingVariants: readonly OcsVariant[] = [
  refusedWith(101, ['ORS-75']),
  refusedWith(104, ['ORS-75']),
  refusedWith(109, ['ORS-75']),
  refusedWith(112, ['ORS-75']),
  {
    name: 'ocs-unknown-chain-for-sharers',
    does: 'refuses a request for a chain without the right to it with error 114',
    against: [{ rule: 'ORS-75', sentence: 'It says that it does not find the chain.' }],
    permits: [{ section: consultation, ruling: 128, sentence: 'A chain that is not found has this error.' }],
    touches: ['record-sharing'],
    decoration: refusingOtherwise(
      (_, { request }, floor) => errorTo(floor, request, 114),
      (situation) => isShared(situation) && situation.name === 'ChainedRecordRequest',
    ),
  },
  refusedByOwn('AddRecord', 114),
  refusedByOwn('AddRecord', 116),
  refusedByOwn('RecordReschedule', 117, ['ORS-75']),
  {
    name: 'ocs-hears-of-receivers-first',
    does: 'hears what happens at the receiver of a transfer before it hears that the other agent is released',
    permits: [{ section: oneStep, sentence: 'In which order events of several DNs come is not said.' }],
    touches: ['record-sharing', 'virtual-agents'],
    decoration: hearingReleasesLate,
  },
  {
    name: 'ocs-consultations-have-data-of-their-own',
    does: 'has a switch that never carries the user data of a call to a consultation call',
    permits: [
      {
        section: sharing,
        sentence: 'The call itself carries the handle; of a consultation call this is not said.',
      },
    ],
    touches: ['record-sharing'],
    decoration: separatingConsultations,
  },
  {
    name: 'ocs-leavers-keep-records',
    does: 'leaves the record to an agent who leaves a conference',
    against: againstAll(
      ['ORS-59', 'ORS-60', 'ORS-64'],
      'An agent who has left the conference keeps the record.',
    ),
    permits: [
      {
        section: conference,
        sentence: 'That an agent who leaves a conference loses the record is not said.',
      },
    ],
    touches: ['record-sharing'],
    decoration: allowing(
      (situation) => situation.access === 'none' && situation.past.has('full') && !wasTransferred(situation),
    ),
  },
  {
    name: 'ocs-transfer-to-nobody-counts',
    does: 'takes the record from an agent who transfers the call, even if nobody can receive it',
    choice: 'transfers to nobody who shares the record',
    against: [
      { rule: 'ORS-05', sentence: 'A transfer to a number outside takes the record from the agent.' },
      { rule: 'ORS-76', sentence: 'A transfer takes the record from the agent, no matter who receives it.' },
      { rule: 'ORS-43', sentence: 'A transfer takes the record from the agent, no matter who receives it.' },
    ],
    permits: [
      { section: oneStep, sentence: 'It speaks of a receiver who is logged in at a DN that is monitored.' },
    ],
    touches: ['record-sharing'],
    decoration: denying(hasTransferred),
  },
  {
    name: 'ocs-finishes-shared-records-after-calls',
    does: 'answers 101 to RecordProcessed for a shared record while one agent alone talks to the customer',
    against: [{ rule: 'ORS-22', sentence: 'A record is not finished before its call.' }],
    unjudged: ['ORS-39'],
    permits: [
      {
        section: 'Preview Mode',
        ruling: 125,
        sentence: 'The agent sends the final event when the call is over.',
      },
    ],
    touches: ['record-sharing'],
    decoration: denying(
      (situation) =>
        isShared(situation) &&
        situation.access === 'full' &&
        situation.name === 'RecordProcessed' &&
        situation.holders === 1 &&
        isInCall(situation),
      101,
    ),
  },
  {
    name: 'ocs-shares-in-the-group-only',
    does: 'shares a record only with agents of its campaign group',
    against: [
      { rule: 'ORS-06', sentence: 'An agent who does not belong to the group gets no right to the record.' },
    ],
    permits: [
      { section: sharing, sentence: 'Whether an agent of another group may have the record is not said.' },
    ],
    touches: ['record-sharing'],
    decoration: {
      ocs: (right) => {
        const isMember = (dn: string): boolean =>
          (right.view().primary.agents.get(dn)?.sessions.length ?? 0) > 0;
        return (
          denying((situation) => isShared(situation) && !isMember(situation.request.dn)).ocs?.(right) ?? right
        );
      },
    },
  },
];

function isInCall({ calls }: SharingSituation): boolean {
  const last = calls.findLast(({ callType }) => callType !== 'Consult');
  return last !== undefined && !/^Event(Released|Abandoned)$/.test(last.event);
}

function wasTransferred({ calls }: SharingSituation): boolean {
  return calls.some(({ event, callState }) => event === 'EventReleased' && callState === 'Transferred');
}
