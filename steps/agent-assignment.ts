import { When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import type { CastName } from '../src/harness/stage.ts';

When(
  '{agent} is assigned to the campaign group {string}',
  async function (this: CaseWorld, agent: CastName, group: string) {
    await this.director.assign(agent, group);
  },
);
