import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../kernel/case-record.ts';
import { finding, resultWith } from '../fixtures/with-findings.ts';
import type { CaseResult, StepResult } from '../run-result.ts';
import { causeLines } from './cause-text.ts';
import { brokenRules, causesOf } from './causes-of.ts';
import { partsOf } from './finding-kind.ts';
import { findingsByWeight, worstFinding } from './worst-finding.ts';

const score: Finding = {
  ...finding,
  message: 8,
  keys: [{ key: 'score', expected: 'String, Int or list', actual: '1.5 (Float)' }],
};

/** The rule and the cases of each cause. */
const casesByRule = (cases: Readonly<Record<string, readonly Finding[]>>) =>
  causesOf(resultWith(cases)).causes.map((one) => [one.rule, one.cases]);

describe('causes', () => {
  test('what came and was not to come says whether it was too early or one too many', () => {
    const unwanted = (name: string): Finding => ({
      ...finding,
      ...{ rule: 'RDY-01', expected: `no ${name} for Ana`, actual: `${name} came` },
    });
    const happened = (name: string, steps: readonly StepResult[]): string => {
      const one = { id: 'RDY-01/1', steps } as unknown as CaseResult; // all that is looked at
      return partsOf({ finding: unwanted(name), one, message: name }, []).happened;
    };
    const steps: readonly StepResult[] = [
      { text: 'Then Ana receives no ReadyTime', status: 'failed' },
      { text: 'Then Ana receives ReadyTime with:', status: 'skipped' },
    ];
    assert.equal(happened('ReadyTime', steps), 'ReadyTime came, too early: it is due only later in the case');
    assert.equal(happened('LogOut', steps), 'LogOut came, one too many: none was due');
  });

  test('rows of an outline that go wrong alike are one cause, whatever the row is called', () => {
    const row = (message: string): Finding => ({
      ...{ ...finding, rule: 'PRV-02' },
      ...{ expected: `${message} of Ana is refused`, actual: `${message}Acknowledge came` },
    });
    assert.deepEqual(
      casesByRule({ 'PRV-02/1/loaded': [row('AddRecord')], 'PRV-02/1/stopped': [row('RecordReject')] }),
      [['PRV-02', ['PRV-02/1/loaded', 'PRV-02/1/stopped']]],
    );
    const other = { ...row('RecordReject'), actual: 'nothing came' };
    assert.equal(
      casesByRule({ 'PRV-02/1/loaded': [row('AddRecord')], 'PRV-02/1/stopped': [other] }).length,
      2,
    );
  });

  test('of two rules that are broken equally early, the one with more cases comes first', () => {
    const own = (rule: string): Finding => ({ ...finding, rule, actual: `${rule} is broken` });
    const half = { 'RDY-01/1': [own('RDY-01')], 'PRV-01/1': [own('PRV-01')], 'PRV-01/2': [own('PRV-01')] };
    assert.deepEqual(
      casesByRule(half).map(([rule]) => rule),
      ['PRV-01', 'RDY-01'],
    );
  });

  test('one defect in many cases is told once, with the first case; its own rule before those only affected', () => {
    const result = resultWith({ 'PRV-01/1': [score], 'PRV-02/1/loaded': [score], 'RDY-01/1': [score] });
    const { causes, own, affected } = causesOf(result);
    assert.equal(causes.length, 1);
    assert.deepEqual(causeLines({ causes, own, affected }), [
      'cause         PRV-01 (must): 3 cases, first RDY-01/1: PreviewRecord: score: 1.5 is a Float; due is String, Int or list',
      'own rule      1 case: PRV-01/1',
      'affected      2 cases, because PRV-01 is broken: RDY-01/1, PRV-02/1/loaded',
    ]);
  });

  test('another key, and another kind of deviation, is another cause; must comes before should', () => {
    const missing = { ...score, keys: [{ key: 'score', expected: 'Int', actual: 'absent' }] };
    const advised: Finding = { ...score, rule: 'PRV-02', keys: [], verdict: 'fail' };
    const result = resultWith({ 'RDY-01/1': [advised], 'RDY-01/2': [advised, missing], 'PRV-01/1': [score] });
    assert.deepEqual(
      causesOf(result).causes.map(({ rule, level, cases }) => [rule, level, cases]),
      [
        ['PRV-01', 'must', ['RDY-01/2']],
        ['PRV-01', 'must', ['PRV-01/1']],
        ['PRV-02', 'should', ['RDY-01/1', 'RDY-01/2']],
      ],
    );
  });

  test('a cause says which watched rule is broken in all of its cases too, if that is told later', () => {
    const watched: Finding = { ...finding, rule: 'PRV-02', actual: 'the same id again' };
    const failed: Finding = { ...finding, rule: 'RDY-01', actual: 'it was refused' };
    const result = resultWith({
      'RDY-01/1': [watched, failed],
      'RDY-01/2': [watched],
      'PRV-01/1': [watched],
    });
    const [first] = causeLines(causesOf(result));
    assert.match(first ?? '', /^cause {9}RDY-01 \(must\): 1 case, with PRV-02 broken too, first RDY-01\/1: /);
  });

  test('what follows from another finding of its case is no cause', () => {
    const follows: Finding = {
      ...finding,
      rule: 'RDY-01',
      verdict: 'inconclusive',
      because: { rule: 'PRV-01' },
    };
    const { causes, affected } = causesOf(resultWith({ 'RDY-01/1': [score, follows] }));
    assert.equal(causes.length, 1);
    assert.deepEqual(affected, [{ id: 'RDY-01/1', verdict: 'fail', result: 'failed', because: ['PRV-01'] }]);
  });

  test('the same defect in cases of several rules is one cause', () => {
    const closed = (rule: string, how: string): Finding => ({
      ...finding,
      rule,
      actual: `OCS closed the connection after RecordProcessed (message 8): ${how}`,
      defect: 'OCS closed the connection after RecordProcessed',
    });
    const result = resultWith({
      'RDY-01/1': [closed('RDY-01', 'it closed the link')],
      'PRV-01/1': [closed('PRV-01', 'read ECONNRESET')],
    });
    const { causes, own } = causesOf(result);
    assert.deepEqual(
      causes.map(({ rule, cases }) => [rule, cases]),
      [['RDY-01', ['RDY-01/1', 'PRV-01/1']]],
    );
    assert.deepEqual(own, ['RDY-01/1']);
    assert.deepEqual(
      brokenRules(result).map(({ id }) => id),
      ['RDY-01'],
    );
  });

  test('a refusal by the control link is one cause in cases of any rule; another refusal is another cause', () => {
    const refusal = (rule: string, why: string): Finding => ({
      ...finding,
      rule,
      verdict: 'inconclusive',
      blame: 'control link',
      expected: 'the case to run to its end',
      actual: `CONTROL_REFUSED: The control link refused provision with error -32003: ${why}`,
    });
    const readOnly = 'the database is read-only';
    const result = resultWith({
      'RDY-01/1': [refusal('RDY-01', readOnly)],
      'PRV-01/1': [refusal('PRV-01', readOnly)],
      'PRV-01/2': [refusal('PRV-01', 'no such table')],
      'PRV-02/1/loaded': [refusal('PRV-02', readOnly)],
    });
    assert.deepEqual(
      causesOf(result).causes.map(({ verdict, text, cases }) => [verdict, text.split(': ').at(-1), cases]),
      [
        ['inconclusive', readOnly, ['RDY-01/1', 'PRV-01/1', 'PRV-02/1/loaded']],
        ['inconclusive', 'no such table', ['PRV-01/2']],
      ],
    );
  });

  test('a message that came in no case is one cause, told by the plainest case, which the others follow from', () => {
    const awaited = { ...finding, awaited: 'RecordRejectAcknowledge', actual: 'error 101 instead' };
    const setUp: Finding = { ...awaited, rule: 'PRV-02', verdict: 'inconclusive' };
    const result = resultWith({
      'RDY-01/1': [{ ...awaited, rule: 'RDY-01' }],
      'PRV-01/1': [awaited],
      'PRV-02/1/stopped': [setUp],
    });
    const { causes, own, affected, causeOf } = causesOf(result);
    assert.deepEqual(
      causes.map(({ rule, verdict, text, cases }) => [rule, verdict, text, cases]),
      [
        [
          'RDY-01',
          'fail',
          'RecordRejectAcknowledge came in no case where it was due; error 101 instead',
          ['RDY-01/1', 'PRV-01/1', 'PRV-02/1/stopped'],
        ],
      ],
    );
    assert.deepEqual(own, ['RDY-01/1']);
    assert.deepEqual(
      affected.map(({ id, because }) => [id, because]),
      [
        ['PRV-01/1', ['RDY-01']],
        ['PRV-02/1/stopped', ['RDY-01']],
      ],
    );
    assert.equal(causeOf(awaited), causes[0]);
  });

  test('a message that a step of some case received is not one that never came', () => {
    const awaited = { ...finding, awaited: 'PreviewRecord' };
    const { causes } = causesOf(resultWith({ 'PRV-01/1': [awaited] }));
    assert.equal(causes[0]?.text, 'expected Ana receives PreviewRecord; actual nothing came');
  });
});

