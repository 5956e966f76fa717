import type { ControlParams } from '../../protocol/control.generated.ts';
import type { Outcome } from '../tickets.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

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

export const customerMethods = {
  'customers.behave': behave,
  'customers.populate': populate,
  'customer.call': call,
  'customer.hangUp': hangUp,
};
