import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Envelope } from '@cucumber/messages';
import { mergeMessages } from './merge-messages.ts';

const timestamp = { seconds: 1, nanos: 0 };

/** The messages of a run of one case, whose ids all begin with a letter. */
function stream(letter: string, success: boolean): readonly Envelope[] {
  const implementation = { name: 'c', version: '1' };
  const meta = {
    protocolVersion: '1',
    implementation,
    runtime: implementation,
    os: implementation,
    cpu: implementation,
  };
  return [
    { meta },
    { testRunStarted: { id: `${letter}-run`, timestamp } },
    {
      testCase: {
        id: `${letter}-case`,
        pickleId: `${letter}-pickle`,
        testSteps: [],
        testRunStartedId: `${letter}-run`,
      },
    },
    { testCaseStarted: { id: `${letter}-started`, testCaseId: `${letter}-case`, attempt: 0, timestamp } },
    { testCaseFinished: { testCaseStartedId: `${letter}-started`, willBeRetried: false, timestamp } },
    { testRunFinished: { success, timestamp, testRunStartedId: `${letter}-run` } },
  ];
}

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-messages-'));
});
after(() => rm(folder, { recursive: true }));

test('streams are joined into one with one meta and one run, which fails when any of them did', async () => {
  const files = ['a', 'b', 'c'].map((letter) => join(folder, letter));
  const streams = [stream('a', true), stream('b', false), stream('c', true)];
  for (const [index, file] of files.entries())
    await writeFile(file, `${streams[index]?.map((envelope) => JSON.stringify(envelope)).join('\n')}\n`);
  const path = join(folder, 'messages.ndjson');
  await mergeMessages(files, path, undefined);
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const joined = lines.map((line): Envelope => JSON.parse(line));
  assert.equal(joined.filter(({ meta }) => meta).length, 1);
  assert.equal(joined.filter(({ testRunStarted }) => testRunStarted).length, 1);
  const runs = joined.flatMap(
    ({ testCase, testRunFinished }) => (testCase ?? testRunFinished)?.testRunStartedId ?? [],
  );
  assert.deepEqual(runs, ['a-run', 'a-run', 'a-run', 'a-run']);
  assert.deepEqual(joined.at(-1)?.testRunFinished?.success, false);
  assert.equal(joined.filter(({ testCaseFinished }) => testCaseFinished).length, 3);
});
