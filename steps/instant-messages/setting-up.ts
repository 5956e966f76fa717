import { type DataTable, Given } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { talkToCustomer } from '../../src/harness/instant-messages/im-actions.ts';
import type { ImWorld } from '../../src/harness/instant-messages/im-world.ts';
import { readStrategy } from '../../src/harness/instant-messages/read-strategy.ts';
import type { Strategy } from '../../src/instant-messages/machine/floor.ts';

type Selection = Strategy['selection'];

Given('the strategy asks one knowledge worker', async function (this: ImWorld) {
  await settingUp(this.open({ selection: 'one' }));
});

Given(
  'the strategy asks {word}, {word} and {word} {selection}',
  async function (this: ImWorld, a: string, b: string, c: string, selection: Selection) {
    await settingUp(this.open({ selection, among: [a, b, c] }));
  },
);

Given(
  'the strategy asks {word}, {word} and {word} {selection}, with:',
  async function (this: ImWorld, a: string, b: string, c: string, selection: Selection, table: DataTable) {
    await settingUp(this.open({ selection, among: [a, b, c], ...readStrategy(table.raw()) }));
  },
);

Given('{word} talks to a customer', async function (this: ImWorld, name: string) {
  await settingUp(talkToCustomer(this, name));
});
