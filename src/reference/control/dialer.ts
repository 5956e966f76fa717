import { viewDialer } from '../../ocs/dialing/dialer-view.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

const state: ControlMethod<ControlParams['dialer.state']> = ({ engine }, { campaignGroup }) => {
  const machine = engine.primary();
  const session = machine.provisioned.sessions.get(campaignGroup);
  if (session === undefined) throw notPossible(`There is no campaign group "${campaignGroup}".`);
  const view = viewDialer(machine, session);
  if (view !== undefined) {
    const { mode, floor, totals, learned } = view;
    return { mode, floor: { ...floor }, totals: { ...totals }, ...(learned && { learned: { ...learned } }) };
  }
  throw notPossible(
    `The campaign group "${campaignGroup}" has not been started in a mode in which OCS dials.`,
  );
};

export const dialerMethods = { 'dialer.state': state };
