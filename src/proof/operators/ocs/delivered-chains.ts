import type { OcsInput } from '../../../ocs/machine/ports.ts';
import type { RecordChange } from '../../../ocs/machine/store-port.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { isNamed, type UserEventEffect, type UserEventInput } from './faulty-ocs.ts';
import { watchingRecords } from './faulty-records.ts';
import type { Floor } from './floor.ts';
import { acknowledgmentOf, eventFor, taken } from './own-events.ts';
import type { ChainEnding, DeskRecord, RecordsOnDesktops } from './records-on-desktops.ts';
import type { OwnAnswer } from './watching-ocs.ts';

/** Acknowledges requests for records of chains that ended in one way, as if they were open. */
export function acknowledgingAfter(
  ending: ChainEnding,
  isMeant: (request: UserEventInput, record: DeskRecord) => boolean,
): Decoration {
  return answeringByChain((asked, chains, floor) => {
    const record = chains.of(asked.userData);
    if (record === undefined || chains.ending(asked.userData) !== ending || !isMeant(asked, record))
      return undefined;
    return { ...acknowledgmentOf(floor, asked), ...taken(record.userData, 'GSW_CALLING_LIST') };
  });
}

/** Answers some requests instead of the right OCS, by the state of their records. */
export function answeringByChain(
  answer: (request: UserEventInput, chains: RecordsOnDesktops, floor: Floor) => OwnAnswer,
): Decoration {
  return watchingRecords((chains, floor) => {
    let own: OwnAnswer;
    return {
      before(input) {
        own = input.kind === 'userEvent' ? answer(input, chains, floor) : undefined;
        return own === undefined ? [input] : [];
      },
      after(effects, input) {
        if (own === undefined || input.kind !== 'userEvent') return effects;
        return own === 'silence' ? effects : [eventFor(input.dn, own)];
      },
    };
  });
}

/** Changes requests before the right OCS sees them, by what it knows about their records. */
export function rewritingByChain(
  rewrite: (userData: UserData, chains: RecordsOnDesktops, request: OcsInput) => UserData,
): Decoration {
  return watchingRecords((chains) => ({
    before: (input) =>
      input.kind === 'userEvent' || input.kind === 'call'
        ? [{ ...input, userData: rewrite(input.userData, chains, input) }]
        : [input],
  }));
}

/** Changes all events that deliver a chain, together: its records and their end. */
export function deliveringOtherwise(
  change: (events: readonly UserEventEffect[], chains: RecordsOnDesktops) => readonly UserEventEffect[],
): Decoration {
  return watchingRecords((chains) => ({
    after(effects) {
      const events = effects.filter((effect) => effect.kind === 'userEvent');
      if (!events.some(({ userData }) => isNamed(userData, 'ChainedRecordsDataEnd'))) return effects;
      return [...change(events, chains), ...effects.filter((effect) => effect.kind !== 'userEvent')];
    },
  }));
}

/** Changes what is written because of some inputs: another row, several, or none. */
export function writingAt(
  isMoment: (input: OcsInput, chains: RecordsOnDesktops) => boolean,
  change: (row: RecordChange, input: OcsInput) => RecordChange | undefined,
): Decoration {
  return watchingRecords((chains) => ({
    after: (effects, input) =>
      isMoment(input, chains)
        ? effects.map((effect) => {
            if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
            const changes = effect.command.changes.flatMap((row) => change(row, input) ?? []);
            return { ...effect, command: { ...effect.command, changes } };
          })
        : effects,
  }));
}
