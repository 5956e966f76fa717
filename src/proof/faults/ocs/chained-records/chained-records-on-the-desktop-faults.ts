import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  acknowledgingAfter,
  answeringByChain,
  deliveringOtherwise,
  rewritingByChain,
} from '../../../operators/ocs/delivered-chains.ts';
import { faultyOcs, isNamed, type UserEventEffect, without } from '../../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { changingCallData } from '../../../operators/ocs/faulty-switch.ts';
import { errorTo, eventFor, taken } from '../../../operators/ocs/own-events.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

const request = 'ChainedRecordRequest';

/** Answers a repeated request again, with some of the events that answered the first. */
const answeringAgain = (which: (event: UserEventEffect) => boolean): Decoration =>
  faultyOcs(() => {
    let sent: readonly UserEventEffect[] = [];
    return {
      after(effects, input) {
        const events = effects.filter((effect) => effect.kind === 'userEvent');
        const answered = events.some(({ userData }) => isNamed(userData, 'ChainedRecordsDataEnd'));
        if (answered) sent = events;
        if (!isRequest(input, request) || sent.length === 0) return effects;
        const echo = taken(input.userData, 'GSW_REFERENCE_ID');
        const again = sent.filter(which).map(({ dn, userData }) => eventFor(dn, { ...userData, ...echo }));
        return [...again, ...effects];
      },
    };
  });

