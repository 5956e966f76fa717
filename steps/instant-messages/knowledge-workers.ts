import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { acceptAtOnce, answer, answerVoicePreview } from '../../src/harness/instant-messages/im-actions.ts';
import type { ImWorld } from '../../src/harness/instant-messages/im-world.ts';
import {
  expectAgentState,
  expectNoPreview,
  expectNotAvailable,
  expectNotReadyReason,
  expectPreview,
  expectPreviewedOnce,
  expectPreviewOfOneOf,
  expectRefusedAnswer,
  expectVoicePreview,
  expectWithdrawn,
} from '../../src/harness/instant-messages/preview-expectations.ts';

Given('{word} is not available', async function (this: ImWorld, name: string) {
  await settingUp(expectNotAvailable(this, name));
});

Given('{word} is {word}', async function (this: ImWorld, name: string, presence: string) {
  await this.call(name, 'presence.set', { presence });
});

When('{word} becomes {word}', async function (this: ImWorld, name: string, presence: string) {
  await this.call(name, 'presence.set', { presence });
});

When(
  '{word} {accepts-or-declines} the preview',
  async function (this: ImWorld, name: string, how: 'accept' | 'decline') {
    await answer(this, name, how);
  },
);

When(
  '{word} and {word} accept the preview in the same millisecond',
  async function (this: ImWorld, one: string, other: string) {
    await acceptAtOnce(this, [one, other]);
  },
);

When(
  '{word} {accepts-or-declines} the preview of the voice call',
  async function (this: ImWorld, name: string, how: 'accept' | 'decline') {
    await answerVoicePreview(this, name, how);
  },
);

When('{int} s pass', async function (this: ImWorld, seconds: number) {
  await this.passTime(seconds * 1000);
});

Then('the emulated agent of {word} is {word}', async function (this: ImWorld, name: string, state: string) {
  await expectAgentState(this, name, state);
});

Then(
  'the reason why {word} is not ready says {word}',
  function (this: ImWorld, name: string, presence: string) {
    expectNotReadyReason(this, name, presence);
  },
);

Then('{word} is shown a preview', function (this: ImWorld, name: string) {
  expectPreview(this, name, []);
});

Then('{word} is shown a preview of the voice call', function (this: ImWorld, name: string) {
  expectVoicePreview(this, name).taken = false;
});

Then('{word} is shown a preview with:', function (this: ImWorld, name: string, table: DataTable) {
  expectPreview(this, name, table.raw());
});

Then('{word} is shown no preview', function (this: ImWorld, name: string) {
  expectNoPreview(this, name);
});

Then('{word} is shown no other preview', function (this: ImWorld, name: string) {
  expectNoPreview(this, name);
});

Then(
  'one of {word}, {word} and {word} is shown a preview',
  function (this: ImWorld, one: string, other: string, third: string) {
    expectPreviewOfOneOf(this, [one, other, third]);
  },
);

Then('{word} has been shown one preview only', function (this: ImWorld, name: string) {
  expectPreviewedOnce(this, name);
});

Then('the preview of {word} is withdrawn', function (this: ImWorld, name: string) {
  expectWithdrawn(this, name);
});

Then('{word} is told that the answer is refused', function (this: ImWorld, name: string) {
  expectRefusedAnswer(this, name);
});
