import { callResult } from '../protocol/enumerations.generated.ts';
import type { CustomerOutcome } from './customers/customer-outcome.ts';
import type { QueueSetUp } from './machine/queue.ts';
import type { Dial, SetUp } from './ports.ts';
import { connIdOf, driveSwitch } from './switch-driver.ts';

/** The queue of the tests, with two agents. */
export const sales: QueueSetUp = { dn: '8001', agents: ['1001', '1002'] };

/** What OCS asks for in the tests. */
export const order: Dial = {
  kind: 'dial',
  origin: '8001',
  phone: '5550101',
  timeout: 25_000,
  connectOn: [callResult.Answer],
  userData: { GSW_RECORD_HANDLE: 12 },
};

/** Drives a switch that has queues, with agent 1001 at DN 7001 and agent 1002 at DN 7002. */
export function driveQueues(given: Omit<SetUp, 'kind'> = { queues: [sales] }) {
  const driver = driveSwitch();
  driver.lines({ kind: 'setUp', ...given });
  driver.logIn(1, '7001', '1001');
  driver.logIn(2, '7002', '1002');
  return {
    ...driver,
    behave: (...outcomes: CustomerOutcome[]) =>
      driver.lines({ kind: 'customerBehaves', phone: order.phone, outcomes }),
    ready: (client: number, thisDN: string) =>
      told(driver.ask(client, { messageType: 'RequestAgentReady', thisDN })),
    release: (client: number, thisDN: string, call: number) =>
      told(driver.ask(client, { messageType: 'RequestReleaseCall', thisDN, connId: connIdOf(call) })),
    answer: (client: number, thisDN: string, call: number) =>
      told(driver.ask(client, { messageType: 'RequestAnswerCall', thisDN, connId: connIdOf(call) })),
    dial: (changes: Partial<Dial> = {}) => told(driver.lines({ ...order, ...changes })),
    /** The call's timer rings. */
    passTime: (call: number, now: number) =>
      told(driver.lines({ kind: 'timer', name: `call:${connIdOf(call)}` }, now)),
  };
}

/** What OCS is notified of. */
export function told(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.startsWith('ocs ')).map((line) => line.slice(4));
}
