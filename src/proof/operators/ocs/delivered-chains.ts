import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { RecordChange } from '../../../ocs/machine/store-port.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/reference-system.ts';
import { isNamed, type OcsDeviation, type UserEventEffect, type UserEventInput } from './faulty-ocs.ts';
import { acknowledgementOf, eventFor, taken } from './own-events.ts';
import type { WatchedFloor } from './watched-floor.ts';
import { type OwnAnswer, watchingOcs } from './watching-ocs.ts';

/** A record that a faulty OCS saw going to a desktop, first of its chain or not. */
export interface DeliveredRecord {
  readonly dn: string;
  readonly userData: UserData;
  readonly chained: boolean;
}

/** What ended a chain: a request, the log-out of its agent, or its time. */
export type ChainEnding = 'RecordReject' | 'RecordProcessed' | 'log-out' | 'staleness';

/** What a faulty OCS knows of the chains on the desktops, and of those that were there. */
export class DeliveredChains {
  readonly #records = new Map<KeyValue | undefined, DeliveredRecord>();
  readonly #ended = new Map<KeyValue | undefined, ChainEnding>();
  readonly #requested = new Set<KeyValue | undefined>();

  /** Notes an input before anybody handles it. */
  take(input: OcsInput): void {
    if (input.kind === 'timer' && input.name.startsWith('stale record '))
      this.#ended.set(Number(input.name.slice('stale record '.length)), 'staleness');
    if (input.kind !== 'agentLoggedOut') return;
    for (const [handle, { dn, userData }] of this.#records)
      if (dn === input.dn && this.ending(userData) === undefined) this.#ended.set(handle, 'log-out');
  }

  /** Notes what the right OCS has told the desktops. */
  note(effects: readonly OcsEffect[]): void {
    for (const effect of effects) {
      if (effect.kind !== 'userEvent') continue;
      const { dn, userData } = effect;
      const handle = userData.GSW_RECORD_HANDLE;
      const chained = isNamed(userData, 'ChainedRecord');
      if (chained || isNamed(userData, 'PreviewRecord')) this.#records.set(handle, { dn, userData, chained });
      if (isNamed(userData, 'RecordRejectAcknowledge')) this.#ended.set(handle, 'RecordReject');
      if (isNamed(userData, 'RecordProcessedAcknowledge')) this.#ended.set(handle, 'RecordProcessed');
      if (isNamed(userData, 'ChainedRecordsDataEnd')) this.#requested.add(handle);
    }
  }

  /** The record that a message is about. */
  of({ GSW_RECORD_HANDLE: handle }: UserData): DeliveredRecord | undefined {
    return this.#records.get(handle);
  }

  /** The first record of the chain of a message's record. */
  first(userData: UserData): DeliveredRecord | undefined {
    const chain = userData.GSW_CHAIN_ID ?? this.of(userData)?.userData.GSW_CHAIN_ID;
    return this.all.find((record) => !record.chained && record.userData.GSW_CHAIN_ID === chain);
  }

  /** What ended the chain of a message's record. */
  ending(userData: UserData): ChainEnding | undefined {
    const chain = this.of(userData)?.userData.GSW_CHAIN_ID;
    for (const [handle, request] of this.#ended)
      if (this.of({ GSW_RECORD_HANDLE: handle ?? 0 })?.userData.GSW_CHAIN_ID === chain) return request;
    return undefined;
  }

  /** Whether the chain was asked for by the handle in a message. */
  wasRequested({ GSW_RECORD_HANDLE: handle }: UserData): boolean {
    return this.#requested.has(handle);
  }

  get all(): readonly DeliveredRecord[] {
    return [...this.#records.values()];
  }
}

/** Decorates the right OCS with deviation that knows the chains on the desktops, and the floor. */
export function watchingChains(
  deviation: (chains: DeliveredChains, floor: WatchedFloor) => OcsDeviation,
): Decoration {
  return watchingOcs((floor) => {
    const chains = new DeliveredChains();
    const own = deviation(chains, floor);
    return {
      before(input, now) {
        chains.take(input);
        return own.before?.(input, now) ?? [input];
      },
      after(effects, input, now) {
        const result = own.after?.(effects, input, now) ?? effects;
        chains.note(effects);
        return result;
      },
    };
  });
}

/** Acknowledges requests for records of chains that ended in one way, as if they were open. */
export function acknowledgingAfter(
  ending: ChainEnding,
  isMeant: (request: UserEventInput, record: DeliveredRecord) => boolean,
): Decoration {
  return answeringByChain((asked, chains, floor) => {
    const record = chains.of(asked.userData);
    if (record === undefined || chains.ending(asked.userData) !== ending || !isMeant(asked, record))
      return undefined;
    return { ...acknowledgementOf(floor, asked), ...taken(record.userData, 'GSW_CALLING_LIST') };
  });
}

/** Answers some requests in place of the right OCS, by what became of their records. */
export function answeringByChain(
  answer: (request: UserEventInput, chains: DeliveredChains, floor: WatchedFloor) => OwnAnswer,
): Decoration {
  return watchingChains((chains, floor) => {
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

/** Changes requests before the right OCS sees them, by what it knows of their records. */
export function rewritingByChain(
  rewrite: (userData: UserData, chains: DeliveredChains, request: OcsInput) => UserData,
): Decoration {
  return watchingChains((chains) => ({
    before: (input) =>
      input.kind === 'userEvent' || input.kind === 'call'
        ? [{ ...input, userData: rewrite(input.userData, chains, input) }]
        : [input],
  }));
}

/** Changes all events by which a chain is delivered, together: its records and their end. */
export function deliveringOtherwise(
  change: (events: readonly UserEventEffect[], chains: DeliveredChains) => readonly UserEventEffect[],
): Decoration {
  return watchingChains((chains) => ({
    after(effects) {
      const events = effects.filter((effect) => effect.kind === 'userEvent');
      if (!events.some(({ userData }) => isNamed(userData, 'ChainedRecordsDataEnd'))) return effects;
      return [...change(events, chains), ...effects.filter((effect) => effect.kind !== 'userEvent')];
    },
  }));
}

/** Changes what is written because of some inputs: another row, several, or none. */
export function writingAt(
  isMoment: (input: OcsInput, chains: DeliveredChains) => boolean,
  change: (row: RecordChange, input: OcsInput) => RecordChange | undefined,
): Decoration {
  return watchingChains((chains) => ({
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
