import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsedUpTables } from './used-up-tables.ts';

describe('tables that are used up', () => {
  it('are not looked at for a moment, unless this process writes to them', () => {
    let now = 0;
    const tables = new UsedUpTables(() => now);
    tables.add('one', true);
    now = 49;
    assert.deepEqual([tables.isEmpty('one'), tables.isEmpty('other')], [true, false]);
    now = 50;
    assert.deepEqual([tables.has('one'), tables.isEmpty('one')], [true, false]);
    tables.add('one', true);
    tables.delete('one');
    assert.deepEqual([tables.has('one'), tables.isEmpty('one')], [false, false]);
  });

  it('with records whose time has not come are looked at each time', () => {
    const tables = new UsedUpTables(() => 0);
    tables.add('one');
    assert.deepEqual([tables.has('one'), tables.isEmpty('one')], [true, false]);
  });
});
