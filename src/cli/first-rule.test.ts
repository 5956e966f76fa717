import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ocsFaults } from '../proof/load-faults.ts';
import { changingRequest } from '../proof/operators/ocs/faulty-ocs.ts';
import type { Decoration } from '../reference/machines.ts';
import { ocsReport } from './fixtures/reports-of-faulty.ts';

const bounded = { timeout: 240_000 };

async function fault(name: string): Promise<Decoration> {
  const found = (await ocsFaults()).find((one) => one.name === name);
  assert.ok(found, name);
  return found.decoration;
}

/** The rule that is told first, of some that a defect shows in. */
async function firstRule(decoration: Decoration, rules: readonly string[]): Promise<string | undefined> {
  const { causes } = await ocsReport(decoration, rules);
  assert.ok(new Set(causes.map(({ rule }) => rule)).size > 1, 'only one rule shows the defect');
  return causes[0]?.rule;
}

describe('of several rules that a defect breaks, the one that is about it is told first', () => {
  test('a record handed out twice', bounded, async () => {
    const twice = await fault('second-copy-for-same-agent');
    assert.equal(await firstRule(twice, ['preview-record-selection', '13-agent-logout']), 'PRV-16');
  });

  test('a record that is also sent to others', bounded, async () => {
    const everybody = await fault('answers-everybody');
    assert.equal(await firstRule(everybody, ['00-envelope', 'PRV-01', 'PRV-16', 'PRV-17']), 'ENV-06');
  });

  test('an update that is written at once', bounded, async () => {
    const atOnce = await fault('update-written-at-once');
    assert.equal(await firstRule(atOnce, ['updating-records', 'REJ-11']), 'UPD-05');
  });

  test('a final request whose changes are lost', bounded, async () => {
    const lost = changingRequest('RecordProcessed', (userData) =>
      Object.fromEntries(
        Object.entries(userData).filter(([key]) => key.startsWith('GSW_') && key !== 'GSW_CALL_RESULT'),
      ),
    );
    assert.equal(await firstRule(lost, ['05-finishing-records', 'updating-records']), 'FIN-05');
  });

  test('requests without any answer', bounded, async () => {
    const silent = changingRequest('UpdateCallCompletionStats', () => ({}));
    const { causes } = await ocsReport(silent, ['UPD-01', 'UPD-10', 'UPD-20', 'ENV-04']);
    assert.match(causes[0]?.rule ?? '', /^ENV-04$/);
  });
});
