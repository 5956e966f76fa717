import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import { changed } from '../src/harness/conversation.ts';
import {
  expectApplicationAnswer,
  expectApplicationSilence,
  sendFromApplication,
} from '../src/harness/third-party-application.ts';
import { changesOf, expectedKeys } from './parameter-types.ts';

Given('the application {string} is connected to OCS', function (this: CaseWorld, application: string) {
  this.director.connectApplication(application);
});

When(
  'the application {string} sends {word} with:',
  async function (this: CaseWorld, application: string, message: string, table: DataTable) {
    const userData = changed({}, changesOf(this, undefined, table));
    await sendFromApplication(this, application, message, userData);
  },
);

Then(
  'the application {string} receives {word}',
  function (this: CaseWorld, application: string, message: string) {
    if (message === 'nothing') expectApplicationSilence(this, application);
    else expectApplicationAnswer(this, application, message, new Map());
  },
);

Then(
  'the application {string} receives {word} with:',
  function (this: CaseWorld, application: string, message: string, table: DataTable) {
    expectApplicationAnswer(this, application, message, expectedKeys(this, undefined, table));
  },
);
