import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { selectCases } from '../../corpus/select-cases.ts';
import { DesktopRun, operated } from '../../harness/desktop/desktop-run.ts';
import { askPerson } from '../../harness/desktop/person/ask-person.ts';
import { casesForPerson } from '../../harness/desktop/person/choose-cases.ts';
import { PlayedLink } from '../../harness/desktop/played-link.ts';
import { openUpperTester } from '../../harness/desktop/upper-tester.ts';
import { defaultProfile } from '../../harness/run/profile.ts';
import { RuleLevels } from '../../harness/run/rule-levels.ts';
import { startDesktop } from '../../reference/desktop/start-desktop.ts';
import { readRunFile } from '../../report/run-file.ts';
import type { CaseOutcome } from '../../report/run-result.ts';
import { desktop } from '../../roles/desktop.ts';
import { faultNamed } from '../../roles/fault-named.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { partsOf } from './assignment.ts';
import { playGuided } from './play-guided.ts';
import { ReportsFolder } from './reports-folder.ts';
import { type Script, ScriptedPerson } from './scripted-person.fixture.ts';

const bounded = { timeout: 120_000 };
const corpus = await kitCorpus();
const manner = { order: 'defined', repeat: 1, messages: false, guided: true } as const;
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-person-'));
});
after(() => rm(folder, { recursive: true }));

/** A person who judges the reference desktop by some cases, in this order; reports go to a folder of that name. */
async function judge(name: string, cases: readonly string[], how: { script?: Script; fault?: string } = {}) {
  const chosen =
    cases.length > 0 ? cases.flatMap((id) => selectCases(corpus, [id])) : casesForPerson(corpus).cases;
  const path = await ReportsFolder.open(join(folder, name), []);
  const [part] = partsOf(corpus, chosen, [desktop], manner, path);
  assert.ok(part?.guided);
  const decorate =
    how.fault === undefined ? {} : { decorate: faultNamed(await desktop.faults(), how.fault).decoration };
  const reference = await startDesktop({ controlPort: 0, ...decorate });
  const tester = await openUpperTester(reference.controlUrl ?? '', 5000);
  const terminal = new ScriptedPerson(tester, how.script);
  const operator = await askPerson(terminal, 'Example Desktop', Date.now);
  terminal.person = operator.person;
  const link = await PlayedLink.open();
  const profile = { ...defaultProfile, patience: { answer: 2000, quiet: 60, effect: 2000 } };
  const suite = new DesktopRun(operated(link, operator), profile, new RuleLevels(corpus, false), Date.now);
  const guided = { ...part, guided: part.guided };
  const problems = await playGuided(guided, desktop, suite, operator.person, () => undefined);
  await Promise.all([tester.close(), link.close(), reference.close()]);
  assert.deepEqual(problems, []);
  const outcomes = new Map(readRunFile(part.file).cases.map(({ id, outcome }) => [id, outcome]));
  return { outcomes, screens: terminal.screens, answers: part.guided.answers };
}

const verdictsOf = (outcomes: ReadonlyMap<string, CaseOutcome>) =>
  [...outcomes].map(([id, { verdict }]) => `${id} ${verdict}`);

/** So many screens were questions. */
const questionsIn = (screens: readonly string[]): number =>
  screens.filter((screen) => screen.startsWith('Question')).length;

test(
  'the set for a person passes on the reference desktop, with no more questions than it says',
  bounded,
  async () => {
    const { outcomes, screens, answers } = await judge('whole', []);
    const { questions, cases } = casesForPerson(corpus);
    assert.deepEqual(
      [...outcomes].filter(([, { verdict }]) => verdict !== 'pass'),
      [],
    );
    assert.equal(outcomes.size, cases.length);
    assert.equal(questionsIn(screens), questions);
    assert.match(screens[0] ?? '', new RegExp(`^Question 1 of about ${questions}, about \\d+ minutes left`));
    assert.ok(!existsSync(answers));
  },
);

/** It asks twice for something to be done, then about the list, then once more for something to be done. */
const aRecord = 'DEN-10/1';

for (const [fault, id, rule] of [
  ['desktop-keys-by-position', 'DEN-10/1', 'DEN-10'],
  ['desktop-never-lets-go', 'DLO-09/2', 'DLO-09'],
] as const) {
  test(
    `a person turns the desktop with the fault ${fault} red by the rule that it breaks`,
    bounded,
    async () => {
      const { outcomes } = await judge(fault, [id, 'DEN-02/1'], { fault });
      const failed = [...outcomes].filter(([, { verdict }]) => verdict === 'fail');
      assert.ok(failed.length > 0);
      assert.deepEqual(
        [...new Set(failed.flatMap(([, { findings }]) => findings.map((one) => one.rule)))],
        [rule],
      );
      const [finding] = failed[0]?.[1].findings ?? [];
      assert.match(finding?.expected ?? '', /^The (list|desktop) shows/);
      assert.equal(outcomes.get('DEN-02/1')?.verdict, 'pass');
    },
  );
}

