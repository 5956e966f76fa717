interface Event {
  readonly at: number;
  /** Events at the same time happen in the order in which they were planned. */
  readonly order: number;
  readonly happen: () => void;
}

/** What is going to happen on a simulated floor, the earliest first (a binary heap). */
export class EventQueue {
  readonly #heap: Event[] = [];
  #planned = 0;

  plan(at: number, happen: () => void): void {
    this.#planned += 1;
    const event = { at, order: this.#planned, happen };
    let hole = this.#heap.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = this.#heap[parent];
      if (above === undefined || !isEarlier(event, above)) break;
      this.#heap[hole] = above;
      hole = parent;
    }
    this.#heap[hole] = event;
  }

  /** Takes the next event; undefined if nothing is planned. */
  next(): Pick<Event, 'at' | 'happen'> | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(event: Event): void {
    let hole = 0;
    for (;;) {
      const child = this.#earlierChild(hole);
      const below = this.#heap[child];
      if (below === undefined || !isEarlier(below, event)) break;
      this.#heap[hole] = below;
      hole = child;
    }
    this.#heap[hole] = event;
  }

  #earlierChild(parent: number): number {
    const left = 2 * parent + 1;
    const [one, other] = [this.#heap[left], this.#heap[left + 1]];
    return one && other && isEarlier(other, one) ? left + 1 : left;
  }
}

function isEarlier(one: Event, other: Event): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