/** Faulty implementations of a delivered chain. */
export const chainOnDesktopFaults: readonly OcsFault[] = [
  {
    name: 'chain-delivered-again',
    breaks: ['CHN-15'],
    does: 'delivers the chain again on every request',
    decoration: answeringAgain(() => true),
  },
  {
    name: 'chain-end-again',
    breaks: ['CHN-15'],
    does: 'sends the end of the chain again on every request',
    decoration: answeringAgain(({ userData }) => isNamed(userData, 'ChainedRecordsDataEnd')),
  },
  {
    name: 'repeated-chain-request-refused',
    breaks: ['CHN-15'],
    does: 'answers 109 to a repeated request for a chain',
    decoration: answeringByChain((asked, chains, floor) =>
      isRequest(asked, request) && chains.of(asked.userData)?.record.chain.sentWhole
        ? errorTo(floor, asked, 109)
        : undefined,
    ),
  },
  {
    name: 'one-chain-an-agent',
    breaks: ['CHN-16'],
    does: 'ignores every request for a chain after the first of the agent',
    decoration: answeringByChain((asked, chains) =>
      isRequest(asked, request) && chains.all.some(({ dn, chained }) => chained && dn === asked.dn)
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'later-chains-empty',
    breaks: ['CHN-16'],
    does: 'sends only the end of every chain after the first',
    decoration: deliveringOtherwise((events, chains) =>
      chains.all.some(({ chained }) => chained)
        ? events.filter(({ userData }) => isNamed(userData, 'ChainedRecordsDataEnd'))
        : events,
    ),
  },
  {
    name: 'added-number-not-delivered',
    breaks: ['CHN-17'],
    does: 'ignores a repeated request for a chain, no matter what was added to it',
    decoration: answeringByChain((asked, chains) =>
      isRequest(asked, request) && chains.of(asked.userData)?.record.chain.sentWhole ? 'silence' : undefined,
    ),
  },
  {
    name: 'added-number-brings-all',
    breaks: ['CHN-17'],
    does: 'delivers the whole chain again when something was added to it',
    decoration: deliveringOtherwise((events, chains) => {
      const old = chains.all.filter(({ chained }) => chained);
      const echo = taken(events[0]?.userData ?? {}, 'GSW_REFERENCE_ID');
      return [...old.map(({ dn, userData }) => eventFor(dn, { ...userData, ...echo })), ...events];
    }),
  },
  {
    name: 'chained-update-to-first',
    breaks: ['CHN-18'],
    does: 'takes an update of a chained record for one of the first',
    decoration: rewritingByChain((userData, chains) => {
      const first = chains.of(userData)?.chained ? chains.first(userData) : undefined;
      const isUpdate = userData.GSW_AGENT_REQ_TYPE === 'UpdateCallCompletionStats';
      return isUpdate && first ? { ...userData, ...taken(first.userData, 'GSW_RECORD_HANDLE') } : userData;
    }),
  },
  {
    name: 'chained-update-lost',
    breaks: ['CHN-18'],
    does: 'acknowledges updates of chained records and forgets them',
    decoration: rewritingByChain((userData, chains) =>
      chains.of(userData)?.chained && userData.GSW_AGENT_REQ_TYPE === 'UpdateCallCompletionStats'
        ? without(userData, 'GSW_CALL_RESULT')
        : userData,
    ),
  },
  {
    name: 'call-with-handle-of-first',
    breaks: ['CHN-19'],
    does: 'attaches another handle of the chain to the events of a call',
    decoration: changingCallData((userData) =>
      typeof userData.GSW_RECORD_HANDLE === 'number'
        ? { ...userData, GSW_RECORD_HANDLE: userData.GSW_RECORD_HANDLE - 1 }
        : userData,
    ),
  },
  {
    name: 'established-without-handle',
    breaks: ['CHN-19'],
    does: 'attaches no handle to EventEstablished',
    decoration: changingCallData((userData, { messageType }) =>
      messageType === 'EventEstablished' ? without(userData, 'GSW_RECORD_HANDLE') : userData,
    ),
  },
  {
    name: 'chained-call-not-counted',
    breaks: ['CHN-20'],
    does: 'ignores calls of chained records',
    decoration: watchingRecords((chains) => ({
      before: (input) => (input.kind === 'call' && chains.of(input.userData)?.chained ? [] : [input]),
    })),
  },
  {
    name: 'chained-call-counts-for-first',
    breaks: ['CHN-20'],
    does: 'counts calls of chained records for the first of the chain',
    decoration: rewritingByChain((userData, chains, { kind }) => {
      const first = chains.of(userData)?.chained ? chains.first(userData) : undefined;
      return kind === 'call' && first
        ? { ...userData, ...taken(first.userData, 'GSW_RECORD_HANDLE') }
        : userData;
    }),
  },
  {
    name: 'chained-record-not-final',
    breaks: ['CHN-21'],
    does: 'refuses to finish a chain by the handle of a chained record',
    decoration: answeringByChain((asked, chains, floor) =>
      isRequest(asked, 'RecordProcessed') && chains.of(asked.userData)?.chained
        ? errorTo(floor, asked, 109)
        : undefined,
    ),
  },
  {
    name: 'chained-record-outlives-chain',
    breaks: ['CHN-21'],
    does: 'keeps the other handles of a finished chain open',
    decoration: acknowledgingAfter('RecordProcessed', (asked) =>
      isRequest(asked, 'UpdateCallCompletionStats'),
    ),
  },
  {
    name: 'chained-record-given-to-colleague',
    breaks: ['CHN-22'],
    does: 'gives a delivered chained record to another agent when there is no other record',
    decoration: watchingRecords((chains) => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'error 108')) return effect;
          const record = chains.all.find(({ chained, dn }) => chained && dn !== effect.dn);
          if (record === undefined) return effect;
          const pairs = { GSW_USER_EVENT: 'PreviewRecord', GSW_RECORD_HANDLE: 5000 };
          const echo = taken(effect.userData, 'GSW_REFERENCE_ID');
          return eventFor(effect.dn, { ...record.userData, ...pairs, ...echo });
        }),
    })),
  },
  {
    name: 'chained-agent-not-noted',
    breaks: ['CHN-23'],
    does: 'does not write down who has got the rest of a chain',
    decoration: faultyOcs(() => ({
      after: (effects) =>
        effects.some(({ kind, ...effect }) => kind === 'userEvent' && isDelivery(effect))
          ? effects.filter(({ kind }) => kind !== 'store')
          : effects,
    })),
  },
];

function isDelivery(effect: object): boolean {
  return 'userData' in effect && isNamed(effect.userData as UserEventEffect['userData'], 'ChainedRecord'); // a user event's
}
