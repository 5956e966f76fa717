import { Given, When } from '@cucumber/cucumber';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';

Given('a backup OCS stands by', function (this: OcsWorld) {
  this.testBedControl.provideBackup();
});

Given('the backup OCS has become primary', async function (this: OcsWorld) {
  await this.switchOver();
  for (const actor of this.actors.values()) await this.absorbStatus(actor);
});

When('the backup OCS becomes primary', async function (this: OcsWorld) {
  await this.switchOver();
});
