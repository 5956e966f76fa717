import { type DataTable, Given } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { talkToCustomer } from '../../src/harness/instant-messages/im-actions.ts';
import type { ImWorld } from '../../src/harness/instant-messages/im-world.ts';
import { readStrategy } from '../../src/harness/instant-messages/read-strategy.ts';

Given('the routing strategy:', async function (this: ImWorld, table: DataTable) {
  await settingUp(this.open(readStrategy(table.raw())));
});

Given('{word} talks to a customer', async function (this: ImWorld, name: string) {
  await settingUp(talkToCustomer(this, name));
});
