import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import { recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyOcs, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { retrievedOtherwise, watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { changingBeforeRetrieval } from '../../../operators/ocs/faulty-store.ts';
import { eventFor, taken } from '../../../operators/ocs/own-events.ts';
import { watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

const ready = recordStatus.Ready;
const general = recordType.General;

/** Sends an old PreviewRecord again, with a new handle, where the right OCS says that there is none. */
const sendingOldRecord = (whose: (giver: string, asker: string) => boolean) =>
  watchingOcs(() => {
    const given: { readonly dn: string; readonly userData: UserData }[] = [];
    return {
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent') return effect;
          if (isNamed(effect.userData, 'PreviewRecord')) given.push(effect);
          const old = given.findLast(({ dn }) => whose(dn, effect.dn))?.userData;
          if (!isNamed(effect.userData, 'error 108') || old === undefined) return effect;
          const handle = { GSW_RECORD_HANDLE: 1000 + Number(old.GSW_RECORD_HANDLE) };
          return eventFor(effect.dn, { ...old, ...taken(effect.userData, 'GSW_REFERENCE_ID'), ...handle });
        }),
    };
  });

/** Uses handles of its own making on the way to desktops, and translates them back in what comes from there. */
const renumbering = (handleOf: (offer: UserData, row: CallRecord) => number) =>
  watchingRecords((records) => ({
    before(input) {
      if (input.kind !== 'userEvent' && input.kind !== 'call') return [input];
      const own = records.openOf(input.dn);
      const told = own && handleOf(own.userData, own.row);
      if (own === undefined || input.userData.GSW_RECORD_HANDLE !== told) return [input];
      return [{ ...input, userData: { ...input.userData, GSW_RECORD_HANDLE: own.record.handle } }];
    },
    after: (effects) =>
      effects.map((effect) => {
        if (effect.kind !== 'userEvent') return effect;
        const record = records.of(effect.userData);
        if (record === undefined) return effect;
        const handle = handleOf(record.userData, record.row);
        return eventFor(effect.dn, { ...effect.userData, GSW_RECORD_HANDLE: handle });
      }),
  }));

const isStart = (input: OcsInput): boolean => input.kind === 'dialing' && input.verb === 'start';

/** Faulty implementations of which preview record an agent gets. */
export const previewRecordSelectionFaults: readonly OcsFault[] = [
  {
    name: 'second-copy-for-same-agent',
    breaks: ['PRV-16'],
    does: "gives an agent's last record again, with a new handle, when there is no other",
    decoration: sendingOldRecord((giver, asker) => giver === asker),
  },
  {
    name: 'second-copy-for-another-agent',
    breaks: ['PRV-16'],
    does: "gives a colleague's last record, with a new handle, when there is no other",
    decoration: sendingOldRecord((giver, asker) => giver !== asker),
  },
  {
    name: 'chain-broken',
    breaks: ['CHN-22', 'FIN-13'],
    does: 'treats every record as a chain of its own',
    decoration: faultyOcs(() => ({
      before: (input) => [
        retrievedOtherwise(input, (rows) =>
          rows.map((row) => ({ ...row, chain_id: row.chain_id + row.chain_n / 1000 })),
        ),
      ],
      after: (effects) =>
        effects.map((effect) =>
          effect.kind === 'userEvent' && isNamed(effect.userData, 'PreviewRecord')
            ? eventFor(effect.dn, {
                ...effect.userData,
                GSW_CHAIN_ID: Math.floor(Number(effect.userData.GSW_CHAIN_ID)),
              })
            : effect,
        ),
    })),
  },
  {
    name: 'restart-forgets-desktop',
    breaks: ['PRV-16'],
    does: 'makes records that agents have Ready again when the campaign is started',
    decoration: watchingRecords((records) => ({
      after(effects, input) {
        const open = isStart(input) ? records.all.filter(({ isClosed }) => !isClosed) : [];
        const returned = open.map(({ list, row }) => ({
          kind: 'store' as const,
          ticket: -1,
          command: {
            verb: 'update' as const,
            list: list.name,
            changes: [{ record_id: row.record_id, record_status: ready }],
          },
        }));
        return [...returned, ...effects];
      },
    })),
  },
  {
    name: 'handle-repeated',
    breaks: ['PRV-17'],
    does: 'gives every record the handle 1',
    decoration: renumbering(() => 1),
  },
  {
    name: 'record-id-as-handle',
    breaks: ['PRV-17'],
    does: 'gives every record its number in the calling list as handle',
    decoration: renumbering((_, row) => row.record_id),
  },
  ...[
    { done: 'processed', status: 3 },
    { done: 'canceled', status: 5 },
  ].map(({ done, status }) => ({
    name: `${done}-called-again`,
    breaks: ['PRV-18'],
    does: `takes records that are ${done} (status ${status}) for Ready`,
    decoration: changingBeforeRetrieval(({ record_status }) =>
      record_status === status ? { record_status: ready } : undefined,
    ),
  })),
  {
    name: 'do-not-call-called',
    breaks: ['PRV-18'],
    does: 'takes records of the type NoCall for General ones',
    decoration: changingBeforeRetrieval(({ record_type }) =>
      record_type === recordType.NoCall ? { record_type: general } : undefined,
    ),
  },
  ...[
    { name: 'without-status-called', status: 0 },
    { name: 'stale-called', status: 4 },
    { name: 'agent-error-called', status: 6 },
    { name: 'missed-callback-called', status: 8 },
  ].map(({ name, status }) => ({
    name,
    breaks: ['PRV-19'],
    does: `takes records of status ${status} for Ready`,
    decoration: changingBeforeRetrieval(({ record_status }) =>
      record_status === status ? { record_status: ready } : undefined,
    ),
  })),
  {
    name: 'chain-backwards',
    breaks: ['PRV-24'],
    does: 'gives the record with the highest chain_n of a chain first',
    decoration: faultyOcs(() => ({
      before: (input) => [
        retrievedOtherwise(input, (rows) =>
          [...rows].sort((one, other) => one.chain_id - other.chain_id || other.chain_n - one.chain_n),
        ),
      ],
    })),
  },
  ...[
    {
      name: 'chain-begins-with-zero',
      does: 'with any chain_n but 0',
      passes: (first: number) => first === 0,
    },
    { name: 'chain-begins-with-one', does: 'with a chain_n of 0', passes: (first: number) => first > 0 },
    { name: 'chain-begins-low', does: 'with a chain_n above 1', passes: (first: number) => first <= 1 },
  ].map(({ name, does, passes }) => ({
    name,
    breaks: ['PRV-36'],
    does: `skips chains that begin ${does}`,
    decoration: faultyOcs(() => ({
      before: (input) => [
        retrievedOtherwise(input, (rows) =>
          rows.filter(({ chain_id }) =>
            passes(Math.min(...rows.filter((row) => row.chain_id === chain_id).map((row) => row.chain_n))),
          ),
        ),
      ],
    })),
  })),
];
