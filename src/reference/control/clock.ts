import type { ControlMethod } from './control-method.ts';

const now: ControlMethod = ({ clock }) => ({ now: clock.now() });

const advance: ControlMethod<{ readonly ms: number }> = ({ clock }, { ms }) => {
  clock.advance(ms);
  return { now: clock.now() };
};

export const clockMethods = { 'clock.now': now, 'clock.advance': advance };