test('what is skipped is not verified, and says so', bounded, async () => {
  const { outcomes } = await judge('skipped', [aRecord, 'DEN-02/1'], {
    script: (_, screen) => (screen.includes('The list shows') ? 'skip' : undefined),
  });
  assert.equal(outcomes.get(aRecord)?.verdict, 'none');
  assert.equal(outcomes.get(aRecord)?.notRun?.reason, 'Skipped by the person.');
  assert.equal(outcomes.get('DEN-02/1')?.verdict, 'pass');
});

/** A script that types some lines once each, at the first screen that contains the words before each, in order. */
function once(...lines: readonly (readonly [words: string, line: string])[]): Script {
  const left = [...lines];
  return (_, screen) => {
    const [words = '', line] = left[0] ?? [];
    if (line === undefined || !screen.includes(words)) return undefined;
    left.shift();
    return line;
  };
}

const look = 'The list shows';
const begin = 'Start the desktop anew';

test(
  'a wrong answer that is taken back at the end counts no more: its case is judged again',
  bounded,
  async () => {
    const { outcomes, screens } = await judge('undone', ['DEN-02/1', aRecord], {
      script: once([look, 'no'], ['All questions', 'undo']),
    });
    assert.deepEqual(verdictsOf(outcomes), ['DEN-02/1 pass', `${aRecord} pass`]);
    assert.equal(questionsIn(screens), 2 + 3 + 4);
  },
);

test('without taking it back, a wrong answer is a failure that quotes the question', bounded, async () => {
  const { outcomes } = await judge('wrong', [aRecord], { script: once([look, 'no']) });
  const [finding] = outcomes.get(aRecord)?.findings ?? [];
  assert.equal(finding?.verdict, 'fail');
  assert.equal(finding?.expected, 'The list shows the record 555 0101, campaign Spring.');
});

test(
  'undo goes back over the beginning of a case, and says where there is nothing left',
  bounded,
  async () => {
    const { outcomes, screens } = await judge('far-back', ['DEN-02/1', aRecord], {
      script: once([begin, 'undo'], ['Ask for a', 'undo'], [aRecord, 'undo']),
    });
    assert.match(screens[1] ?? '', /There is no answer to take back/);
    // The first case is begun three times: it was taken back in its middle, and from the beginning of the next.
    assert.equal(screens.filter((screen) => screen.includes('DEN-02/1') && screen.includes(begin)).length, 4);
    assert.deepEqual(verdictsOf(outcomes), ['DEN-02/1 pass', `${aRecord} pass`]);
  },
);

test('a run that is put off goes on at the case where it stopped', bounded, async () => {
  const cases = ['DEN-02/1', aRecord, 'DLO-04/1'];
  const first = await judge('resumed', cases, { script: once([look, 'c Too small.'], [look, 'quit']) });
  const goesOn = 'The person at the desktop has stopped; the same command goes on here.';
  assert.deepEqual(verdictsOf(first.outcomes), ['DEN-02/1 pass', `${aRecord} none`, 'DLO-04/1 none']);
  assert.equal(first.outcomes.get(aRecord)?.notRun?.reason, goesOn);
  assert.ok(existsSync(first.answers));
  const second = await judge('resumed', cases);
  assert.match(second.screens[0] ?? '', /^Question 3 of about 9, [\s\S]*DEN-10\/1/);
  assert.deepEqual(verdictsOf(second.outcomes), ['DEN-02/1 pass', `${aRecord} pass`, 'DLO-04/1 pass']);
  assert.ok(!existsSync(second.answers));
});

test('what was answered before can still be taken back after the run goes on', bounded, async () => {
  const cases = ['DEN-02/1', aRecord];
  await judge('resumed-back', cases, { script: once([aRecord, 'quit']) });
  const { screens, outcomes } = await judge('resumed-back', cases, { script: once([aRecord, 'undo']) });
  assert.match(screens[1] ?? '', /DEN-02\/1/);
  assert.deepEqual(verdictsOf(outcomes), ['DEN-02/1 pass', `${aRecord} pass`]);
});

test('nobody there puts the rest off, and keeps what was answered', bounded, async () => {
  const { outcomes } = await judge('nobody', ['DEN-02/1', aRecord], { script: once([aRecord, 'gone']) });
  assert.equal(outcomes.get('DEN-02/1')?.verdict, 'pass');
  assert.match(outcomes.get(aRecord)?.notRun?.reason ?? '', /^Nobody at the desktop answered any longer/);
});

test('a comment stands in the notes of its case, with its question', bounded, async () => {
  const { outcomes } = await judge('commented', [aRecord], {
    script: (n) => (n === 2 ? 'c The button is hard to find.' : undefined),
  });
  const notes = outcomes.get(aRecord)?.notes.map(({ text }) => text);
  assert.deepEqual(notes, [
    'A person at the desktop answered 4 questions.',
    'Comment on "Ask for a preview record.": The button is hard to find.',
  ]);
});
