/**
 * The rights of document 000 told a second time, by operations instead of events: who transfers, joins or leaves, and
 * what that does to a record. It shares no code with the reference OCS, so that the two can be held against each other.
 */
export type Right = 'none' | 'readonly' | 'full';

/** What an agent asks about a record. */
export type Ask =
  | 'UpdateCallCompletionStats'
  | 'RecordProcessed'
  | 'RecordReject'
  | 'RequestRecordCancel'
  | 'DoNotCall'
  | 'RecordReschedule'
  | 'ReadyTime'
  | 'AddRecord'
  | 'ChainedRecordRequest';

/** What OCS must answer: an error by number, or the names of its messages, in order. */
export type Answer =
  | { readonly error: number; readonly readonly?: boolean }
  | { readonly messages: readonly string[] };

interface Consultation {
  readonly from: string;
  readonly to: string;
  readonly carries: boolean;
  answered: boolean;
  /** Whether the consulted agent was logged in when they answered, and has been since. */
  counts: boolean;
}

/** A call for the record. */
export interface ModelCall {
  /** Agents in it; true for those who have been logged in since they joined. */
  readonly parties: Map<string, boolean>;
  /** Customers and DNs that nobody monitors. */
  outside: number;
  /** Agents who have left it and keep their rights, since nobody who may have them has come since. */
  readonly left: Set<string>;
  consultation: Consultation | undefined;
  ringing: { to: string; counts: boolean } | undefined;
}

/** One chain of two records; the handle of the first is in its calls. */
export class ModelChain {
  readonly handles: readonly [number, number];
  readonly full: Set<string>;
  /** Values that desktops have given to a field of each record, as acknowledged. */
  readonly values = new Map<number, number>();
  call: ModelCall | undefined;
  isClosed = false;
  readonly #delivered: Set<number>;
  readonly #seen = new Map<string, Set<number>>();
  readonly #whole = new Set<string>();

  constructor(handles: readonly [number, number], holder: string) {
    this.handles = handles;
    this.full = new Set([holder]);
    this.#delivered = new Set([handles[0]]);
    this.#see(holder);
  }

  right(agent: string): Right {
    if (this.isClosed) return 'none';
    if (this.full.has(agent)) return this.#isSuspended(agent) ? 'none' : 'full';
    const { consultation } = this.call ?? {};
    const reads = consultation?.to === agent && consultation.answered && consultation.counts;
    return reads && consultation.carries && this.right(consultation.from) === 'full' ? 'readonly' : 'none';
  }

  /** The agent calls the customer. */
  dial(agent: string): void {
    const parties = new Map([[agent, true]]);
    this.call = { parties, outside: 1, left: new Set(), consultation: undefined, ringing: undefined };
  }

  /** An agent is in the call from now on; if they are not logged in, their DN is. */
  join(agent: string, isLoggedIn: boolean): void {
    const { call } = this;
    if (call === undefined) return;
    call.parties.set(agent, isLoggedIn);
    if (!isLoggedIn) return;
    call.left.delete(agent);
    for (const gone of call.left) this.full.delete(gone);
    call.left.clear();
    this.full.add(agent);
    this.#see(agent);
  }

  /** An agent leaves the call, which goes on. */
  leave(agent: string): void {
    const { call } = this;
    if (call === undefined) return;
    call.parties.delete(agent);
    if (!this.full.has(agent)) return;
    if ([...call.parties.values()].includes(true)) this.full.delete(agent);
    else call.left.add(agent);
  }

  /** The call is over for all: those who have the record keep it. */
  end(): void {
    this.call = undefined;
    this.returnIfLost();
  }

  consultationAnswered(isLoggedIn: boolean): void {
    const { consultation } = this.call ?? {};
    if (consultation === undefined) return;
    Object.assign(consultation, { answered: true, counts: isLoggedIn });
    if (consultation.carries) this.#seenBy(consultation.to).add(this.handles[0]);
  }

  logOut(agent: string): void {
    const { call } = this;
    this.full.delete(agent);
    this.#seen.delete(agent);
    this.#whole.delete(agent);
    if (call?.parties.has(agent)) call.parties.set(agent, false);
    call?.left.delete(agent);
    if (call?.ringing?.to === agent) call.ringing.counts = false;
    if (call?.consultation?.to === agent) call.consultation.counts = false;
    this.returnIfLost();
  }

  stopsRinging(): void {
    if (this.call !== undefined) this.call.ringing = undefined;
    this.returnIfLost();
  }

  /** The answer to a request about one of the records, and what it does; `value` is what an update gives the field. */
  ask(agent: string, ask: Ask, handle: number, value: number): Answer {
    const right = this.right(agent);
    const isKnown = this.#delivered.has(handle) || this.#seenBy(agent).has(handle);
    const isChains = ask === 'AddRecord' && right === 'readonly';
    if (right === 'none' || (!isKnown && !isChains)) return { error: ask === 'ReadyTime' ? 112 : 109 };
    if (ask === 'ChainedRecordRequest') return this.#rest(agent, right);
    if (right === 'readonly') return { error: 101, readonly: true };
    if (ask === 'ReadyTime') return { error: 101 };
    if (ask === 'UpdateCallCompletionStats' || ask === 'RecordProcessed') this.values.set(handle, value);
    if (ask === 'RecordReject') this.values.clear();
    if (ask !== 'UpdateCallCompletionStats') this.isClosed = true;
    return { messages: [acknowledgments[ask] ?? `${ask}Acknowledge`] };
  }

  #rest(agent: string, right: Right): Answer {
    const rest = this.handles.filter((handle) => !this.#seenBy(agent).has(handle));
    if (rest.length === 0 && this.#whole.has(agent)) return { messages: [] };
    this.#whole.add(agent);
    for (const handle of rest) this.#seenBy(agent).add(handle);
    if (right === 'full') for (const handle of rest) this.#delivered.add(handle);
    return { messages: [...rest.map(() => 'ChainedRecord'), 'ChainedRecordsDataEnd'] };
  }

  #see(agent: string): void {
    this.#seenBy(agent).add(this.handles[0]);
    for (const handle of this.#seenBy(agent)) this.#delivered.add(handle);
  }

  #seenBy(agent: string): Set<number> {
    const seen = this.#seen.get(agent) ?? new Set();
    this.#seen.set(agent, seen);
    return seen;
  }

  /** While a transferred call rings at somebody else's DN, nobody has the record. */
  #isSuspended(agent: string): boolean {
    const { call } = this;
    if (
      call?.ringing?.counts !== true ||
      call.ringing.to === agent ||
      [...call.parties.values()].includes(true)
    )
      return false;
    return call.left.has(agent);
  }

  /** A record that nobody has, or may get by a call that rings, goes back to its list. */
  returnIfLost(): void {
    if (this.full.size === 0 && this.call?.ringing?.counts !== true) this.isClosed = true;
  }
}

const acknowledgments: Readonly<Partial<Record<Ask, string>>> = {
  RequestRecordCancel: 'RecordCancelAcknowledge',
};
