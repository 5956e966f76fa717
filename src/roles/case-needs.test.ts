import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeRun } from '../cli/fixtures/whole-run.ts';
import { casesOf } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import { desktopActions } from '../harness/desktop/desktop-actions.ts';
import { TestBed } from '../harness/test-bed/test-bed.ts';
import type { TranscriptEntry } from '../kernel/case-record.ts';
import { isJsonObject, type JsonObject } from '../kernel/json.ts';
import { readRunFile } from '../report/run-file.ts';
import { loadKitCorpus } from './load-kit-corpus.ts';
import type { Role } from './role.ts';
import { roles } from './roles.ts';

const corpus = await loadKitCorpus();
const played = readRunFile(await wholeRun()).cases;

/** Without them nothing is set up, or they are only called if they are offered. */
const always = new Set([
  'hello',
  'reset',
  'provision',
  'connect',
  'clock.now',
  'dialing.load',
  'dialing.start',
]);
/** A set-up that needs it in advance: a backup need not become primary. */
const early = new Set(['redundancy.switchover']);
/** A desktop is also looked at to see that it is at rest. */
const optional = new Set([...always, 'observe', 'do', 'notifications.read', 'clock.advance']);

/** Methods that were called, and actions that were carried out. */
function usedIn(role: Role, transcript: readonly TranscriptEntry[]): readonly string[] {
  const channel = role.name === 'desktop' ? 'upper-tester' : 'control';
  const calls = transcript.filter((entry) => entry.channel === channel && 'method' in entry.frame);
  return calls.map(({ frame }) =>
    frame.method === 'do' ? String(objectIn(frame.params).action) : String(frame.method),
  );
}

function objectIn(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

for (const role of roles) {
  test(`what a case of the role ${role.name} needs is known before its first step: all that it uses, and no more`, async () => {
    const { of } = await role.needs();
    const cases = new Map(casesOfRole(corpus, casesOf(corpus), role.name).map((one) => [one.id, one]));
    const own = played.filter(({ id }) => cases.has(id));
    assert.equal(own.length, cases.size);
    const wrong: string[] = [];
    for (const { id, outcome, transcript: read } of own) {
      assert.notEqual(outcome.verdict, 'none', id);
      const transcript = read();
      const needs = of(cases.get(id)?.steps ?? []);
      const used = new Set(usedIn(role, transcript));
      const known = new Set([...needs.capabilities, ...(needs.seconds > 0 ? ['clock.advance'] : [])]);
      const missed = [...used].filter((name) => !known.has(name) && !optional.has(name));
      const idle = [...known].filter((name) => !used.has(name) && !always.has(name) && !early.has(name));
      if (missed.length > 0) wrong.push(`${id} uses ${missed.join(', ')}`);
      if (idle.length > 0) wrong.push(`${id} does not use ${idle.join(', ')}`);
      if (role.name === 'ocs' && needs.setUp !== hasOwnTestBed(transcript))
        wrong.push(`${id}: a test bed of its own is ${needs.setUp ? 'not ' : ''}needed`);
    }
    assert.deepEqual(wrong, []);
  });
}

/** Whether the test bed differed from the standing one, or changed. */
function hasOwnTestBed(transcript: readonly TranscriptEntry[]): boolean {
  const entered = transcript.findIndex(({ channel }) => channel === 'cti');
  const methodsOf = (entries: readonly TranscriptEntry[]) => entries.map(({ frame }) => String(frame.method));
  const before = methodsOf(transcript.slice(0, entered)).filter((method) => setsUp.test(method));
  const after = methodsOf(transcript.slice(entered)).filter((method) => method.startsWith('dialing.'));
  const provisioned = transcript.find(({ frame }) => frame.method === 'provision')?.frame.params;
  // A floor replaces the test bed by its own, which is too long for a transcript.
  const isReplaced = methodsOf(transcript).filter((method) => method === 'reset').length > 1;
  const isDefault = JSON.stringify(provisioned) === JSON.stringify(new TestBed().provisioning());
  return isReplaced || !isDefault || before.join() !== 'dialing.load,dialing.start' || after.length > 0;
}

const setsUp = /^(dialing|doNotCall)\./;

test('every action of the upper tester is known to the needs', async () => {
  const desktop = roles.find(({ name }) => name === 'desktop');
  const { of } = (await desktop?.needs()) ?? assert.fail('There is no such role.');
  for (const [words, action] of Object.entries(desktopActions))
    assert.deepEqual(of([`When Ana's agent ${words}`]).capabilities, [action]);
});
