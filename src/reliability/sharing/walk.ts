import { isDeepStrictEqual } from 'node:util';
import { operate, type PlayedEvent } from './operate.ts';
import { type Answer, type Ask, ModelChain } from './rights-model.ts';
import { shuffledEvents } from './shuffled-events.ts';
import type { WalkStep } from './walk-step.ts';

/** A message of OCS: to which DN, its event, and of an error its number and description. */
export interface Heard {
  readonly dn: string;
  readonly event: string;
  readonly error?: number;
  readonly description?: string;
}

/** An OCS that a walk is held against. */
export interface WalkedOcs {
  logIn(dn: string): void;
  logOut(dn: string): void;
  /** Gives the agent a record with its chain's handles; undefined if there is none. */
  take(dn: string): readonly [number, number] | undefined;
  play(event: PlayedEvent, handle: number): void;
  /** Everything that OCS sends when it gets this request. */
  ask(dn: string, ask: Ask, handle: number, value: number): readonly Heard[];
  /** The value that its field has in the calling list once the chain is closed. */
  stored(handle: number): number | undefined;
}

/** What OCS has done differently. */
export interface Difference {
  readonly step: number;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Last requests after which the changes so far are written. */
const written: ReadonlySet<Ask> = new Set(['RecordProcessed', 'RequestRecordCancel', 'DoNotCall']);

/** The model and an OCS, side by side. */
export class Walk {
  readonly loggedIn = new Set<string>();
  readonly chains = new Map<number, ModelChain>();
  readonly #ocs: WalkedOcs;
  #calls = 0;

  constructor(ocs: WalkedOcs) {
    this.#ocs = ocs;
  }

  /** Takes a step; one that is not possible now does nothing. Returns what OCS should have done, and did instead. */
  take(step: WalkStep): Omit<Difference, 'step'> | undefined {
    switch (step.do) {
      case 'take':
        this.#takeRecord(step.slot, step.dn);
        return undefined;
      case 'logIn':
        if (this.#isRinging(step.dn) || this.loggedIn.has(step.dn)) return undefined;
        this.loggedIn.add(step.dn);
        this.#ocs.logIn(step.dn);
        return undefined;
      case 'logOut':
        if (!this.loggedIn.delete(step.dn)) return undefined;
        for (const chain of this.chains.values()) if (!chain.isClosed) chain.logOut(step.dn);
        this.#ocs.logOut(step.dn);
        return undefined;
      case 'operate':
        return this.#operate(step);
      case 'ask':
        return this.#ask(step);
    }
  }

  #takeRecord(slot: number, dn: string): void {
    const before = this.chains.get(slot);
    if (!this.loggedIn.has(dn) || before?.isClosed === false) return;
    const handles = this.#ocs.take(dn);
    if (handles !== undefined) this.chains.set(slot, new ModelChain(handles, dn));
  }

  /** Who logs in while a call rings is not known to be called: no case of the walk. */
  #isRinging(dn: string): boolean {
    return [...this.chains.values()].some(({ call }) => {
      const consulted = call?.consultation?.answered === false && call.consultation.to === dn;
      return consulted || call?.ringing?.to === dn;
    });
  }

  /** After an operation all who may be concerned are asked what they may do. */
  #operate({ slot, operation, order }: Extract<WalkStep, { do: 'operate' }>) {
    const chain = this.chains.get(slot);
    if (chain === undefined || chain.isClosed) return undefined;
    const concerned = new Set([...this.#partiesOf(chain), ...chain.full]);
    if (operation.kind === 'dial') this.#calls += 1;
    if (operation.kind === 'consult') this.#calls += 1;
    this.#names(slot, operation.kind);
    const { main = '', consult = '' } = this.#connIds.get(slot) ?? {};
    const isLoggedIn = (dn: string) => this.loggedIn.has(dn);
    const events = operate({ chain, main, consult, isLoggedIn }, operation);
    if (events === undefined) return undefined;
    for (const event of shuffledEvents(events, order)) this.#ocs.play(event, chain.handles[0]);
    for (const dn of new Set([...concerned, ...this.#partiesOf(chain), ...chain.full])) {
      const different = this.#ask({ do: 'ask', slot, dn, ask: 'ReadyTime', chained: false, value: 0 });
      if (different !== undefined) return different;
    }
    return undefined;
  }

  readonly #connIds = new Map<number, { main: string; consult: string }>();

  /** A call has the same connection id as long as it lasts. */
  #names(slot: number, kind: string): void {
    const names = this.#connIds.get(slot) ?? { main: '', consult: '' };
    this.#connIds.set(slot, names);
    if (kind === 'dial' && this.chains.get(slot)?.call === undefined) names.main = `main ${this.#calls}`;
    if (kind === 'consult' && this.chains.get(slot)?.call?.consultation === undefined)
      names.consult = `consult ${this.#calls}`;
  }

  #partiesOf({ call }: ModelChain): readonly string[] {
    const others = [call?.ringing?.to, call?.consultation?.to].filter((dn) => dn !== undefined);
    return [...(call?.parties.keys() ?? []), ...others];
  }

  #ask({ slot, dn, ask, chained, value }: Extract<WalkStep, { do: 'ask' }>) {
    const chain = this.chains.get(slot);
    if (chain === undefined) return undefined;
    const handle = chain.handles[chained ? 1 : 0];
    const right = chain.right(dn);
    if (ask === 'AddRecord' && right !== 'readonly') return undefined;
    if (ask === 'RecordReschedule' && right === 'full') return undefined;
    const wasClosed = chain.isClosed;
    const answer: Answer = this.loggedIn.has(dn) ? chain.ask(dn, ask, handle, value) : { error: 104 };
    const expected = heardOf(dn, answer);
    const actual = this.#ocs.ask(dn, ask, handle, value);
    if (!isDeepStrictEqual(actual, expected)) return { expected, actual };
    return !wasClosed && chain.isClosed && written.has(ask) ? this.#compare(chain) : undefined;
  }

  #compare({ handles, values }: ModelChain) {
    const expected = handles.map((handle) => values.get(handle));
    const actual = handles.map((handle) => this.#ocs.stored(handle));
    return isDeepStrictEqual(actual, expected) ? undefined : { expected, actual };
  }
}

function heardOf(dn: string, answer: Answer): readonly Heard[] {
  if ('messages' in answer) return answer.messages.map((event) => ({ dn, event }));
  const description = 'Read-only access to record';
  const { error } = answer;
  return [{ dn, event: 'Error', error, ...(answer.readonly && { description }) }];
}

/** Plays steps from the beginning; ends at the first difference. */
export function playSteps(ocs: WalkedOcs, steps: readonly WalkStep[]): Difference | undefined {
  const walk = new Walk(ocs);
  for (const [n, step] of steps.entries()) {
    const different = walk.take(step);
    if (different !== undefined) return { step: n, ...different };
  }
  return undefined;
}
