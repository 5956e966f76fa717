import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separatingConsultations } from '../proof/operators/ocs/sharing/separate-consultations.ts';
import type { Decoration } from '../reference/machines.ts';
import type { SwitchInput } from '../switch/ports.ts';
import { ocsReport } from './fixtures/reports-of-faulty.ts';

const bounded = { timeout: 240_000 };

/** A switch that gets another request, or none if it does not know it. */
function switchWith(change: (input: SwitchInput) => SwitchInput): Decoration {
  return { switch: (right) => ({ handle: (input, now) => right.handle(change(input), now) }) };
}

/** Cases of a report by their verdict, and what those would need that were tried and not judged. */
async function judged(decoration: Decoration, rules: readonly string[]) {
  const { chapters } = await ocsReport(decoration, rules);
  const cases = chapters.flatMap((chapter) => chapter.rules.flatMap((rule) => rule.cases));
  const reasons = cases.flatMap(({ id, notRun }) => (notRun?.missing.length ? [[id, notRun] as const] : []));
  const idsOf = (verdict: string) => cases.filter((one) => one.verdict === verdict).map(({ id }) => id);
  return { passed: idsOf('pass'), failed: [...idsOf('fail'), ...idsOf('inconclusive')], reasons };
}

test('a switch that keeps consultation calls apart gets the handle from the request', bounded, async () => {
  const { passed, failed, reasons } = await judged(separatingConsultations, [
    ...['ORS-08', 'ORS-30', 'ORS-32', 'ORS-37', 'ORS-44/1', 'ORS-50'],
  ]);
  assert.deepEqual([failed, reasons], [[], []]);
  assert.ok(passed.length > 15, passed.join());
});

test(
  'if it leaves out that handle too, conferences are judged, and the rest says why not',
  bounded,
  async () => {
    const forgetful = switchWith((input) => {
      if (input.kind === 'setUp') return { ...input, consultationUserData: 'separate' };
      if (input.kind !== 'request' || !/^RequestInitiate/.test(input.request.messageType)) return input;
      return { ...input, request: { ...input.request, userData: {} } };
    });
    const { passed, reasons } = await judged(forgetful, ['ORS-32/2', 'ORS-50', 'ORS-10']);
    assert.deepEqual(passed, [
      ...['ORS-50/1/Ana', 'ORS-50/1/Ben', 'ORS-50/2', 'ORS-10/1/single-step', 'ORS-10/1/mute'],
    ]);
    assert.deepEqual(
      reasons.map(([id]) => id),
      ['ORS-50/3', 'ORS-32/2'],
    );
    assert.match(reasons[0]?.[1].reason ?? '', /^The consultation call does not carry the handle/);
  },
);

test('a switch that lacks a request is told which, and is not without telephony', bounded, async () => {
  const withoutOneStep = switchWith((input) =>
    input.kind === 'request' && input.request.messageType === 'RequestSingleStepTransfer'
      ? { ...input, request: { ...input.request, connId: 'no call' } }
      : input,
  );
  const { passed, reasons } = await judged(withoutOneStep, ['ORS-10']);
  assert.deepEqual(passed, ['ORS-10/1/mute']);
  const [[, lack] = []] = reasons;
  assert.match(lack?.reason ?? '', /^Of telephony, this is missing: RequestSingleStepTransfer was refused/);
  assert.deepEqual(lack?.missing, ['RequestSingleStepTransfer']);
});
