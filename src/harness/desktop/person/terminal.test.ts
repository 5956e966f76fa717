import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { streamTerminal } from './terminal.ts';

test('a terminal gives the lines as they are asked for, typed ahead or not, and nothing once it is closed', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = streamTerminal(input, output);
  input.write('one\ntwo\n');
  assert.deepEqual([await terminal.ask('First?', 1000), await terminal.ask('Second?', 1000)], ['one', 'two']);
  const third = terminal.ask('Third?', 1000);
  input.end('three\n');
  assert.equal(await third, 'three');
  assert.equal(await terminal.ask('Fourth?', 1000), undefined);
  assert.equal(String(output.read()), '\nFirst?\nSecond?\nThird?\nFourth?');
  terminal.close();
});

test('on a screen, each question stands alone', async () => {
  const [input, output] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY: true })];
  const terminal = streamTerminal(input, output);
  input.write('yes\n');
  await terminal.ask('First?', 1000);
  assert.equal(String(output.read()), '\u001b[2J\u001b[HFirst?');
  terminal.close();
});

test('a terminal waits no longer than the limit', async () => {
  const terminal = streamTerminal(new PassThrough(), new PassThrough());
  assert.equal(await terminal.ask('Anybody?', 20), undefined);
  terminal.close();
});

test('time that passes is told', async () => {
  const output = new PassThrough();
  const terminal = streamTerminal(new PassThrough(), output);
  await terminal.wait('Please wait.', 10);
  assert.equal(String(output.read()), '\nPlease wait.\n');
  terminal.close();
});
