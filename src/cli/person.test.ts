import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 60_000 };
const kit = new WarmKit();
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-person-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs the command with these lines typed ahead. */
const typing = (lines: string, ...args: readonly string[]) => kit.call(args, { cwd: folder, typed: lines });

const person = ['--person', '--link-port', '0', '--reports', 'reports'];

test(
  'a report says that a person judged, with the comments, and why a case was not run',
  bounded,
  async () => {
    const { code, output } = await typing('c Too far.\nskip\n\n', 'run', 'DCS-03/3', ...person);
    assert.equal(code, exitCodes.inconclusive);
    assert.match(output, /Log the agent in, with agent 1001, DN 7001\. Done\?/);
    assert.match(output, /not run {7}1 {2}Skipped by the person/);
    const page = await readFile(join(folder, 'reports', 'conformance.html'), 'utf8');
    assert.match(page, /the hands of a person/);
    assert.match(page, /A person at the desktop answered 1 question\./);
    assert.match(page, /Comment on [^<]*: Too far\./);
  },
);

test(
  'a person who stops at once is told how to go on; nothing is kept of what was not answered',
  bounded,
  async () => {
    const { code, output } = await typing('quit\n', 'run', ...person);
    assert.equal(code, exitCodes.inconclusive);
    assert.match(output, /Question 1 of about \d\d, /);
    assert.match(
      output,
      /not run {7}\d+ {2}The person at the desktop has stopped; the same command goes on here/,
    );
    assert.ok(!(await readdir(join(folder, 'reports'))).includes('answers.ndjson'));
  },
);

test('a person cannot answer again and again', bounded, async () => {
  const { code } = await typing('', 'run', 'DCS-03/3', ...person, '--repeat', '2');
  assert.equal(code, exitCodes.usage);
});

test(
  'list --person shows each case of the set with its questions, and what the set covers',
  bounded,
  async () => {
    const { code, output } = await typing('', 'list', '--person');
    assert.equal(code, exitCodes.passed);
    assert.match(output, /^DEN-10\/1 +4 questions, 1 about the screen {2}/m);
    assert.match(output, /^\d\d questions in \d+ cases/m);
  },
);

test('more questions cover more rules; a number without a person is refused', bounded, async () => {
  const { output } = await typing('', 'list', '--person', '--questions', '250');
  assert.match(output, /^\d{3} questions in \d+ cases/m);
  assert.doesNotMatch(output, /for more --questions/);
  assert.equal((await typing('', 'list', '--questions', '200')).code, exitCodes.usage);
  assert.equal((await typing('', 'list', '--person', '--questions', '0')).code, exitCodes.usage);
});
