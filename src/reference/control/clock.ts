import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

const now: ControlMethod = ({ clock }) => ({ now: clock.now() });

const advance: ControlMethod<{ readonly ms: number }> = ({ clock }, { ms }) => {
  if (!clock.isVirtual) throw notPossible('Time is real until the first reset, and cannot be moved.');
  clock.advance(ms);
  return { now: clock.now() };
};

export const clockMethods = { 'clock.now': now, 'clock.advance': advance };
