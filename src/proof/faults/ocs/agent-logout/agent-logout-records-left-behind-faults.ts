import type { Configuration, OcsOptions } from '../../../../ocs/configuration/configuration.ts';
import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { acknowledgingAfter, writingAt } from '../../../operators/ocs/delivered-chains.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { changingBeforeRetrieval } from '../../../operators/ocs/faulty-store.ts';
import { eventFor } from '../../../operators/ocs/own-events.ts';
import { changingConfiguration, isRequest } from '../../../operators/ocs/watching-ocs.ts';

const isTimer = (input: OcsInput): boolean => input.kind === 'timer';

/** Has the right OCS work by other options than those that were provisioned. */
const changingOptions = (
  change: (options: OcsOptions) => OcsOptions,
  of: 'all' | 'groups' = 'all',
): Decoration =>
  changingConfiguration((configuration: Configuration) => ({
    ...configuration,
    options: of === 'all' ? change(configuration.options) : configuration.options,
    campaignGroups: configuration.campaignGroups.map((group) => ({
      ...group,
      options: change(group.options),
    })),
  }));

const withoutLogoutResult = ({ agent_logout_preview_call_result: _, ...options }: OcsOptions): OcsOptions =>
  options;

/** Has stale_clean_timeout last another time. */
const stretching = (factor: number): Decoration =>
  changingOptions(({ stale_clean_timeout: minutes, ...options }) =>
    minutes === undefined ? options : { ...options, stale_clean_timeout: minutes * factor },
  );

/** Lets records that were given back or finished become stale anyway: their timers are not canceled. */
const staleAfter = (request: 'RecordReject' | 'RecordProcessed'): Decoration =>
  faultyOcs(() => {
    const ended: { readonly list: string; readonly id: number }[] = [];
    const timer = 'stale anyway';
    return {
      after(effects, input, now) {
        const write = (one: { readonly list: string; readonly id: number }): OcsEffect => {
          const changes = [{ record_id: one.id, record_status: recordStatus.Stale }];
          return { kind: 'store', ticket: 0, command: { verb: 'update', list: one.list, changes } };
        };
        if (input.kind === 'timer' && input.name === timer) return [...effects, ...ended.map(write)];
        if (!isRequest(input, request)) return effects;
        for (const effect of effects)
          if (effect.kind === 'store' && effect.command.verb === 'update')
            for (const { record_id: id } of effect.command.changes)
              ended.push({ list: effect.command.list, id });
        return [...effects, { kind: 'setTimer', name: timer, at: now + 120_000 }];
      },
    };
  });

/** Faulty implementations of the options for records that are left on a desktop. */
export const leftBehindFaults: readonly OcsFault[] = [
  {
    name: 'logout-result-ignored',
    breaks: ['LGO-11'],
    does: 'ignores agent_logout_preview_call_result',
    decoration: changingOptions(withoutLogoutResult),
  },
  {
    name: 'logout-result-of-application-only',
    breaks: ['LGO-11'],
    does: "ignores a campaign group's own agent_logout_preview_call_result",
    decoration: changingOptions(withoutLogoutResult, 'groups'),
  },
  {
    name: 'logout-result-zero-is-none',
    breaks: ['LGO-11'],
    does: 'takes an agent_logout_preview_call_result of 0 for none',
    decoration: changingOptions((options) =>
      options.agent_logout_preview_call_result === 0 ? withoutLogoutResult(options) : options,
    ),
  },
  {
    name: 'nothing-becomes-stale',
    breaks: ['LGO-12'],
    does: 'ignores stale_clean_timeout',
    decoration: changingOptions(({ stale_clean_timeout: _, ...options }) => options),
  },
  {
    name: 'stale-as-updated',
    breaks: ['LGO-12'],
    does: 'marks stale records Updated',
    decoration: writingAt(isTimer, (row) => ({ ...row, record_status: recordStatus.Updated })),
  },
  {
    name: 'rejected-become-stale',
    breaks: ['LGO-13'],
    does: 'marks rejected records Stale when their time is over',
    decoration: staleAfter('RecordReject'),
  },
  {
    name: 'rejected-stale-at-once',
    breaks: ['LGO-13'],
    does: 'marks records Stale when they are rejected, if stale_clean_timeout is set',
    decoration: faultyOcs(() => {
      let limited = false;
      return {
        before(input) {
          if (input.kind === 'provision')
            limited = input.configuration.options.stale_clean_timeout !== undefined;
          return [input];
        },
        after: (effects, input) =>
          limited && isRequest(input, 'RecordReject') ? effects.map(markedStale) : effects,
      };
    }),
  },
  {
    name: 'stale-in-seconds',
    breaks: ['LGO-14'],
    does: 'takes the minutes of stale_clean_timeout for seconds',
    decoration: stretching(1 / 60),
  },
  {
    name: 'stale-a-minute-late',
    breaks: ['LGO-14'],
    does: 'waits half as long again as stale_clean_timeout',
    decoration: stretching(1.5),
  },
  {
    name: 'finished-become-stale',
    breaks: ['LGO-14'],
    does: 'marks finished records Stale when their time is over',
    decoration: staleAfter('RecordProcessed'),
  },
  {
    name: 'stale-still-open',
    breaks: ['LGO-15'],
    does: 'acknowledges RecordProcessed for a stale record',
    decoration: acknowledgingAfter('staleness', (asked) => isRequest(asked, 'RecordProcessed')),
  },
  {
    name: 'stale-is-told',
    breaks: ['LGO-15'],
    does: 'sends RecordCancel for a stale record',
    decoration: watchingRecords((chains) => ({
      after: (effects, input) => [
        ...effects,
        ...(isTimer(input)
          ? chains.all.map(({ dn, userData }) =>
              eventFor(dn, { ...userData, GSW_USER_EVENT: 'RecordCancel' }),
            )
          : []),
      ],
    })),
  },
  {
    name: 'stale-given-again',
    breaks: ['LGO-16'],
    does: 'makes stale records Ready before it reads a portion',
    decoration: changingBeforeRetrieval(({ record_status: status }) =>
      status === recordStatus.Stale ? { record_status: recordStatus.Ready } : undefined,
    ),
  },
];

function markedStale(effect: OcsEffect): OcsEffect {
  if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
  const changes = effect.command.changes.map((row) => ({ ...row, record_status: recordStatus.Stale }));
  return { ...effect, command: { ...effect.command, changes } };
}
