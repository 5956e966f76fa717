import type { CustomerOutcome } from '../../switch/customer-outcome.ts';
import type { Outcome } from '../engine.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

interface Behaviour {
  readonly phone: string;
  readonly outcomes: readonly CustomerOutcome[];
}

const behave: ControlMethod<Behaviour> = ({ engine }, { phone, outcomes }) => {
  engine.submit({ to: 'switch', input: { kind: 'customerBehaves', phone, outcomes } });
  return {};
};

const call: ControlMethod<{ readonly phone: string; readonly dn: string }> = async (
  { engine },
  { phone, dn },
) => connection(await engine.customer({ kind: 'customerCalls', phone, dn }));

const hangUp: ControlMethod<{ readonly phone: string }> = async ({ engine }, { phone }) =>
  connection(await engine.customer({ kind: 'customerHangsUp', phone }));

function connection({ connId, refused }: Outcome): { connId: string } {
  if (connId === undefined) throw notPossible(refused ?? 'The switch did not say why not.');
  return { connId };
}

export const customerMethods = {
  'customers.behave': behave,
  'customer.call': call,
  'customer.hangUp': hangUp,
};
