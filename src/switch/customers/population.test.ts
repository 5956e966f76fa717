import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { driveQueues, order, told } from '../fixtures/queue-driver.ts';
import { connIdOf } from '../fixtures/switch-driver.ts';
import type { CustomerPlan } from './customer-plan.ts';
import { customersOf, type Population } from './population.ts';

const population: Population = {
  seed: 3,
  outcomes: { answer: 3, busy: 1, noAnswer: 6 },
  answer: { uniform: { least: 5, most: 20 } },
  refusal: { always: 2 },
  patience: { exponential: { mean: 60 } },
  talk: { lognormal: { mean: 120, deviation: 0.5 } },
};

function drawn(given: Population, calls: number): readonly CustomerPlan[] {
  const customers = customersOf(given);
  return Array.from({ length: calls }, () => customers.called());
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('a population of customers', () => {
  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(drawn(population, 50), drawn(population, 50));
    assert.notDeepEqual(drawn(population, 50), drawn({ ...population, seed: 4 }, 50));
  });

  it('has each outcome as often as it says', () => {
    const plans = drawn(population, 20_000);
    for (const [outcome, share] of Object.entries({ answer: 0.3, busy: 0.1, noAnswer: 0.6 })) {
      const part = plans.filter((plan) => plan.outcome === outcome).length / plans.length;
      assert.ok(Math.abs(part - share) < 0.02, `${outcome}: ${part}`);
    }
  });

  it('takes the times that it says, in milliseconds', () => {
    const plans = drawn(population, 20_000);
    const answered = plans.filter(({ outcome }) => outcome === 'answer');
    const about = (values: readonly (number | undefined)[], expected: number) => {
      const found = mean(values.map((value) => value ?? Number.NaN));
      assert.ok(Math.abs(found / expected - 1) < 0.04, `${found}, not about ${expected}`);
    };
    about(
      answered.map((plan) => plan.after),
      12_500,
    );
    about(
      answered.map((plan) => plan.patience),
      60_000,
    );
    about(
      answered.map((plan) => plan.talk),
      120_000,
    );
    for (const { after } of answered) assert.ok(after >= 5000 && after <= 20_000);
    for (const plan of plans.filter(({ outcome }) => outcome === 'busy'))
      assert.deepEqual(plan, { outcome: 'busy', after: 2000 });
  });

  it('is for customers who were not told otherwise', () => {
    const { lines, behave, dial } = driveQueues();
    lines({ kind: 'customersBehave', population: { ...population, outcomes: { busy: 1 } } });
    behave('sitIntercept');
    assert.deepEqual(dial().slice(1), ['EventReleased 8001 result 13']);
    assert.equal(lines({ ...order, phone: '5550102' }).at(-1), `timer call:${connIdOf(2)} at 2000`);
  });
});

describe('a customer of a population', () => {
  function drive(changes: Partial<Population>) {
    const driver = driveQueues();
    const atOnce = { always: 0 };
    const people: Population = { seed: 1, outcomes: { answer: 1 }, answer: atOnce, refusal: atOnce };
    driver.lines({ kind: 'customersBehave', population: { ...people, ...changes } });
    return driver;
  }

  it('answers after a time, unless OCS waits no longer', () => {
    const { lines, passTime } = drive({ answer: { always: 12 } });
    assert.equal(lines(order).at(-1), `timer call:${connIdOf(1)} at 12000`);
    assert.deepEqual(passTime(1, 12_000), ['EventQueued 8001 result 33']);
    assert.equal(lines({ ...order, timeout: 8000 }).at(-1), `timer call:${connIdOf(2)} at 8000`);
    assert.deepEqual(passTime(2, 8000), ['EventReleased 8001 result 7']);
  });

  it('hangs up in the queue when patience ends', () => {
    const { lines, passTime } = drive({ patience: { always: 30 } });
    assert.ok(lines(order).includes(`timer call:${connIdOf(1)} at 30000`));
    assert.deepEqual(passTime(1, 30_000), ['EventAbandoned 8001 result 21']);
    assert.ok(
      lines({ kind: 'customerCalls', phone: '5550103', dn: '8001', ticket: 1 }).includes(
        `timer call:${connIdOf(2)} at 30000`,
      ),
    );
  });

  it('hangs up after talking, to an agent whom the call was distributed to or who made it', () => {
    const { dial, ready, ask, passTime, lines } = drive({ patience: { always: 30 }, talk: { always: 90 } });
    ready(1, '7001');
    dial();
    const answer = { messageType: 'RequestAnswerCall', thisDN: '7001', connId: connIdOf(1) } as const;
    assert.equal(ask(1, answer)[0], `timer call:${connIdOf(1)} at 90000`);
    assert.deepEqual(passTime(1, 90_000), ['EventReleased 7001']);
    const call = { messageType: 'RequestMakeCall', thisDN: '7002', otherDN: '5550104' } as const;
    assert.ok(ask(2, call).includes(`timer call:${connIdOf(2)} at 90000`));
    assert.deepEqual(passTime(2, 90_000), ['EventReleased 7002']);
    assert.deepEqual(told(lines({ kind: 'customerHangsUp', phone: '5550104', ticket: 1 })), []);
  });
});
