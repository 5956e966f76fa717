import { merged } from '../../../../ocs/records/record-changes.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { acknowledgingAfter, answeringByChain } from '../../../operators/ocs/delivered-chains.ts';
import { changingCommands, isFinal, watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { errorTo, eventFor } from '../../../operators/ocs/own-events.ts';
import { columnsIn } from '../../../operators/ocs/records-on-desktops.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

const request = 'RecordReject';

/** Does not read chains of which a record was rejected; `until` tells when it forgets them. */
const withholding = (until: 'for ever' | 'until the campaign is loaded'): Decoration =>
  watchingRecords((chains) => {
    let forgotten = 0;
    const rejected = () => chains.all.filter(({ userData }) => chains.ending(userData) === request);
    return {
      before(input) {
        const isLoading = input.kind === 'dialing' && input.verb === 'load';
        if (isLoading && until !== 'for ever') forgotten = rejected().length;
        return [input];
      },
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'store' || effect.command.verb !== 'retrieve') return effect;
          const except = rejected()
            .slice(forgotten)
            .map(({ userData }) => Number(userData.GSW_CHAIN_ID));
          return { ...effect, command: { ...effect.command, except } };
        }),
    };
  });

/** Faulty implementations of what follows a rejection. */
export const rejectedRecordsFaults: readonly OcsFault[] = [
  {
    name: 'rejected-never-again',
    breaks: ['REJ-08', 'LGO-04'],
    does: 'never reads a chain again that was rejected',
    decoration: withholding('for ever'),
  },
  {
    name: 'rejected-withheld-until-load',
    breaks: ['REJ-08', 'LGO-04'],
    does: 'does not read a rejected chain again before the campaign is loaded again',
    decoration: withholding('until the campaign is loaded'),
  },
  {
    name: 'next-agent-not-noted',
    breaks: ['REJ-10'],
    does: 'leaves the agent who rejected a record in it when another one gets it',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((row) => {
        const { agent_id: _, ...others } = row;
        return row.record_status === undefined ? others : row;
      });
      return { ...command, changes };
    }),
  },
  {
    name: 'agent-cleared-at-retrieval',
    breaks: ['REJ-10'],
    does: 'clears the agent of a record when it is given out',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((row) =>
        row.record_status === undefined && row.agent_id !== undefined ? { ...row, agent_id: null } : row,
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'rejected-with-updates',
    breaks: ['REJ-11'],
    does: 'writes what was changed in a record when it is rejected',
    decoration: watchingRecords((records) => ({
      after: (effects, input) =>
        effects.map((effect) => {
          if (!isRequest(input, request) || effect.kind !== 'store' || effect.command.verb !== 'update')
            return effect;
          const record = records.of(input.userData);
          if (record === undefined) return effect;
          const said = record.updates.map((update) => columnsIn(update, record.list)).reduce(merged, {});
          const changes = effect.command.changes.map((row) =>
            row.record_id === record.row.record_id ? { ...row, ...said } : row,
          );
          return { ...effect, command: { ...effect.command, changes } };
        }),
    })),
  },
  {
    name: 'updated-not-rejectable',
    breaks: ['REJ-12'],
    does: 'answers 101 to the rejection of a record that was updated',
    decoration: rejectingUpdated('refuse'),
  },
  {
    name: 'updated-record-rejected-as-finished',
    breaks: ['REJ-12'],
    does: 'acknowledges the rejection of a record that was updated, and marks it Updated',
    decoration: rejectingUpdated('finish'),
  },
  {
    name: 'finished-rejectable',
    breaks: ['REJ-13'],
    does: 'acknowledges the rejection of a finished record',
    decoration: acknowledgingAfter('RecordProcessed', (asked) => isRequest(asked, request)),
  },
  {
    name: 'rejection-of-finished-ignored',
    breaks: ['REJ-13'],
    does: 'ignores the rejection of a finished record',
    decoration: answeringByChain((asked, chains) =>
      isRequest(asked, request) && chains.ending(asked.userData) === 'RecordProcessed'
        ? 'silence'
        : undefined,
    ),
  },
];

/** Treats the rejection of a record that has updates in its own way. */
function rejectingUpdated(how: 'refuse' | 'finish'): Decoration {
  return watchingRecords((records, floor) => {
    let isUpdated = false;
    return {
      before(input) {
        isUpdated = isRequest(input, request) && (records.of(input.userData)?.updates.length ?? 0) > 0;
        return isUpdated && how === 'refuse' ? [] : [input];
      },
      after(effects, input) {
        if (!isUpdated || input.kind !== 'userEvent') return effects;
        if (how === 'refuse') return [eventFor(input.dn, errorTo(floor, input, 101))];
        return effects.map((effect) => {
          if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
          const changes = effect.command.changes.map((row) =>
            isFinal(row) ? row : { ...row, record_status: recordStatus.Updated },
          );
          return { ...effect, command: { ...effect.command, changes } };
        });
      },
    };
  });
}
