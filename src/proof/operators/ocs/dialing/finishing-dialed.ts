import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { RecordChange } from '../../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs, type UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { watchingOcs } from '../watching-ocs.ts';
import { changingHeldRows, dialedRecord } from './faulty-dialer.ts';

/** Whether an agent sends a request about a record whose call OCS has dialed, and the call goes on. */
export function isAboutDialedInCall({ dn, userData }: UserEventInput, floor: Floor): boolean {
  return floor.agentAt(dn) !== undefined && dialedRecord(userData, floor)?.inCall === true;
}

/** Changes what is written to records whose calls OCS has dialed, when it gives them back. */
export function writingDialedOtherwise(change: (row: RecordChange) => RecordChange): Decoration {
  return faultyOcs((view) => {
    let dialed: ReadonlySet<number> = new Set();
    return {
      before(input) {
        const records = [...view().primary.records.values()];
        dialed = new Set(records.flatMap(({ outbound, row }) => (outbound ? [row.record_id] : [])));
        return [input];
      },
      after: (effects) => changingHeldRows(effects, (row) => (dialed.has(row.record_id) ? change(row) : row)),
    };
  });
}

/** Writes records that are finished by the release of an agent's call only some seconds later; nobody else gets them before. */
export function finishingLateAfterCalls(seconds: number): Decoration {
  return watchingOcs((floor) => {
    const waiting = new Map<string, readonly OcsEffect[]>();
    const nameOf = (number: number): string => `late end ${number}`;
    return {
      before: (input) => (input.kind === 'timer' && waiting.has(input.name) ? [] : [input]),
      after(effects, input, now) {
        if (input.kind === 'timer') return waiting.get(input.name) ?? effects;
        if (input.kind !== 'call' || input.event !== 'EventReleased' || floor.agentAt(input.dn) === undefined)
          return effects;
        const late = effects.filter(isGivingBack);
        if (late.length === 0) return effects;
        const name = nameOf(waiting.size);
        waiting.set(name, late);
        const timer = { kind: 'setTimer', name, at: now + seconds * 1000 } as const;
        return [...effects.filter((effect) => !isGivingBack(effect)), timer];
      },
    };
  });
}

function isGivingBack(effect: OcsEffect): boolean {
  return effect.kind === 'store' && effect.command.verb === 'update' && effect.command.held === true;
}
