/** A state machine of the reference: OCS, the switch, the desktop. */
interface Machine<Input, Effect> {
  handle(input: Input, now: number): readonly Effect[];
}

/**
 * Compares a decorated machine with the right one that it decorates, input by input, without letting it change
 * anything: the right one gets each input once, as it is, and its own effects are performed. Machines are deterministic,
 * so that a case in which a decorated one never differs goes the same way with it.
 */
export class Watch<Input, Effect> {
  readonly #right: Machine<Input, Effect>;
  readonly #onDifference: () => void;
  #differs: boolean;
  #given: { readonly input: Input; readonly now: number } | undefined;
  #effects: readonly Effect[] | undefined;

  /** `differs` says that the decorated machine does so from the start. */
  constructor(right: Machine<Input, Effect>, onDifference: () => void, differs = false) {
    this.#right = right;
    this.#onDifference = onDifference;
    this.#differs = differs;
  }

  /** What the decorated machine reaches as the right one. */
  pass(input: Input, now: number): readonly Effect[] {
    const given = this.#given;
    this.#given = undefined;
    if (given === undefined || now !== given.now || !isSame(input, given.input)) return this.#note([]);
    this.#effects = this.#right.handle(given.input, now);
    return this.#effects;
  }

  /** Gives an input to both. What differed once goes on differently, and no longer gets anything. */
  handle(decorated: Machine<Input, Effect>, input: Input, now: number): readonly Effect[] {
    if (this.#differs) return this.#note(this.#right.handle(input, now));
    this.#given = { input, now };
    this.#effects = undefined;
    const theirs = resultOf(() => decorated.handle(input, now));
    this.#given = undefined;
    if (this.#effects === undefined) return this.#note(this.#right.handle(input, now));
    return isSame(theirs, this.#effects) ? this.#effects : this.#note(this.#effects);
  }

  /** What the right machine shows, compared with what the decorated one makes of it. */
  seen<Seen>(right: Seen, decorated: () => Seen): Seen {
    if (this.#differs || !isSame(resultOf(decorated), right)) return this.#note(right);
    return right;
  }

  #note<Result>(result: Result): Result {
    this.#differs = true;
    this.#onDifference();
    return result;
  }
}

/** Whether two values would look the same on a link, down to the order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return one.every((item, n) => isSame(item, other[n]));
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Nothing if a decorated machine throws, which differs from anything: playing it shows why. */
function resultOf<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
