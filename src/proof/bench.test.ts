import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultNamed } from '../roles/fault-named.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { ocs } from '../roles/ocs.ts';
import type { DecoratedReference, RoleDecoration } from '../roles/role.ts';
import { Bench } from './bench.ts';
import type { OcsFault } from './fault.ts';
import { proveFaults } from './prove-faults.ts';

const bounded = { timeout: 60_000 };
const corpus = await loadKitCorpus();
let bench: Bench;

before(async () => {
  bench = await Bench.open(ocs, corpus);
});

after(() => bench.close());

const right: Omit<OcsFault, 'decoration'> = {
  name: 'made-for-a-test',
  breaks: ['PRV-05'],
  does: 'does what a test wants',
};

/** Carries out every request for a record by throwing. */
const throwing: OcsFault = {
  ...right,
  decoration: {
    ocs: (ocs) => ({
      ...ocs,
      handle(input, now) {
        if (input.kind === 'userEvent') throw new TypeError('no such record');
        return ocs.handle(input, now);
      },
    }),
  },
};

const harmless: OcsFault = { ...right, decoration: {} };

/** Asks the database again with each of its answers. */
const looping: OcsFault = {
  ...right,
  decoration: {
    ocs: (ocs) => ({
      ...ocs,
      handle: (input, now) =>
        input.kind === 'userEvent' || input.kind === 'stored'
          ? [{ kind: 'store', ticket: 1, command: { verb: 'count', list: 'Customers' } }]
          : ocs.handle(input, now),
    }),
  },
};

test('a fault that throws is broken, and not caught; the next one is judged as ever', bounded, async () => {
  const caught = faultNamed(await ocs.faults(), 'foreign-request-takes-record');
  const [broken, next] = await proveFaults(bench, [throwing, caught], { full: false });
  assert.equal(broken?.outcome, 'broken');
  assert.equal(broken.ended, 'it threw TypeError: no such record');
  assert.equal(next?.outcome, 'caught');
});

test('a fault that comes to no end is ended, and broken', bounded, async () => {
  const [broken] = await proveFaults(bench, [looping], { full: false });
  assert.equal(broken?.outcome, 'broken');
  assert.match(broken.ended ?? '', /steps and went on/);
});

test('a fault that breaks nothing is not caught', bounded, async () => {
  const [judged] = await proveFaults(bench, [harmless], {
    full: false,
  });
  assert.deepEqual(judged, { rule: 'PRV-05', outcome: 'not caught', caughtBy: [], alsoBroken: [] });
});

test('no case is played if none is given', bounded, async () => {
  assert.deepEqual(await bench.run([]), { records: [], ended: undefined });
});

test('a watched fault differs in the cases that it changes, and in no others', bounded, async () => {
  const fault = faultNamed(await ocs.faults(), 'foreign-request-takes-record');
  const cases = bench.cases.filter(({ id }) => ['PRV-05/1', 'LNK-01/1'].includes(id));
  const { records, differing } = await bench.watch(cases, [fault, harmless]);
  assert.deepEqual(
    records.map(({ verdict }) => verdict),
    cases.map(() => 'pass'),
  );
  const seen = new Map(cases.map(({ id }) => [id, [...(differing.get(id) ?? [])].map(({ name }) => name)]));
  assert.deepEqual(seen, new Map(cases.map(({ id }) => [id, id === 'PRV-05/1' ? [fault.name] : []])));
});

test('a second bench of the same role in one process plays cases as well', bounded, async () => {
  const second = await Bench.open(ocs, corpus);
  const cases = second.cases.slice(0, 1);
  await bench.run(cases);
  const { records } = await second.run(cases);
  await second.close();
  assert.deepEqual(
    records.map((record) => record.case),
    cases.map(({ id }) => id),
  );
});

test('no more cases are played under a fault than it takes to catch it, if so asked', bounded, async () => {
  const caught = faultNamed(await ocs.faults(), 'missing-is-wrong-value');
  const whole = await proveFaults(bench, [caught], { full: false });
  const brief = await proveFaults(bench, [caught], { full: false, untilCaught: true });
  for (const { outcome } of [...whole, ...brief]) assert.equal(outcome, 'caught');
  const catches = (judged: typeof whole): number => judged.flatMap(({ caughtBy }) => caughtBy).length;
  assert.ok(catches(brief) < catches(whole), `${catches(brief)} of ${catches(whole)}`);
});

for (const untilCaught of [false, true])
  test(
    `a reference that fails what catches a fault is refused${untilCaught ? ', if no more is played' : ''}`,
    bounded,
    async () => {
      const caught = faultNamed(await ocs.faults(), 'foreign-request-takes-record');
      const alwaysWrong = await Bench.open({ ...ocs, openReference: () => openAlways(caught) }, corpus);
      const proved = proveFaults(alwaysWrong, [caught], { full: false, untilCaught });
      await assert.rejects(proved, /Without any fault, \d+ cases do not pass/);
      await alwaysWrong.close();
    },
  );

/** A reference that is never right. */
async function openAlways(fault: RoleDecoration): Promise<DecoratedReference> {
  const reference: DecoratedReference = await ocs.openReference(undefined);
  return { ...reference, decorate: (_, onEnd) => reference.decorate(fault, onEnd) };
}
