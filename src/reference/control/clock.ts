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
  clock.freeze();
  let advanced = 0;
  while (advanced < ms && engine.told === before) {
    // Steps in which nothing falls due are taken at once.
    const steps = Math.max(1, Math.ceil((clock.nextDue - clock.now()) / step));
    const next = Math.min(steps * step, ms - advanced);
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
