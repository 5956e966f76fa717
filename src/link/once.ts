/** Something that happens at most once; a listener may be added before or after it. */
export class Once<T> {
  #happened: { readonly value: T } | undefined;
  readonly #listeners: ((value: T) => void)[] = [];

  get happened(): boolean {
    return this.#happened !== undefined;
  }

  /** Calls every listener; a second call does nothing. */
  happen(value: T): void {
    if (this.#happened !== undefined) return;
    this.#happened = { value };
    for (const listener of this.#listeners.splice(0)) listener(value);
  }

  add(listener: (value: T) => void): void {
    if (this.#happened === undefined) this.#listeners.push(listener);
    else listener(this.#happened.value);
  }
}
