import type { OutboundContactServer } from '../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../ocs/machine/ports.ts';
import { identifyMessage } from '../../protocol/identify-message.ts';
import { answersTo, isRequestName } from '../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import type { Decoration } from '../../reference/machines.ts';
import { nameOf } from '../case/received-message.ts';

type UserEventInput = Extract<OcsInput, { kind: 'userEvent' }>;
type UserEventEffect = Extract<OcsEffect, { kind: 'userEvent' }>;

/** What OCS is to do with the next request of a type instead of the right thing. */
export type Reply =
  /** Nothing: as if the request had been lost. */
  | { readonly kind: 'silence' }
  /** Something else: the request is not carried out. */
  | { readonly kind: 'instead'; readonly compose: (request: UserData) => UserData }
  /** The right thing, but its answer is held back until `release`. */
  | { readonly kind: 'late' };

/** A request whose answers are held back. */
interface Held {
  readonly dn: string;
  readonly request: string;
  readonly reference: KeyValue | undefined;
}

/**
 * An OCS that follows a script: it does the right thing, except what a step ordered beforehand. Orders are used up one
 * at a time, in the order in which they were given.
 */
export class ScriptedOcs {
  readonly #orders: { readonly requests: readonly string[]; readonly reply: Reply }[] = [];
  readonly #amendments: { readonly event: string; readonly amend: (userData: UserData) => UserData }[] = [];
  readonly #callAmendments: ((userData: UserData) => UserData)[] = [];
  readonly #held: Held[] = [];
  readonly #kept: UserEventEffect[] = [];
  readonly #own = new WeakSet<UserData>();
  readonly #madeUp = new Map<KeyValue, (request: UserData) => readonly UserData[] | undefined>();

  /** Puts the scripted OCS over the reference; takes effect at its next reset. */
  get decoration(): Decoration {
    return { ocs: (right) => this.#over(right) };
  }

  /** Orders what happens to the next request of a type, or of one of several types. */
  order(requests: string | readonly string[], reply: Reply): void {
    this.#orders.push({ requests: [requests].flat(), reply });
  }

  /**
   * Says how requests about a record are answered that the script made up, unless a step orders something else: the right
   * OCS does not know it. It answers what `compose` does not.
   */
  answerFor(handle: KeyValue, compose: (request: UserData) => readonly UserData[] | undefined): void {
    this.#madeUp.set(handle, compose);
  }

  /** Orders how the next event with a name differs from the right one. */
  amendNext(event: string, amend: (userData: UserData) => UserData): void {
    this.#amendments.push({ event, amend });
  }

  /** Orders how the data of the next call that OCS dials differs from the right one. */
  amendNextCall(amend: (userData: UserData) => UserData): void {
    this.#callAmendments.push(amend);
  }

  /** Orders that are not used up: what a step prepared but never happened. */
  get pending(): readonly string[] {
    return [
      ...this.#orders.map(({ requests }) => requests.join(' or ')),
      ...this.#amendments.map(({ event }) => event),
      ...this.#callAmendments.map(() => 'a call that OCS dials'),
    ];
  }

  /** Gives the answers that were held back, in their order; nothing is held back from then on. */
  release(): readonly UserEventEffect[] {
    this.#held.splice(0);
    return this.#kept.splice(0);
  }

  /** Forgets all orders, and the answers that were held back. */
  forget(): void {
    for (const list of [this.#orders, this.#amendments, this.#callAmendments, this.#held, this.#kept])
      list.splice(0);
    this.#madeUp.clear();
  }

  /** Whether the script made an event up, and the right OCS did not send it. */
  isOwn(userData: UserData): boolean {
    return this.#own.has(userData);
  }

  /** Marks user data as made up by the script. */
  markOwn<Marked extends UserData>(userData: Marked): Marked {
    this.#own.add(userData);
    return userData;
  }

  #over(right: OutboundContactServer): OutboundContactServer {
    return {
      buffer: (campaignGroup) => right.buffer(campaignGroup),
      view: () => right.view(),
      handle: (input, now) => {
        const effects =
          input.kind === 'userEvent' ? this.#requested(right, input, now) : right.handle(input, now);
        return effects.flatMap((effect): readonly OcsEffect[] =>
          effect.kind === 'userEvent' ? this.#said(effect) : [this.#dialed(effect)],
        );
      },
    };
  }

  #requested(right: OutboundContactServer, input: UserEventInput, now: number): readonly OcsEffect[] {
    const type = String(input.userData.GSW_AGENT_REQ_TYPE);
    const at = this.#orders.findIndex(({ requests }) => requests.includes(type));
    const [order] = at < 0 ? [] : this.#orders.splice(at, 1);
    switch (order?.reply.kind) {
      case 'silence':
        return [];
      case 'instead':
        return this.#composed(input, [order.reply.compose(input.userData)]);
      case 'late':
        this.#held.push({
          dn: input.dn,
          request: type,
          reference: input.userData.GSW_REFERENCE_ID,
        });
        return right.handle(input, now);
      default: {
        const own = this.#madeUp.get(input.userData.GSW_RECORD_HANDLE ?? 0)?.(input.userData);
        return own === undefined ? right.handle(input, now) : this.#composed(input, own);
      }
    }
  }

  #composed({ dn }: UserEventInput, events: readonly UserData[]): readonly OcsEffect[] {
    return events.map((userData) => ({ kind: 'userEvent', dn, userData: this.markOwn(userData) }));
  }

  /** What the right OCS does otherwise: the data of a call may be changed. */
  #dialed(effect: OcsEffect): OcsEffect {
    const amend = effect.kind === 'dial' ? this.#callAmendments.shift() : undefined;
    return effect.kind === 'dial' && amend !== undefined
      ? { ...effect, userData: amend(effect.userData) }
      : effect;
  }

  /** What the right OCS sends: passed on, held back, or changed. */
  #said(effect: UserEventEffect): readonly UserEventEffect[] {
    if (this.isOwn(effect.userData)) return [effect];
    if (this.#held.some((held) => isAnswer(held, effect))) {
      this.#kept.push(effect);
      return [];
    }
    const { userData } = effect;
    const name = nameOf({ identified: identifyMessage(userData) });
    const at = this.#amendments.findIndex(({ event }) => event === name);
    const [amendment] = at < 0 ? [] : this.#amendments.splice(at, 1);
    return amendment ? [{ ...effect, userData: this.markOwn(amendment.amend(userData)) }] : [effect];
  }
}

/** By the reference id; if the request has none, by what may answer it. */
function isAnswer({ dn, request, reference }: Held, effect: UserEventEffect): boolean {
  const { GSW_REFERENCE_ID: echoed } = effect.userData;
  if (dn !== effect.dn || echoed !== reference) return false;
  if (reference !== undefined) return true;
  const identified = identifyMessage(effect.userData);
  if (identified.kind === 'error') return true;
  return (
    identified.kind === 'event' && isRequestName(request) && answersTo[request].includes(identified.name)
  );
}
