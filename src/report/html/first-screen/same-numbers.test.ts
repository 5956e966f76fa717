import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestStepResultStatus } from '@cucumber/messages';
import type { Finding } from '../../../kernel/case-record.ts';
import { failRecord, inconclusiveRecord } from '../../fixtures/fake-records.ts';
import { sampleResult } from '../../fixtures/sample-run.ts';
import type { RunResult } from '../../run-result.ts';
import { summarize } from '../../summarize.ts';
import { resultKinds } from '../../words/result-kind.ts';
import { ruleKinds, rulesByKind } from '../../words/rule-kinds.ts';
import { conformancePage } from '../page.ts';

const kept = inconclusiveRecord('RDY-01/1');

/** A set-up that went wrong, which is inconclusive. */
const setUp = kept.findings.map((one) => ({ ...one, blame: 'implementation' as const, keys: [] }));

/** A message that is due in cases of several rules, and comes in none. */
const neverCame: Finding = {
  rule: 'RDY-01',
  verdict: 'fail',
  blame: 'implementation',
  expected: 'Ana receives ReadyTime',
  actual: 'nothing came',
  keys: [],
  awaited: 'ReadyTime',
};

const lastStep = TestStepResultStatus.FAILED;

const results: Readonly<Record<string, RunResult>> = {
  'a case of each kind': sampleResult(),
  'an inconclusive case': sampleResult({ 'RDY-01/1': { records: [{ ...kept, findings: setUp }], lastStep } }),
  'a recommendation that is not followed because another rule is broken': sampleResult({
    'PRV-02/1/stopped': {
      records: [
        {
          ...inconclusiveRecord('PRV-02/1/stopped'),
          findings: [{ ...neverCame, rule: 'PRV-02', verdict: 'inconclusive', blame: 'documents' }],
        },
      ],
      lastStep,
    },
    'RDY-01/1': { records: [{ ...failRecord('RDY-01/1'), findings: [neverCame] }], lastStep },
  }),
  'a case that only shows what breaks another rule': sampleResult({
    'RDY-01/1': {
      records: [{ ...failRecord('RDY-01/1'), findings: failRecord('PRV-01/2').findings }],
      lastStep,
    },
  }),
};

/** The first screen in plain text, a line for each part. */
function textOf(result: RunResult): string {
  const page = conformancePage(result);
  const screen = page.slice(page.indexOf('<h1'), page.indexOf('id="words"'));
  return screen
    .replaceAll(/<(?:li|p|summary|h2|h3|h1|dt)\b/g, '\n$&')
    .replaceAll(/<\/b><span>/g, ' ')
    .replaceAll(/<[^>]*>/g, '');
}

function numberIn(text: string, words: RegExp): number {
  return Number(words.exec(text)?.[1] ?? 0);
}

for (const [what, result] of Object.entries(results)) {
  describe(`the numbers of the first screen, with ${what}`, () => {
    const text = textOf(result);
    const { counts } = result;
    const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
    const tile = (kind: string): number => numberIn(text, new RegExp(`^(\\d+) ${kind}$`, 'm'));

    test('of cases add up to all cases, in the tiles, the panels and the terminal', () => {
      const sum = resultKinds.reduce((all, kind) => all + tile(kind), 0);
      assert.equal(sum, counts.corpus);
      assert.equal(tile('not run'), numberIn(text, /^(\d+) cases? of \d+ (?:was|were) not run/m));
      const told = summarize(result);
      for (const kind of resultKinds)
        assert.equal(numberIn(told, new RegExp(`, ${kind} (\\d+)`)), tile(kind));
    });

    test('of cases that have findings are those of the tiles, taken apart by what they show', () => {
      const lists = [
        ...text.matchAll(
          /^(\d+) cases?(?: failed by their own rule| only affected.*|: (?:recommendation not followed|inconclusive|error))$/gm,
        ),
      ];
      const listed = lists.reduce((all, [, count]) => all + Number(count), 0);
      assert.equal(listed, cases.filter(({ findings }) => findings.length > 0).length);
      assert.equal(
        listed,
        tile('failed') + tile('recommendation not followed') + tile('inconclusive') + tile('error'),
      );
    });

    test('of rules are equal in the sentence, by how bad it is, and in the list', () => {
      const [sentence = ''] = /^Of \d+ rules.*$/m.exec(text) ?? [];
      const [list = ''] = /^Rules that do not hold: .*$/m.exec(text) ?? [];
      const rules = result.chapters.flatMap((chapter) => chapter.rules).length;
      const inSentence = {
        holds: numberIn(sentence, /(\d+) holds?/),
        broken: numberIn(sentence, /(\d+) (?:is|are) broken/),
        'failing by the same causes': numberIn(sentence, /(\d+) more fails? by the same causes/),
        'recommendation not followed': numberIn(sentence, /(\d+) (?:is|are) a recommendation not followed/),
        'recommendation not followed by the same causes': numberIn(
          sentence,
          /(\d+) more (?:is|are) not followed by the same causes/,
        ),
        inconclusive: numberIn(sentence, /(\d+) (?:is|are) inconclusive/),
        error: numberIn(sentence, /(\d+) ended with an error/),
        'not verified': numberIn(sentence, /(\d+) (?:is|are) not verified/),
      };
      assert.equal(
        Object.values(inSentence).reduce((sum, count) => sum + count, 0),
        rules,
      );
      const severity = {
        broken: numberIn(text, /^Must: (\d+) rules? broken/m),
        'failing by the same causes': numberIn(
          text,
          /^By the same causes: (\d+) rules? with cases that fail/m,
        ),
        'recommendation not followed': numberIn(text, /^Should: (\d+) rules? not followed/m),
        'recommendation not followed by the same causes': numberIn(
          text,
          /^By the same causes: (\d+) rules? recommended and not followed/m,
        ),
        inconclusive: numberIn(text, /^Inconclusive: (\d+) rule/m),
        error: numberIn(text, /^Error: (\d+) rule/m),
      };
      for (const kind of ruleKinds) {
        if (kind === 'holds' || kind === 'not verified') continue;
        assert.equal(severity[kind], inSentence[kind], kind);
        assert.equal(numberIn(list, new RegExp(`(\\d+) ${kind}(?:,|$)`)), inSentence[kind], kind);
      }
    });

    test('of cases that do not follow a recommendation come with a rule that is not followed', () => {
      const kinds = rulesByKind(result);
      const rules = [
        ...kinds['recommendation not followed'],
        ...kinds['recommendation not followed by the same causes'],
      ];
      assert.equal(tile('recommendation not followed') > 0, rules.length > 0);
    });

    test('have one word for one thing: nothing is called undecided, and no case not verified', () => {
      assert.doesNotMatch(text, /undecided|could not be decided/);
      assert.doesNotMatch(text, /cases? (?:is |are )?not verified/);
    });
  });
}