test('of several findings the worst is reported, must before should', () => {
  const advised: Finding = { ...finding, rule: 'PRV-02' };
  const undecided: Finding = { ...finding, verdict: 'inconclusive' };
  const result = resultWith({ 'RDY-01/1': [undecided, advised, score] });
  const one = result.chapters
    .flatMap(({ rules }) => rules.flatMap(({ cases }) => cases))
    .find(({ id }) => id === 'RDY-01/1');
  assert.ok(one);
  assert.deepEqual(worstFinding(one, result)?.keys, score.keys);
  assert.deepEqual(
    findingsByWeight(one, result).map(({ rule, verdict }) => [rule, verdict]),
    [
      ['PRV-01', 'fail'],
      ['PRV-02', 'fail'],
      ['PRV-01', 'inconclusive'],
    ],
  );
});

test('what only kept rules from being tested begins with what it is, and the ids are never cut off', () => {
  const refused: Finding = {
    ...finding,
    verdict: 'inconclusive',
    blame: 'control link',
    expected: 'the case to run to its end',
    actual: `CONTROL_REFUSED: The control link refused lists.query: ${'no '.repeat(100)}such list.`,
  };
  const { causes, own, affected } = causesOf(resultWith({ 'PRV-01/1': [refused], 'RDY-01/1': [refused] }));
  const [line = ''] = causeLines({ causes, own, affected });
  assert.match(line, /^cause {9}expected the case to run to its end; actual CONTROL_REFUSED: /);
  assert.match(line, /…: 2 cases, first RDY-01\/1$/);
});

test('what is wrong with many keys or in many messages alike is one cause', () => {
  const asText = (key: string): Finding => ({
    ...score,
    keys: [{ key, expected: 'Int, 1 or more', actual: '"1" (String)' }],
  });
  const result = resultWith({
    'PRV-01/1': [asText('GSW_A')],
    'PRV-01/2': [asText('GSW_B')],
    'RDY-01/1': [{ ...asText('GSW_C'), rule: 'RDY-01' }],
  });
  assert.deepEqual(
    causesOf(result).causes.map(({ rule, text, cases }) => [rule, text, cases.length]),
    [['PRV-01', 'PreviewRecord: GSW_B: "1" is a String; due is Int, 1 or more; likewise 2 other keys', 3]],
  );
  const two = resultWith({ 'PRV-01/1': [asText('GSW_A')], 'PRV-01/2': [asText('GSW_B')] });
  assert.equal(causesOf(two).causes.length, 2);
});
