import assert from 'node:assert/strict';
import { customerOutcomes } from './customers/customer-outcome.ts';
import type { SetUp, SwitchInput } from './ports.ts';
import { countingIds } from './switch-driver.ts';
import type { TelephonyRequest, TelephonyRequestName } from './telephony-request.ts';
import { createTelephonySwitch } from './telephony-switch.ts';
import { TelephonyWitness } from './telephony-witness.ts';

const trunks = 6;
export const queue = '8001';
export const desks = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `700${n}`);
export const phones = ['5550101', '5550102', '5550103'];
const setUp: SetUp = {
  kind: 'setUp',
  queues: [{ dn: queue, agents: ['1001', '1002'] }],
  trunks,
  unmonitoredDNs: ['7008'],
};
const outcomes = Object.keys(customerOutcomes) as (keyof typeof customerOutcomes)[]; // The keys of its type.

/** A switch with eight agents, customers who behave in all ways, and a witness of all events. */
export function openFloor(seed: number) {
  const machine = createTelephonySwitch({ ids: countingIds() });
  const witness = new TelephonyWitness(setUp.unmonitoredDNs ?? []);
  let now = 0;
  const give = (input: SwitchInput) => {
    const effects = machine.handle(input, now);
    witness.see(effects);
    return effects;
  };
  const ask = (thisDN: string, messageType: TelephonyRequestName, fields: object = {}) => {
    const client = Number(thisDN.slice(2));
    // Every request of the test has the fields of its type.
    const request = { messageType, thisDN, referenceId: 1, ...fields } as TelephonyRequest;
    const effects = give({ kind: 'request', client, request });
    const direct = effects.filter((e) => e.kind === 'refuse' || (e.kind === 'send' && e.event.referenceId));
    assert.equal(direct.length, 1, `${direct.length} answers to ${messageType}`);
  };
  const confirm = () => {
    for (const thisDN of [...desks, queue]) {
      const request = { messageType: 'RequestQueryAddress', thisDN } as const;
      const [effect] = machine.handle({ kind: 'request', client: 0, request }, now);
      if (effect?.kind === 'send') witness.confirm(effect.event);
    }
  };
  const passTime = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const [next] = [...witness.timers].sort(([, one], [, other]) => one - other);
      if (next === undefined || next[1] > end) break;
      now = next[1];
      witness.timers.delete(next[0]);
      give({ kind: 'timer', name: next[0] });
    }
    now = end;
  };
  give(setUp);
  const times = { uniform: { least: 0, most: 15 } };
  const shares = Object.fromEntries(outcomes.map((outcome) => [outcome, outcome === 'answer' ? 60 : 1]));
  const population = { seed, outcomes: shares, answer: times, refusal: times, patience: times, talk: times };
  give({ kind: 'customersBehave', population });
  phones.slice(1).forEach((phone) => {
    give({ kind: 'customerBehaves', phone, outcomes: ['answer'] });
  });
  for (const dn of [...desks, queue]) ask(dn, 'RequestRegisterAddress');
  desks.forEach((dn, n) => {
    ask(dn, 'RequestAgentLogin', { agentId: `100${n + 1}` });
  });
  return { witness, give, ask, passTime, confirm };
}

export type Floor = ReturnType<typeof openFloor>;

/** Everybody hangs up. */
export function closeFloor({ witness, ask, give, passTime }: Floor): void {
  for (const dn of [...desks, queue])
    for (const connId of witness.callsAt(dn)) ask(dn, 'RequestReleaseCall', { connId });
  for (const phone of phones)
    for (let n = 0; n < trunks; n += 1) give({ kind: 'customerHangsUp', phone, ticket: 1 });
  passTime(100_000);
}

/** As many customers as there are trunks can be called again. */
export function assertAllTrunksFree({ ask, give, witness }: Floor): void {
  give({ kind: 'customerBehaves', phone: '5550199', outcomes: ['noAnswer'] });
  for (const dn of desks.slice(0, trunks)) ask(dn, 'RequestMakeCall', { otherDN: '5550199' });
  assert.equal(witness.timers.size, trunks, 'a trunk is still in use, or a timer is left');
}
