import { When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import type { Condition, DialingVerbName } from '../src/harness/stage-director.ts';

When('the campaign is {condition}', async function (this: CaseWorld, condition: Condition) {
  await this.director.bring(this.stage.main, condition);
});

When(
  'the campaign group {string} is {verb}',
  async function (this: CaseWorld, group: string, verb: DialingVerbName) {
    await this.director.drive(verb, group);
  },
);

When("the campaign's mode is changed to {string}", async function (this: CaseWorld, mode: string) {
  await this.director.changeMode(this.stage.main.name, mode);
});
