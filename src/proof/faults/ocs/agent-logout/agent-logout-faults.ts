import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { RecordChange } from '../../../../ocs/machine/store-port.ts';
import { recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { acknowledgingAfter, writingAt } from '../../../operators/ocs/delivered-chains.ts';
import { faultyOcs, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { eventFor } from '../../../operators/ocs/own-events.ts';
import { carryingOut, isRequest, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

const isLogOut = (input: OcsInput): boolean => input.kind === 'agentLoggedOut';

/** Changes what is written when an agent logs out. */
const leavingAs = (change: (row: RecordChange) => RecordChange | undefined): Decoration =>
  writingAt(isLogOut, change);

/** Handles some inputs as a logout of an agent, who is back at once; nobody is notified. */
const takingForLogOut = (agents: (input: OcsInput, floor: Floor) => readonly string[]): Decoration =>
  watchingOcs((floor) => {
    let taken: readonly string[] = [];
    return {
      before(input) {
        taken = agents(input, floor);
        const again = taken.flatMap((dn) => {
          const agentId = floor.agentAt(dn) ?? '';
          return [
            { kind: 'agentLoggedOut', dn, agentId },
            { kind: 'agentLoggedIn', dn, agentId },
          ] as const;
        });
        return [input, ...again];
      },
      after: (effects) =>
        effects.filter((effect) => effect.kind !== 'userEvent' || !taken.includes(effect.dn)),
    };
  });

/** Writes to records that were given back before, each time that an agent logs out. */
function writingToRejected(change: Omit<RecordChange, 'record_id'>): Decoration {
  return faultyOcs(() => {
    const rejected: { readonly list: string; readonly id: number }[] = [];
    return {
      after(effects, input) {
        for (const effect of effects)
          if (isRequest(input, 'RecordReject') && effect.kind === 'store' && effect.command.verb === 'update')
            for (const { record_id: id } of effect.command.changes)
              rejected.push({ list: effect.command.list, id });
        if (!isLogOut(input)) return effects;
        const writes = rejected.map(({ list, id }): OcsEffect => {
          const changes = [{ ...change, record_id: id }];
          return { kind: 'store', ticket: 0, command: { verb: 'update', list, changes } };
        });
        return [...effects, ...writes];
      },
    };
  });
}

/** Faulty implementations of the logout of an agent who leaves records behind, or has rejected them. */
export const agentLogoutFaults: readonly OcsFault[] = [
  {
    name: 'left-as-ready',
    breaks: ['LGO-01', 'LGO-04', 'LGO-18'],
    does: 'marks records that are left at the logout Ready',
    decoration: leavingAs((row) => ({ ...row, record_status: recordStatus.Ready })),
  },
  {
    name: 'left-when-not-running',
    breaks: ['LGO-17'],
    does: 'writes nothing at the logout when the campaign does not run',
    decoration: watchingOcs((floor) => ({
      after: (effects, input) =>
        isLogOut(input) && !floor.groups.some(({ name }) => floor.state(name) === 'running')
          ? effects.filter(({ kind }) => kind !== 'store')
          : effects,
    })),
  },
  {
    name: 'left-callbacks-stay-retrieved',
    breaks: ['LGO-18'],
    does: 'gives nothing back at the logout of an agent who had a callback',
    decoration: faultyOcs(() => {
      const called = new Set<string>();
      return {
        after(effects, input) {
          for (const effect of effects)
            if (effect.kind === 'userEvent' && isNamed(effect.userData, 'ScheduledCall'))
              called.add(effect.dn);
          return input.kind === 'agentLoggedOut' && called.has(input.dn)
            ? effects.filter((effect) => !isWriting(effect))
            : effects;
        },
      };
    }),
  },
  {
    name: 'left-first-only',
    breaks: ['LGO-01'],
    does: 'gives back one chain at the logout, even though there are more',
    decoration: faultyOcs(() => ({
      after: (effects, input) =>
        isLogOut(input) ? effects.filter((effect) => effect === effects.find(isWriting)) : effects,
    })),
  },
  {
    name: 'left-chain-stays-retrieved',
    breaks: ['LGO-02'],
    does: 'gives back only those records of a chain that the desktop knew',
    decoration: leavingAs((row) => (row.agent_id === undefined ? undefined : row)),
  },
  {
    name: 'logout-finishes-rejected',
    breaks: ['LGO-03', 'LGO-19'],
    does: 'marks rejected records Updated when their agent logs out',
    decoration: writingToRejected({ record_status: recordStatus.Updated }),
  },
  {
    name: 'logout-reschedules-rejected',
    breaks: ['LGO-03', 'LGO-19'],
    does: 'makes rejected records Personal Rescheduled when their agent logs out',
    decoration: writingToRejected({ record_type: recordType.PersonalRescheduled }),
  },
  {
    name: 'logout-of-all',
    breaks: ['LGO-05'],
    does: 'takes the records from all desktops when one agent logs out',
    decoration: takingForLogOut((input, floor) => (isLogOut(input) ? floor.lines : [])),
  },
  {
    name: 'logout-finishes-all',
    breaks: ['LGO-05'],
    does: 'finishes the last record of every desktop when one agent logs out',
    decoration: carryingOut((input, floor) => {
      if (!isLogOut(input)) return {};
      return {
        after: floor.lines.map((dn) => {
          const { GSW_USER_EVENT: _, ...record } = floor.recordOf(dn) ?? {};
          return { dn, userData: { ...record, GSW_AGENT_REQ_TYPE: 'RecordProcessed' } };
        }),
      };
    }),
  },
  {
    name: 'not-ready-as-logout',
    breaks: ['LGO-06'],
    does: 'takes the records from the desktop of an agent who goes not ready',
    decoration: takingForLogOut((input) => (input.kind === 'agentNotReady' ? [input.dn] : [])),
  },
  {
    name: 'left-without-updates',
    breaks: ['LGO-07'],
    does: 'forgets at the logout what was changed in a record',
    decoration: leavingAs(({ record_id, record_status = recordStatus.Updated, agent_id = null }) => ({
      record_id,
      record_status,
      agent_id,
    })),
  },
  {
    name: 'left-without-agent',
    breaks: ['LGO-08'],
    does: 'clears the agent of a record that is left',
    decoration: leavingAs((row) => ({ ...row, agent_id: null })),
  },
  {
    name: 'left-handles-alive',
    breaks: ['LGO-09'],
    does: 'takes updates of records that were left at the logout',
    decoration: acknowledgingAfter('log-out', (asked) => isRequest(asked, 'UpdateCallCompletionStats')),
  },
  {
    name: 'logout-is-told',
    breaks: ['LGO-10'],
    does: 'sends RecordCancel for the records that it takes away at the logout',
    decoration: watchingRecords((chains) => ({
      after: (effects, input) => [
        ...effects,
        ...(isLogOut(input)
          ? chains.all.map(({ dn, userData }) =>
              eventFor(dn, { ...userData, GSW_USER_EVENT: 'RecordCancel' }),
            )
          : []),
      ],
    })),
  },
];

function isWriting(effect: OcsEffect): boolean {
  return effect.kind === 'store';
}
