import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failRecord, passRecord } from '../../fixtures/fake-records.ts';
import { problemsInMarkup } from '../../fixtures/well-formed.ts';
import type { CaseResult } from '../../run-result.ts';
import { ladder } from './ladder.ts';

function caseWith(record: ReturnType<typeof passRecord>): CaseResult {
  const { transcript, ...said } = record;
  const place = { id: record.case, title: 'T', uri: 'u', line: 1, tags: [] };
  const played = {
    selected: true,
    steps: [],
    durationMs: 1,
    messages: transcript.length,
    transcript: () => transcript,
  };
  return { ...said, ...place, ...played };
}

const wide = { messages: 20, after: 0 };

function lanesOf(drawing: string): (string | undefined)[] {
  const [, lanes = ''] = /<li class="lanes"[^>]*>(.*?)<\/li>/.exec(drawing) ?? [];
  return [...lanes.matchAll(/<b>([^<]+)<\/b>/g)].map(([, name]) => name);
}

test('a ladder is well-formed, with a lane for each party; every row says in words who sent what to whom', () => {
  const drawing = ladder(caseWith(passRecord('PRV-01/1')), wide);
  assert.deepEqual(problemsInMarkup(drawing), []);
  assert.deepEqual(lanesOf(drawing), ['Ana', 'OCS']);
  assert.match(
    drawing,
    /<small>#8 \+18 ms<\/small><i>OCS → Ana<\/i><b><details><summary>PreviewRecord<\/summary>/,
  );
  assert.match(drawing, /<pre>[^<]*GSW_RECORD_HANDLE = 12 \(Int\)/);
});

test('what only sets a case up is folded, and opens; a single message of that kind is not', () => {
  const drawing = ladder(caseWith(passRecord('PRV-01/1')), wide);
  assert.match(drawing, /<details><summary>2 messages folded: reset, answer to reset<\/summary>/);
  assert.match(drawing, /<small>#1 \+0 ms<\/small>tester → OCS reset/);
  assert.match(drawing, /class="m pale back"[^>]*><small>#7/);
});

test('agents keep their order in the case, and several desktops have lanes of their own', () => {
  const record = passRecord('PRV-01/1');
  const [first] = record.transcript.filter(({ channel }) => channel === 'cti');
  assert.ok(first);
  const senders = ['Ana', 'Ben', 'Cleo', 'Zoe', 'Zoe', 'Cleo', 'Ben', 'Ana'];
  const transcript = senders.map((from, index) => ({ ...first, n: index + 1, from, to: 'OCS' }));
  const drawing = ladder(caseWith({ ...record, evidence: [8], transcript }), { messages: 5, after: 0 });
  assert.deepEqual(lanesOf(drawing), ['Ana', 'Ben', 'Cleo', 'Zoe', 'OCS']);
  assert.match(drawing, /class="ladder some" style="--n:5"/);
  assert.match(drawing, /class="m" style="--a:3;--s:3"><small>#6 [^<]*<\/small><i>Cleo → OCS/);
});

test('more lanes than a page has room for are a list', () => {
  const record = passRecord('PRV-01/1');
  const [first] = record.transcript.filter(({ channel }) => channel === 'cti');
  assert.ok(first);
  const transcript = Array.from({ length: 8 }, (_, n) => ({ ...first, n: n + 1, from: `agent ${n}` }));
  assert.match(ladder(caseWith({ ...record, transcript }), wide), /class="ladder "/);
});

test('long transcripts are cut around the wrong message, and say so', () => {
  const record = failRecord('PRV-01/2');
  const first = record.transcript.find(({ n }) => n === 5);
  assert.ok(first);
  const transcript = Array.from({ length: 100 }, (_, index) => ({ ...first, n: index + 1 }));
  const [finding] = record.findings;
  assert.ok(finding);
  const findings = [{ ...finding, message: 50 }];
  const drawing = ladder(caseWith({ ...record, transcript, findings }), { messages: 10, after: 3 });
  assert.equal(drawing.match(/class="m[ "]/g)?.length, 10);
  assert.match(drawing, /… 43 earlier messages/);
  assert.match(drawing, /… 47 later messages/);
  assert.match(drawing, /class="m bad back"[^>]*><small>#50 /);
});

test('of several wrong messages the first is marked, and one that nothing answered is not called wrong', () => {
  const record = failRecord('PRV-01/2');
  const [finding] = record.findings;
  assert.ok(finding);
  const findings = [finding, { ...finding, rule: 'PRV-02', message: 6, actual: 'nothing came' }];
  const drawing = ladder(caseWith({ ...record, findings }), wide);
  assert.match(drawing, /✗ first wrong: PRV-01/);
  assert.match(drawing, /✗ unanswered: PRV-02/);
});

test('a message that did not come is drawn as missing', () => {
  const record = failRecord('PRV-01/2');
  const findings = record.findings.map(({ message: _, ...finding }) => ({
    ...finding,
    expected: 'No <Records>',
  }));
  const drawing = ladder(caseWith({ ...record, findings }), wide);
  assert.match(drawing, /✗ PRV-01, missing: No &lt;Records&gt;/);
  assert.deepEqual(problemsInMarkup(drawing), []);
});

test('a proof shows what its evidence is about, and nothing of the rest', () => {
  const drawing = ladder(caseWith(passRecord('PRV-01/1')), wide, 'of evidence');
  assert.equal(drawing.match(/<pre>/g)?.length, 1);
  assert.match(drawing, /<pre>GSW_USER_EVENT = &quot;PreviewRecord&quot;/);
  assert.match(drawing, /<li class="pale">2 messages folded<\/li>/);
});

test('a case without messages has no ladder', () => {
  assert.equal(ladder(caseWith({ ...passRecord('PRV-01/1'), transcript: [] }), wide), '');
});
