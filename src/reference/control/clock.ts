import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';

const now: ControlMethod = ({ clock }) => ({ now: clock.now() });

const advance: ControlMethod<ControlParams['clock.advance']> = async ({ clock, engine }, { ms }) => {
  await clock.advanceSettling(ms, () => engine.settled());
  return { now: clock.now() };
};

export const clockMethods = { 'clock.now': now, 'clock.advance': advance };
