import { type DataTable, Given, Then } from '@cucumber/cucumber';
import {
  expectNoPost,
  expectPost,
  expectSoundPost,
  openWebServer,
} from '../src/harness/campaign-group-state-expectations.ts';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { expectedKeys } from './parameter-types.ts';

Given('OCS posts campaign group states to a web server', async function (this: CaseWorld) {
  await openWebServer(this);
});

Then('the web server receives a POST', async function (this: CaseWorld) {
  await expectPost(this, new Map());
});

Then('the web server receives a POST with:', async function (this: CaseWorld, table: DataTable) {
  await expectPost(this, expectedKeys(this, undefined, table));
});

Then('the web server receives a POST that obeys its schema', async function (this: CaseWorld) {
  await expectSoundPost(this);
});

Then('the web server receives nothing more', async function (this: CaseWorld) {
  await expectNoPost(this);
});
