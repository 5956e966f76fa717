import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';

const now: ControlMethod = ({ clock }) => ({ now: clock.now() });

const advance: ControlMethod<ControlParams['clock.advance']> = async ({ clock, engine }, { ms }) => {
  await clock.advanceSettling(ms, () => engine.settled());
  return { now: clock.now() };
};

const advanceUntilEvent: ControlMethod<ControlParams['clock.advanceUntilEvent']> = async (
  { clock, engine },
  { ms, step },
) => {
  const before = engine.told;
  let advanced = 0;
  while (advanced < ms && engine.told === before) {
    const next = Math.min(step, ms - advanced);
    await clock.advanceSettling(next, () => engine.settled());
    advanced += next;
  }
  return { advanced };
};

export const clockMethods = {
  'clock.now': now,
  'clock.advance': advance,
  'clock.advanceUntilEvent': advanceUntilEvent,
};
