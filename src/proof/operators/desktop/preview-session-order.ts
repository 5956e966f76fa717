import type { DesktopEffect } from '../../../desktop/machine/ports.ts';
import type { DesktopDecoration } from '../../../reference/desktop/desktop-runner.ts';
import { faultyDesktop } from './faulty-desktop.ts';

/** Makes the next attempt to get a record even if preview dialing mode is over by then. */
export function tryingAgainAfterTheEnd(): DesktopDecoration {
  const timer = 'own next attempt';
  return faultyDesktop(() => {
    let attempt: DesktopEffect | undefined;
    const note = (effect: DesktopEffect): boolean => {
      const type = effect.kind === 'frame' ? effect.frame.userData?.GSW_AGENT_REQ_TYPE : undefined;
      if (type === 'PreviewRecordRequest') attempt = effect;
      return type === 'PreviewDialingModeOver';
    };
    return {
      before: (input) => (input.kind === 'timer' && input.name === timer ? [] : [input]),
      after(effects, input, now) {
        if (input.kind === 'timer' && input.name === timer) return attempt === undefined ? [] : [attempt];
        const isEnded = effects.map(note).includes(true);
        return isEnded && attempt !== undefined
          ? [...effects, { kind: 'setTimer', name: timer, at: now + 5000 }]
          : effects;
      },
    };
  });
}

/** Keeps PreviewDialingModeStart until a record has been asked for. */
export function startingLate(): DesktopDecoration {
  return faultyDesktop(() => {
    let start: DesktopEffect | undefined;
    return {
      after: (effects) =>
        effects.flatMap((effect) => {
          const type = effect.kind === 'frame' ? effect.frame.userData?.GSW_AGENT_REQ_TYPE : undefined;
          if (type === 'PreviewDialingModeStart') start = effect;
          if (type === 'PreviewDialingModeStart') return [];
          const kept = type === 'PreviewRecordRequest' && start !== undefined ? [start] : [];
          if (kept.length > 0) start = undefined;
          return [effect, ...kept];
        }),
    };
  });
}
