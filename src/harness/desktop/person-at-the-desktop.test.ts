import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { Transcript } from '../case/transcript.ts';
import { askPerson, streamTerminal, type Terminal } from './person-at-the-desktop.ts';

/** A terminal at which somebody has decided beforehand what to type. */
class FakeTerminal implements Terminal {
  readonly questions: string[] = [];
  readonly #answers: (string | undefined)[];

  constructor(...answers: (string | undefined)[]) {
    this.#answers = answers;
  }

  async ask(question: string): Promise<string | undefined> {
    this.questions.push(question);
    return this.#answers.shift();
  }

  close(): void {
    this.questions.push('closed');
  }
}

const link = 'tcp://127.0.0.1:1';

test('a person is asked in words, and every answer stands in the transcript', async () => {
  const terminal = new FakeTerminal('Example Desktop 3', 'y', 'maybe', 'yes', 'n');
  const { client, close } = await askPerson(terminal, link);
  const transcript = new Transcript(() => 0);
  assert.equal(client.hello.implementation, 'Example Desktop 3');
  await client.call(transcript, 'connect', { url: link });
  await client.call(transcript, 'do', { action: 'finishRecord', arguments: { handle: 12 } });
  const { result, entry } = await client.call(transcript, 'confirm', { sentence: 'The screen shows x: 1.' });
  assert.deepEqual(result, { holds: false });
  assert.equal(transcript.entries[entry - 1]?.from, 'upper tester');
  assert.match(terminal.questions[1] ?? '', /connect to tcp:\/\/127\.0\.0\.1:1/);
  assert.match(terminal.questions[2] ?? '', /finishes the record.*"handle":12/);
  assert.equal(terminal.questions[2], terminal.questions[3]);
  await close();
  assert.equal(terminal.questions.at(-1), 'closed');
});

test('a desktop that will not do it is a refusal, as a program would report it', async () => {
  const { client } = await askPerson(new FakeTerminal('D', 'no'), link);
  const transcript = new Transcript(() => 0);
  const refusal = client.call(transcript, 'do', { action: 'dial', arguments: { handle: 12 } });
  await assert.rejects(refusal, { code: 'UPPER_TESTER_REFUSED', message: /-32000: The person/ });
  assert.equal(transcript.entries.length, 2);
});

test('nobody there ends the wait with a reason', async () => {
  const { client } = await askPerson(new FakeTerminal('D', undefined), link);
  const reset = client.call(new Transcript(() => 0), 'reset', {});
  await assert.rejects(reset, { code: 'UPPER_TESTER' });
});

test('a person offers no screen that a program could read, and no clock', async () => {
  const { client } = await askPerson(new FakeTerminal('D'), link);
  assert.deepEqual(
    ['observe', 'clock.advance', 'fence', 'confirm', 'requestPreviewRecord'].map((name) =>
      client.offers(name),
    ),
    [false, false, false, true, true],
  );
});

test('a terminal gives the lines as they are asked for, typed ahead or not, and nothing once it is closed', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = streamTerminal(input, output);
  input.write('one\ntwo\n');
  assert.deepEqual([await terminal.ask('First?', 1000), await terminal.ask('Second?', 1000)], ['one', 'two']);
  const third = terminal.ask('Third?', 1000);
  input.end('three\n');
  assert.equal(await third, 'three');
  assert.equal(await terminal.ask('Fourth?', 1000), undefined);
  assert.match(String(output.read()), /First\? \(1 s\) Second\?/);
  terminal.close();
});

test('a terminal waits no longer than the limit', async () => {
  const terminal = streamTerminal(new PassThrough(), new PassThrough());
  assert.equal(await terminal.ask('Anybody?', 20), undefined);
  terminal.close();
});
