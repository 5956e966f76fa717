interface Planned<Event> {
  readonly event: Event;
  /** Events at the same time happen in the order in which they were planned. */
  readonly order: number;
}

/** What is going to happen, the earliest first (a binary heap). */
export class EventQueue<Event extends { readonly at: number }> {
  readonly #heap: Planned<Event>[] = [];
  #planned = 0;

  /** The next event; undefined if nothing is planned. */
  get first(): Event | undefined {
    return this.#heap[0]?.event;
  }

  plan(event: Event): void {
    this.#planned += 1;
    const planned = { event, order: this.#planned };
    let hole = this.#heap.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = this.#heap[parent];
      if (above === undefined || !isEarlier(planned, above)) break;
      this.#heap[hole] = above;
      hole = parent;
    }
    this.#heap[hole] = planned;
  }

  /** Takes the next event; undefined if nothing is planned. */
  next(): Event | undefined {
    const first = this.first;
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) this.#sink(last);
    return first;
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #sink(planned: Planned<Event>): void {
    let hole = 0;
    for (;;) {
      const child = this.#earlierChild(hole);
      const below = this.#heap[child];
      if (below === undefined || !isEarlier(below, planned)) break;
      this.#heap[hole] = below;
      hole = child;
    }
    this.#heap[hole] = planned;
  }

  #earlierChild(parent: number): number {
    const left = 2 * parent + 1;
    const [one, other] = [this.#heap[left], this.#heap[left + 1]];
    return one && other && isEarlier(other, one) ? left + 1 : left;
  }
}

function isEarlier<Event extends { readonly at: number }>(
  one: Planned<Event>,
  other: Planned<Event>,
): boolean {
  return one.event.at < other.event.at || (one.event.at === other.event.at && one.order < other.order);
}
