import { type DataTable, Then, When } from '@cucumber/cucumber';
import { dnOf, onlooker } from '../../src/harness/instant-messages/cast.ts';
import {
  chatEnded,
  expectChatWith,
  expectNoChat,
  expectNothingWritten,
  expectOneWinner,
  expectRefused,
  expectStillWaiting,
  expectText,
  expectWorkerNamed,
} from '../../src/harness/instant-messages/chat-expectations.ts';
import {
  answerWhatRings,
  release,
  routeTo,
  sendInstantMessage,
  write,
} from '../../src/harness/instant-messages/im-actions.ts';
import type { ImWorld } from '../../src/harness/instant-messages/im-world.ts';
import { textOf } from '../../src/harness/instant-messages/texts.ts';

When('{word} sends an instant message to the routing point', async function (this: ImWorld, name: string) {
  await sendInstantMessage(this, name, {});
});

When(
  '{word} sends an instant message to the routing point with:',
  async function (this: ImWorld, name: string, table: DataTable) {
    await sendInstantMessage(this, name, table.rowsHash());
  },
);

When('{word} writes {string}', async function (this: ImWorld, name: string, text: string) {
  await write(this, name, text);
});

When('{word} writes a text of {int} bytes', async function (this: ImWorld, name: string, bytes: number) {
  await write(this, name, textOf(bytes));
});

When('{word} writes half a character', async function (this: ImWorld, name: string) {
  await write(this, name, 'half \ud83d');
});

When('{word} ends the instant message', async function (this: ImWorld, name: string) {
  await release(this, name, this.chat);
});

When('somebody else routes the instant message to {word}', async function (this: ImWorld, worker: string) {
  await routeTo(this, onlooker, dnOf(worker));
});

Then(
  '{word} and {word} have an instant-message session',
  async function (this: ImWorld, agent: string, other: string) {
    await answerWhatRings(this, other);
    expectChatWith(this, agent, other);
  },
);

Then('no instant message has reached {word}', function (this: ImWorld, name: string) {
  expectNoChat(this, name);
});

Then('{word} waits for a session', function (this: ImWorld, name: string) {
  expectStillWaiting(this, name);
});

Then(
  'exactly one of {word} and {word} has an instant-message session',
  function (this: ImWorld, one: string, other: string) {
    expectOneWinner(this, [one, other]);
  },
);

Then('{word} reads {string}', function (this: ImWorld, name: string, text: string) {
  expectText(this, name, text);
});

Then('{word} reads a text of {int} bytes', function (this: ImWorld, name: string, bytes: number) {
  expectText(this, name, textOf(bytes));
});

Then('{word} reads nothing more', function (this: ImWorld, name: string) {
  expectNothingWritten(this, name);
});

Then('the instant message of {word} has ended', function (this: ImWorld, name: string) {
  chatEnded(this, name);
});

Then('the last request of {word} is refused', function (this: ImWorld, name: string) {
  expectRefused(this, name);
});

Then('their request is refused', function (this: ImWorld) {
  expectRefused(this, onlooker);
});

Then('{word} is offered the voice DN of {word}', function (this: ImWorld, agent: string, worker: string) {
  expectWorkerNamed(this, agent, worker);
});
