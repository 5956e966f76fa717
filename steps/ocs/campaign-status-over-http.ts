import { type DataTable, Given, Then } from '@cucumber/cucumber';
import {
  expectNoPost,
  expectPost,
  expectSoundPost,
  openWebServer,
} from '../../src/harness/ocs/campaign-status-over-http-expectations.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { expectedKeys } from './parameter-types.ts';

Given('OCS posts campaign group states to a web server', async function (this: OcsWorld) {
  await openWebServer(this);
});

Then('the web server receives a POST', async function (this: OcsWorld) {
  await expectPost(this, new Map());
});

Then('the web server receives a POST with:', async function (this: OcsWorld, table: DataTable) {
  await expectPost(this, expectedKeys(this, undefined, table));
});

Then('the web server receives a POST that obeys its schema', async function (this: OcsWorld) {
  await expectSoundPost(this);
});

Then('the web server receives nothing more', async function (this: OcsWorld) {
  await expectNoPost(this);
});
