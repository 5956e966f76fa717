import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failRecord, passRecord } from '../fixtures/fake-records.ts';
import { problemsInMarkup } from '../fixtures/well-formed.ts';
import type { CaseResult } from '../run-result.ts';
import { ladder } from './ladder.ts';

function caseWith(record: ReturnType<typeof passRecord>): CaseResult {
  const { transcript, ...said } = record;
  const place = { id: record.case, title: 'T', uri: 'u', line: 1, tags: [] };
  const played = { steps: [], durationMs: 1, messages: transcript.length, transcript: () => transcript };
  return { ...said, ...place, ...played };
}

test('a drawing is well-formed, with a lane an actor and OCS right of the agents', () => {
  const svg = ladder(caseWith(passRecord('PRV-01/1')), { messages: 20, after: 0 });
  assert.deepEqual(problemsInMarkup(svg), []);
  const lanes = [...svg.matchAll(/class="who" x="(\d+)" y="15">([^<]+)</g)].map(([, x, name]) => [
    Number(x),
    name,
  ]);
  assert.deepEqual(
    lanes.map(([, name]) => name),
    ['Ana', 'OCS', 'tester'],
  );
  assert.equal(svg.match(/class="msg"/g)?.length, 8);
});

test('agents keep their order in the case, and names of messages are drawn over the lanes', () => {
  const record = passRecord('PRV-01/1');
  const [first] = record.transcript;
  assert.ok(first);
  const senders = ['Ana', 'Ben', 'Cleo', 'Zoe', 'Zoe', 'Cleo', 'Ben', 'Ana'];
  const transcript = senders.map((from, index) => ({ ...first, n: index + 1, from, to: 'OCS' }));
  const svg = ladder(caseWith({ ...record, evidence: [8], transcript }), { messages: 4, after: 0 });
  const lanes = [...svg.matchAll(/class="who"[^>]*>([^<]+)</g)].map(([, name]) => name);
  assert.deepEqual(lanes, ['Ana', 'Ben', 'Cleo', 'Zoe', 'OCS']);
  assert.ok(svg.lastIndexOf('class="lane"') < svg.indexOf('class="msg"'));
});

test('long transcripts are cut around the wrong message, and say so', () => {
  const record = failRecord('PRV-01/2');
  const [first] = record.transcript;
  assert.ok(first);
  const transcript = Array.from({ length: 100 }, (_, index) => ({ ...first, n: index + 1 }));
  const [finding] = record.findings;
  assert.ok(finding);
  const findings = [{ ...finding, message: 50 }];
  const svg = ladder(caseWith({ ...record, transcript, findings }), { messages: 10, after: 3 });
  assert.equal(svg.match(/class="msg"/g)?.length, 10);
  assert.match(svg, /… 43 earlier messages/);
  assert.match(svg, /… 47 later messages/);
  assert.match(svg, />50 · /);
});

test('a message that did not come is drawn as missing', () => {
  const record = failRecord('PRV-01/2');
  const findings = record.findings.map(({ message: _, ...finding }) => ({
    ...finding,
    expected: 'No <Records>',
  }));
  const svg = ladder(caseWith({ ...record, findings }), { messages: 20, after: 0 });
  assert.match(svg, /✗ PRV-01, missing: No &lt;Records&gt;/);
  assert.deepEqual(problemsInMarkup(svg), []);
});

test('a case without messages has no drawing', () => {
  assert.equal(
    ladder(caseWith({ ...passRecord('PRV-01/1'), transcript: [] }), { messages: 9, after: 0 }),
    '',
  );
});
