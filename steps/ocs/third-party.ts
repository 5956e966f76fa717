import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { changed } from '../../src/harness/ocs/send-request.ts';
import {
  expectApplicationAnswer,
  expectApplicationSilence,
  sendFromApplication,
} from '../../src/harness/ocs/third-party-application.ts';
import { changesOf, expectedKeys } from './parameter-types.ts';

Given('the application {string} is connected to OCS', function (this: OcsWorld, application: string) {
  this.testBedControl.connectApplication(application);
});

When(
  'the application {string} sends {word} with:',
  async function (this: OcsWorld, application: string, message: string, table: DataTable) {
    const userData = changed({}, changesOf(this, undefined, table));
    await sendFromApplication(this, application, message, userData);
  },
);

Then(
  'the application {string} receives {word}',
  function (this: OcsWorld, application: string, message: string) {
    if (message === 'nothing') expectApplicationSilence(this, application);
    else expectApplicationAnswer(this, application, message, new Map());
  },
);

Then(
  'the application {string} receives {word} with:',
  function (this: OcsWorld, application: string, message: string, table: DataTable) {
    expectApplicationAnswer(this, application, message, expectedKeys(this, undefined, table));
  },
);
