import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TransitionTable } from '../kernel/transition-table.ts';
import { dialingLifeCycle } from './campaigns/dialing-session.ts';
import { recordLifeCycle } from './records/record-life-cycle.ts';

const tables: readonly {
  name: string;
  table: TransitionTable<string, string>;
  first: string;
  last: string[];
}[] = [
  { name: 'record', table: recordLifeCycle, first: 'Buffered', last: ['Closed'] },
  { name: 'dialing session', table: dialingLifeCycle, first: 'NotLoaded', last: [] },
];

for (const { name, table, first, last } of tables) {
  describe(`the life cycle of a ${name}`, () => {
    it('can reach every state from the first', () => {
      const reached = new Set([first]);
      for (const state of reached) {
        for (const next of Object.values(table[state] ?? {})) if (next !== undefined) reached.add(next);
      }
      assert.deepEqual([...reached].sort(), Object.keys(table).sort());
    });
    it('ends where it should and nowhere else', () => {
      const ends = Object.keys(table).filter((state) => Object.keys(table[state] ?? {}).length === 0);
      assert.deepEqual(ends, last);
    });
  });
}
