import { Given, When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';

Given('a backup OCS stands by', function (this: CaseWorld) {
  this.director.provideBackup();
});

Given('the backup OCS has become primary', async function (this: CaseWorld) {
  await this.switchOver();
  for (const actor of this.actors.values()) await this.absorbStatus(actor);
});

When('the backup OCS becomes primary', async function (this: CaseWorld) {
  await this.switchOver();
});
