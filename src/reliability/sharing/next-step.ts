import type { Ask } from './rights-model.ts';
import type { Walk } from './walk.ts';
import type { Operation, WalkStep } from './walk-step.ts';

const updates: readonly Ask[] = ['UpdateCallCompletionStats', 'ReadyTime', 'ChainedRecordRequest'];
const refusedOnly: readonly Ask[] = ['RecordReschedule', 'AddRecord'];
const lasts: readonly Ask[] = ['RecordProcessed', 'RecordReject', 'RequestRecordCancel', 'DoNotCall'];

/** Chooses steps that are likely to be possible. */
export class StepChoice {
  readonly #chance: () => number;
  readonly #dns: readonly string[];
  readonly #slots: number;

  constructor(chance: () => number, dns: readonly string[], slots: number) {
    this.#chance = chance;
    this.#dns = dns;
    this.#slots = slots;
  }

  next(walk: Walk): WalkStep {
    const slot = this.#below(this.#slots);
    const chain = walk.chains.get(slot);
    if (this.#chance() < 0.02) return this.#login(walk);
    if (chain === undefined || (chain.isClosed && this.#chance() < 0.8))
      return { do: 'take', slot, dn: this.#one(this.#dns) };
    if (chain.isClosed || this.#chance() < 0.45) return this.#request(walk, slot);
    return { do: 'operate', slot, operation: this.#operation(walk, slot), order: this.#below(2 ** 31) };
  }

  #login({ loggedIn }: Walk): WalkStep {
    const out = this.#dns.filter((dn) => !loggedIn.has(dn));
    if (this.#chance() < out.length / 4) return { do: 'logIn', dn: this.#one(out) };
    return { do: 'logOut', dn: this.#one(this.#dns) };
  }

  #request(walk: Walk, slot: number): WalkStep {
    const kind = this.#chance();
    const ask = this.#one(kind < 0.7 ? updates : kind < 0.85 ? refusedOnly : lasts);
    const chain = walk.chains.get(slot);
    const call = chain?.call;
    const near = [...(chain?.full ?? []), ...(call?.parties.keys() ?? []), call?.consultation?.to ?? ''];
    const dn = this.#one(this.#chance() < 0.8 ? near.filter((one) => one !== '') : this.#dns);
    const chained = this.#chance() < 0.3;
    return { do: 'ask', slot, dn: dn ?? this.#one(this.#dns), ask, chained, value: this.#below(1000) };
  }

  #operation(walk: Walk, slot: number): Operation {
    const chain = walk.chains.get(slot);
    const call = chain?.call;
    const to = this.#one(this.#dns);
    if (call === undefined) return { kind: 'dial', from: this.#one([...(chain?.full ?? [])]) ?? to };
    if (call.ringing !== undefined)
      return this.#one<Operation>([
        { kind: 'answer' },
        { kind: 'answer' },
        { kind: 'decline' },
        { kind: 'redirect', to },
        { kind: 'end' },
      ]);
    if (call.consultation !== undefined)
      return {
        kind: this.#one([
          'answerConsultation',
          'answerConsultation',
          'dropConsultation',
          'completeTransfer',
          'completeConference',
        ] as const),
      };
    const from = this.#one([...call.parties.keys()]) ?? to;
    const carries = this.#chance() < 0.8;
    return this.#one<Operation>([
      { kind: 'consult', from, to, carries },
      { kind: 'consult', from, to, carries },
      { kind: 'consult', from, to, carries },
      { kind: 'singleStepTransfer', from, to },
      { kind: 'singleStepConference', from, to },
      { kind: 'leave', from },
      { kind: 'leave', from },
      { kind: 'transferOutside', from },
      { kind: 'addOutside', from },
      { kind: 'end' },
    ]);
  }

  #below(limit: number): number {
    return Math.floor(this.#chance() * limit);
  }

  /** One of those given; the last parameter's type is kept, since a list may be empty only where the caller says so. */
  #one<T>(list: readonly T[]): T {
    return list[this.#below(list.length)] as T; // an empty list gives undefined, which callers replace
  }
}
