import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreNews } from '../ocs/machine/store-port.ts';
import type { KeptStore } from '../store/kept-store.ts';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { checkParams } from './control/control-schemas.ts';
import { readProvisioning } from './control/provisioning.ts';
import { smallProvisioning } from './reference-probe.ts';
import { ReferenceSystem } from './reference-system.ts';

/** A database shared with others: it tells one more thing while it is closed, and then answers nothing but failures. */
function sharedStore() {
  const kept = createSqliteStore({ file: ':memory:' });
  let tell = (_news: StoreNews): void => undefined;
  let closed = false;
  let asked = 0;
  const store: KeptStore = {
    ...kept,
    hear: (listener) => {
      tell = listener;
    },
    execute: (command, answer) => {
      asked += 1;
      if (closed) answer({ ok: false, reason: 'the database is closed' });
      else kept.execute(command, answer);
    },
    close: () => {
      closed = true;
      tell({ kind: 'missed' });
      return kept.close();
    },
  };
  return { store, asked: () => asked };
}

test('a system that is closed does not try again what fails from then on: its timers would keep the process', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const { store, asked } = sharedStore();
  const system = new ReferenceSystem({ store, realTime: true });
  const provisioning: unknown = smallProvisioning;
  checkParams('provision', provisioning);
  await system.provision(readProvisioning(provisioning));
  const before = asked();
  await system.close();
  const atClose = asked();
  assert.ok(atClose > before, 'It hears the news, and looks.');
  t.mock.timers.tick(3_600_000);
  assert.equal(asked(), atClose);
});
