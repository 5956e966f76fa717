import type { JsonObject } from '../../kernel/json.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { decodeUserData } from '../../protocol/user-data-codec.ts';
import type { Outcome } from '../tickets.ts';
import type { ControlMethod } from './control-method.ts';
import { invalidParams, notPossible } from './control-refusal.ts';

const behave: ControlMethod<ControlParams['customers.behave']> = ({ engine }, { phone, outcomes }) => {
  engine.submit({ to: 'switch', input: { kind: 'customerBehaves', phone, outcomes } });
  return {};
};

const populate: ControlMethod<ControlParams['customers.populate']> = ({ engine }, params) => {
  const atOnce = { always: 0 };
  const population = { seed: 1, answer: atOnce, refusal: atOnce, ...params };
  engine.submit({ to: 'switch', input: { kind: 'customersBehave', population } });
  return {};
};

const call: ControlMethod<ControlParams['customer.call']> = async ({ engine }, { phone, dn }) =>
  connection(await engine.customer({ kind: 'customerCalls', phone, dn }));

const hangUp: ControlMethod<ControlParams['customer.hangUp']> = async ({ engine }, { phone }) =>
  connection(await engine.customer({ kind: 'customerHangsUp', phone }));

function connection({ connId, refused }: Outcome): { connId: string } {
  if (connId === undefined) throw notPossible(refused ?? 'The switch gave no reason.');
  return { connId };
}

/** Nothing is played if one of the events cannot be read. */
const play: ControlMethod<ControlParams['telephony.play']> = async ({ engine }, { events }) => {
  const inputs = events.map(({ userData = {}, ...event }, n) => ({
    kind: 'call' as const,
    ...event,
    userData: userDataOf(userData, n),
  }));
  for (const input of inputs) engine.submit({ to: 'ocs', input });
  await engine.settled();
  return {};
};

function userDataOf(userData: JsonObject, n: number): UserData {
  const decoded = decodeUserData(userData, 'object');
  if ('problem' in decoded) throw invalidParams(`events[${n}].userData: ${decoded.problem}`);
  return decoded.userData;
}

export const telephonyMethods = {
  'customers.behave': behave,
  'customers.populate': populate,
  'customer.call': call,
  'customer.hangUp': hangUp,
  'telephony.play': play,
};
