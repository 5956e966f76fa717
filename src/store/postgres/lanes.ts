import type { StoreCommand } from '../../ocs/machine/store-port.ts';

/** What a command reads or writes, or several updates of one list together; nothing means everything. */
export type Scope = StoreCommand | undefined;

/** Work that was begun or waits. */
interface Open {
  readonly scope: Scope;
  readonly done: Promise<unknown>;
}

/**
 * Lets commands run side by side on several connections, and yet take effect in the order in which they were given: each
 * waits for those before it that concern the same records.
 */
export class Lanes {
  readonly #open = new Set<Open>();

  /** Runs the work after all that it has to wait for; fails as the work does. */
  run<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    const before = [...this.#open].filter((one) => areRelated(one.scope, scope)).map(({ done }) => done);
    const result = before.length === 0 ? work() : Promise.allSettled(before).then(work);
    const open: Open = { scope, done: result };
    const close = () => {
      this.#open.delete(open);
    };
    this.#open.add(open);
    result.then(close, close);
    return result;
  }

  /** Until everything that was given has ended. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#open].map(({ done }) => done));
  }
}

/** Whether the effect of one command depends on the other's. */
function areRelated(one: Scope, other: Scope): boolean {
  if (one === undefined || other === undefined) return true;
  if (subjectOf(one) !== subjectOf(other)) return false;
  if (isLook(one) && isLook(other)) return false;
  if (one.verb !== 'update' || other.verb !== 'update') return true;
  const ids = new Set(one.changes.map(({ record_id }) => record_id));
  return other.changes.some(({ record_id }) => ids.has(record_id));
}

/** A calling list, or the do-not-call list. */
function subjectOf(command: StoreCommand): string | undefined {
  if (!('list' in command)) return undefined;
  return typeof command.list === 'string' ? command.list : command.list.name;
}

function isLook({ verb }: StoreCommand): boolean {
  return verb === 'read' || verb === 'count' || verb === 'nextDue' || verb === 'readDoNotCall';
}
