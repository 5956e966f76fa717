import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

const switchover: ControlMethod = async ({ engine }) => {
  const { refused } = await engine.switchOver();
  if (refused !== undefined) throw notPossible(refused);
  return {};
};

export const redundancyMethods = { 'redundancy.switchover': switchover };
