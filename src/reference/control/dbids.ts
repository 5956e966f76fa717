import { invalidParams } from './control-refusal.ts';

/** First DBID that is given out. */
const firstDbid = 101;

/** Gives out DBIDs, one series for all kinds of objects, so that a mix-up of kinds cannot go unnoticed. */
export class Dbids {
  readonly #taken = new Map<number, string>();
  #next = firstDbid;

  /** Sets aside the DBIDs that objects of one kind ask for; within a kind each may be asked for once. */
  reserve(kind: string, objects: readonly { readonly dbid?: number }[]): void {
    const ofKind = new Set<number>();
    objects.forEach(({ dbid }, index) => {
      if (dbid === undefined) return;
      if (ofKind.has(dbid))
        throw invalidParams(`${kind}[${index}].dbid ${dbid} is taken by another of them.`);
      ofKind.add(dbid);
      this.#taken.set(dbid, kind);
    });
  }

  /** The DBID that was asked for, or the next free one. */
  give(wanted: number | undefined): number {
    if (wanted !== undefined) return wanted;
    while (this.#taken.has(this.#next)) this.#next += 1;
    this.#next += 1;
    return this.#next - 1;
  }
}
