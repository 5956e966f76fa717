import { invalidParams } from './control-refusal.ts';

/** The first DBID assigned. */
const firstDbid = 101;

/** Assigns DBIDs, in one series for all kinds of objects, so that confusing the kinds is noticed. */
export class Dbids {
  readonly #taken = new Map<number, string>();
  #next = firstDbid;

  /** Reserves the DBIDs requested for objects of one kind; they must be unique within the kind. */
  reserve(kind: string, objects: readonly { readonly dbid?: number }[]): void {
    const ofKind = new Set<number>();
    objects.forEach(({ dbid }, index) => {
      if (dbid === undefined) return;
      if (ofKind.has(dbid)) throw invalidParams(`${kind}[${index}].dbid ${dbid} is used twice.`);
      ofKind.add(dbid);
      this.#taken.set(dbid, kind);
    });
  }

  /** The requested DBID, or the next free one. */
  give(wanted: number | undefined): number {
    if (wanted !== undefined) return wanted;
    while (this.#taken.has(this.#next)) this.#next += 1;
    this.#next += 1;
    return this.#next - 1;
  }
}
