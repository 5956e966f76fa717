import { recordType } from '../../../../protocol/enumerations.generated.ts';
import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  addingOtherwise,
  additionInStore,
  changingAdded,
  rememberingAdded,
  rewritingAdditions,
} from '../../../operators/ocs/faulty-additions.ts';
import { unscheduled } from '../../../operators/ocs/faulty-callbacks.ts';
import { changingEvent, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import { errorTo, refusingRequest } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of how a new record gets its chain and its place in it. */
export const addingToChainsFaults: readonly OcsFault[] = [
  {
    name: 'addition-acknowledged-for-first-chain',
    breaks: ['ADD-60'],
    does: 'acknowledges every added record as one of chain 1',
    decoration: changingEvent('AddRecordAcknowledge', (userData) => ({ ...userData, GSW_CHAIN_ID: 1 })),
  },
  {
    name: 'addition-acknowledged-at-place-0',
    breaks: ['ADD-60'],
    does: 'acknowledges every added record as the first one of its chain',
    decoration: changingEvent('AddRecordAcknowledge', (userData) => ({ ...userData, GSW_CHAIN_N: 0 })),
  },
  {
    name: 'new-chain-takes-the-first',
    breaks: ['ADD-30'],
    does: 'puts a record without a chain into the first chain of the list',
    decoration: changingAdded((_, { chain }, all) =>
      chain === undefined ? { chain_id: all[0]?.chain_id ?? 1 } : {},
    ),
  },
  {
    name: 'new-chain-by-count',
    breaks: ['ADD-30'],
    does: 'numbers a new chain by how many records the list holds',
    decoration: changingAdded((_, { chain }, all) => (chain === undefined ? { chain_id: all.length } : {})),
  },
  {
    name: 'new-chain-begins-with-1',
    breaks: ['ADD-30'],
    does: 'gives the first record of a new chain place 1',
    decoration: changingAdded((_, { chain }) => (chain === undefined ? { chain_n: 1 } : {})),
  },
  {
    name: 'chain-of-its-own-always',
    breaks: ['ADD-31'],
    does: 'begins a new chain even if the request names one, unless it names a place',
    decoration: addingOtherwise(({ chain, ...command }) =>
      chain?.place === undefined ? command : { ...command, chain },
    ),
  },
  {
    name: 'place-0-taken-at-its-word',
    breaks: ['ADD-31'],
    does: 'takes GSW_CHAIN_N 0 for the place that is asked for',
    decoration: addingOtherwise((command, { GSW_CHAIN_N }) =>
      GSW_CHAIN_N === 0 && command.chain ? { ...command, chain: { ...command.chain, place: 0 } } : command,
    ),
  },
  {
    name: 'next-place-of-the-list',
    breaks: ['ADD-31'],
    does: 'takes the next place after the highest of all chains',
    decoration: changingAdded((_, { chain }, all) =>
      chain !== undefined && chain.place === undefined
        ? { chain_n: Math.max(...all.map(({ chain_n }) => chain_n)) + 1 }
        : {},
    ),
  },
  {
    name: 'place-ignored',
    breaks: ['ADD-32'],
    does: 'puts every record after the last of its chain',
    decoration: rewritingAdditions((request) => without(request, 'GSW_CHAIN_N')),
  },
  {
    name: 'place-counted-from-0',
    breaks: ['ADD-32'],
    does: 'stores a place one lower than the request says',
    decoration: changingAdded((_, { chain }) =>
      chain?.place === undefined ? {} : { chain_n: chain.place - 1 },
    ),
  },
  {
    name: 'taken-place-evaded',
    breaks: ['ADD-33'],
    does: 'puts a record whose place is taken after the last of the chain',
    decoration: additionInStore((right, command, answer) =>
      right.execute(command, (result) => {
        if (result.ok || result.refusal !== 'place taken' || !command.chain) answer(result);
        else right.execute({ ...command, chain: { id: command.chain.id } }, answer);
      }),
    ),
  },
  {
    name: 'taken-place-overwritten',
    breaks: ['ADD-33'],
    does: 'overwrites the record whose place a new one asks for',
    decoration: additionInStore((right, command, answer) =>
      right.execute(command, (result) => {
        if (result.ok || result.refusal !== 'place taken') answer(result);
        else overwrite(right, command, answer);
      }),
    ),
  },
  {
    name: 'taken-place-is-wrong-value',
    breaks: ['ADD-33', 'ADD-43'],
    does: 'answers 103 if the place is taken',
    decoration: misnumbering('AddRecord', 115, 103),
  },
  {
    name: 'taken-place-is-a-failure',
    breaks: ['ADD-43'],
    does: 'answers Add Record Error if the place is taken',
    decoration: misnumbering('AddRecord', 115, 116),
  },
  {
    name: 'place-without-chain-kept',
    breaks: ['ADD-34'],
    does: 'gives a new chain the place that the request names',
    decoration: addedPlace(),
  },
  {
    name: 'missing-chain-made',
    breaks: ['ADD-35'],
    does: 'begins a new chain if the one that is named is not there',
    decoration: additionInStore((right, command, answer) =>
      right.execute(command, (result) => {
        const { chain: _missing, ...alone } = command;
        if (result.ok || result.refusal !== 'chain missing') answer(result);
        else right.execute(alone, answer);
      }),
    ),
  },
  {
    name: 'missing-chain-is-wrong-value',
    breaks: ['ADD-35'],
    does: 'answers 103 for a chain that is not there',
    decoration: misnumbering('AddRecord', 114, 103),
  },
  {
    name: 'own-type-in-a-chain',
    breaks: ['ADD-36'],
    does: 'gives a record that joins a chain the type of the request',
    decoration: changingAdded((_, { record }) => ({ record_type: record.record_type })),
  },
  {
    name: 'general-in-a-chain',
    breaks: ['ADD-36'],
    does: 'makes every record General that joins a chain',
    decoration: changingAdded((_, { chain }) =>
      chain === undefined ? {} : { record_type: recordType.General },
    ),
  },
  {
    name: 'campaign-before-handle',
    breaks: ['ADD-37'],
    does: 'uses the name of the campaign, regardless of the handle',
    decoration: rewritingAdditions((request) => without(request, 'GSW_RECORD_HANDLE')),
  },
  {
    name: 'list-of-the-named-campaign',
    breaks: ['ADD-37'],
    does: 'adds to the list of the campaign that is named, no matter what list and handle are given',
    decoration: rewritingAdditions((request) =>
      request.GSW_RECORD_HANDLE !== undefined && request.GSW_CAMPAIGN_NAME === 'Autumn'
        ? { ...without(request, 'GSW_RECORD_HANDLE', 'GSW_CHAIN_ID'), GSW_CALLING_LIST: 'Autumn list' }
        : request,
    ),
  },
  {
    name: 'first-group-before-handle',
    breaks: ['ADD-37'],
    does: 'looks for the handle only in the first group of the campaign that is named',
    decoration: answeringInstead((request, floor) => {
      const { GSW_CAMPAIGN_NAME: campaign, GSW_RECORD_HANDLE: handle } = request.userData;
      const first = floor.groups.find((group) => group.campaign === campaign);
      return isRequest(request, 'AddRecord') &&
        handle !== undefined &&
        first !== undefined &&
        !floor.linesOf(first.name).includes(request.dn)
        ? errorTo(floor, request, 109)
        : undefined;
    }),
  },
  {
    name: 'chain-before-handle',
    breaks: ['ADD-38'],
    does: 'adds to the chain that is named, regardless of the handle',
    decoration: rewritingAdditions((request) => without(request, 'GSW_RECORD_HANDLE')),
  },
  {
    name: 'handle-before-chain',
    breaks: ['ADD-38'],
    does: 'adds to the chain of the handle, no matter what chain is named',
    decoration: chainOfTheHandle((chain) => chain !== undefined),
  },
  {
    name: 'handle-joins-its-chain',
    breaks: ['ADD-39'],
    does: 'adds to the chain of the handle if none is named',
    decoration: chainOfTheHandle((chain) => chain === undefined),
  },
  {
    name: 'unknown-handle-ignored',
    breaks: ['ADD-40'],
    does: 'ignores a handle of no record',
    decoration: rewritingAdditions((request, floor) =>
      floor.past.handles.has(request.GSW_RECORD_HANDLE) ? request : without(request, 'GSW_RECORD_HANDLE'),
    ),
  },
  {
    name: 'added-not-fetched',
    breaks: ['ADD-42'],
    does: 'delivers a chain as it was when its first record was given',
    decoration: changingEvent('ChainedRecord', () => undefined),
  },
  {
    name: 'fetched-not-rescheduled',
    breaks: ['ADD-42'],
    does: 'answers 109 to a reschedule of a record that came as one of a chain',
    decoration: refusingRequest(
      'RecordReschedule',
      109,
      (request, floor) => !floor.past.handles.has(request.userData.GSW_RECORD_HANDLE),
    ),
  },
  {
    name: 'fetched-callback-lost',
    breaks: ['ADD-42'],
    does: 'acknowledges a reschedule of an added record, and schedules nothing',
    decoration: rememberingAdded((command, isAdded) =>
      command.verb === 'update'
        ? {
            ...command,
            changes: command.changes.map((row) => (isAdded(row.record_id) ? unscheduled(row) : row)),
          }
        : command,
    ),
  },
  {
    name: 'added-left-behind',
    breaks: ['ADD-41'],
    does: 'leaves a record as it is that was added to a chain which is finished now',
    decoration: rememberingAdded((command, isAdded) =>
      command.verb === 'update'
        ? { ...command, changes: command.changes.filter(({ record_id }) => !isAdded(record_id)) }
        : command,
    ),
  },
];

/** Keeps GSW_CHAIN_N of a request without a chain. */
function addedPlace() {
  let asked: KeyValue | undefined;
  const remembering = rewritingAdditions((request) => {
    asked = request.GSW_CHAIN_N;
    return request;
  });
  const storing = changingAdded((_, { chain }) =>
    chain === undefined && typeof asked === 'number' ? { chain_n: asked } : {},
  );
  return { ...remembering, ...storing };
}

/** Puts the chain of the record on the desktop into some requests. */
function chainOfTheHandle(when: (chain: KeyValue | undefined) => boolean) {
  return rewritingAdditions((request, floor, dn) => {
    const chain = floor.recordOf(dn)?.GSW_CHAIN_ID;
    const replace =
      request.GSW_RECORD_HANDLE !== undefined && chain !== undefined && when(request.GSW_CHAIN_ID);
    return replace ? { ...request, GSW_CHAIN_ID: chain } : request;
  });
}

type Addition = Parameters<Parameters<typeof additionInStore>[0]>;

function overwrite(right: Addition[0], { list, record, chain }: Addition[1], answer: Addition[2]): void {
  right.execute({ verb: 'read', list }, (read) => {
    const old = (read.ok ? read.records : []).find(
      (row) => row.chain_id === chain?.id && row.chain_n === chain.place,
    );
    if (old === undefined) return;
    const changes = [{ record_id: old.record_id, contact_info: record.contact_info }];
    right.execute({ verb: 'update', list, changes }, () =>
      answer({ ok: true, records: [{ ...old, ...record }] }),
    );
  });
}
