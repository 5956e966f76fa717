import type { OcsOptions } from '../../../../ocs/configuration/configuration.ts';
import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyOcs, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands, isFinal, retrievedOtherwise } from '../../../operators/ocs/faulty-records.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, changingConfiguration, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

const request = 'PreviewRecordRequest';

const limitIn = (options: OcsOptions | undefined): number => options?.['desktop-chains-limit'] ?? 0;

const withoutLimit = ({ 'desktop-chains-limit': _, ...options }: OcsOptions): OcsOptions => options;

const chainsIn = (rows: readonly CallRecord[]): readonly number[] => [
  ...new Set(rows.map(({ chain_id }) => chain_id)),
];

/** Faulty implementations of the record buffer, and of what an agent may take out of it. */
export const recordBufferFaults: readonly OcsFault[] = [
  {
    name: 'buffer-never-refilled',
    breaks: ['PRV-21'],
    does: 'takes nothing from the list after the first portion',
    decoration: faultyOcs(() => {
      const asked = new Map<number, string>();
      const filled = new Set<string>();
      return {
        before: (input) => [
          retrievedOtherwise(input, (rows) => {
            const list = (input.kind === 'stored' && asked.get(input.ticket)) || '';
            const portion = filled.has(list) ? [] : rows;
            filled.add(list);
            return portion;
          }),
        ],
        after(effects) {
          for (const effect of effects)
            if (effect.kind === 'store' && effect.command.verb === 'retrieve')
              asked.set(effect.ticket, effect.command.list);
          return effects;
        },
      };
    }),
  },
  {
    name: 'portion-loses-record',
    breaks: ['PRV-21'],
    does: 'reads one chain more than there is room for in the buffer, and drops it',
    decoration: faultyOcs(() => {
      const wanted = new Map<number, number>();
      return {
        before: (input) => [
          retrievedOtherwise(input, (rows) => {
            const room = input.kind === 'stored' ? wanted.get(input.ticket) : undefined;
            const kept = chainsIn(rows).slice(0, room);
            return rows.filter(({ chain_id }) => kept.includes(chain_id));
          }),
        ],
        after: (effects) =>
          effects.map((effect) => {
            if (effect.kind !== 'store' || effect.command.verb !== 'retrieve') return effect;
            const { chains } = effect.command;
            wanted.set(effect.ticket, chains);
            return { ...effect, command: { ...effect.command, chains: chains + 1 } };
          }),
      };
    }),
  },
  {
    name: 'retrieved-not-marked',
    breaks: ['PRV-22'],
    does: 'takes the status away from a record that it gives to an agent',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((change) =>
        change.agent_id === undefined || isFinal(change)
          ? change
          : { ...change, record_status: recordStatus.NoRecordStatus },
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'one-record-only',
    breaks: ['PRV-23'],
    does: 'refuses a record to an agent who has one open',
    decoration: answeringInstead((asked, floor) =>
      asked.userData.GSW_AGENT_REQ_TYPE === request && floor.recordOf(asked.dn) !== undefined
        ? errorTo(floor, asked, 101)
        : undefined,
    ),
  },
  {
    name: 'limit-ignored',
    breaks: ['PRV-23'],
    does: 'ignores the option desktop-chains-limit',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      options: withoutLimit(configuration.options),
      campaignGroups: configuration.campaignGroups.map((group) => ({
        ...group,
        options: withoutLimit(group.options),
      })),
    })),
  },
  {
    name: 'limit-never-freed',
    breaks: ['PRV-23'],
    does: 'counts records given, finished or not, against desktop-chains-limit',
    decoration: watchingOcs((floor) => {
      const given = new Map<string, number>();
      let limit = 0;
      const isFull = (dn: string) => limit > 0 && (given.get(dn) ?? 0) >= limit;
      return {
        before(input) {
          if (input.kind === 'provision') limit = limitIn(input.configuration.options);
          const asks = input.kind === 'userEvent' && input.userData.GSW_AGENT_REQ_TYPE === request;
          return asks && isFull(input.dn) ? [] : [input];
        },
        after(effects, input) {
          const asks = input.kind === 'userEvent' && input.userData.GSW_AGENT_REQ_TYPE === request;
          if (asks && isFull(input.dn))
            return [{ kind: 'userEvent', dn: input.dn, userData: errorTo(floor, input, 101) }];
          for (const effect of effects)
            if (effect.kind === 'userEvent' && isNamed(effect.userData, 'PreviewRecord'))
              given.set(effect.dn, (given.get(effect.dn) ?? 0) + 1);
          return effects;
        },
      };
    }),
  },
];
