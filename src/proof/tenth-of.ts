import { createHash } from 'node:crypto';

/** What continuous integration has time for: one in so many. */
const tenth = 10;

/** A tenth of what has names, always the same: the names decide. */
export function tenthOf<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  return all.filter(({ name }) => createHash('sha256').update(name).digest().readUInt32BE() % tenth === 0);
}
