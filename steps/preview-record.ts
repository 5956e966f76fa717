import { type DataTable, Given } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { changed, completeRequest } from '../src/harness/conversation.ts';
import { exchange } from '../src/harness/exchange.ts';
import type { CastName } from '../src/harness/stage.ts';
import { changesOf } from './parameter-types.ts';

Given('{agent} has started preview dialing mode', async function (this: CaseWorld, agent: CastName) {
  await exchange(this, agent, await completeRequest(this, agent, 'PreviewDialingModeStart'));
});

Given('{agent} has a preview record', async function (this: CaseWorld, agent: CastName) {
  await exchange(this, agent, await completeRequest(this, agent, 'PreviewRecordRequest'));
});

Given('{agent} has sent {message}', async function (this: CaseWorld, agent: CastName, name: string) {
  await exchange(this, agent, await completeRequest(this, agent, name));
});

Given(
  '{agent} has sent {message} with:',
  async function (this: CaseWorld, agent: CastName, name: string, table: DataTable) {
    const request = await completeRequest(this, agent, name);
    await exchange(this, agent, changed(request, changesOf(this, this.actors.get(agent), table)));
  },
);
