import type { Desktop, DesktopEffect, DesktopInput } from '../../../desktop/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';

/** What a faulty desktop does round the right one. */
export interface DesktopMischief {
  /** Inputs that the right desktop gets in place of this one; none swallows it. */
  before?(input: DesktopInput, now: number): readonly DesktopInput[];
  /** Effects that are performed in place of those of the right desktop. */
  after?(effects: readonly DesktopEffect[], input: DesktopInput, now: number): readonly DesktopEffect[];
}

/** Decorates the right desktop; `mischief` is made anew for each, so that what it remembers is its own. */
export function faultyDesktop(mischief: () => DesktopMischief): (right: Desktop) => Desktop {
  return (right) => {
    const wrong = mischief();
    return {
      observe: () => right.observe(),
      handle(input, now) {
        const inputs = wrong.before?.(input, now) ?? [input];
        const effects = inputs.flatMap((one) => right.handle(one, now));
        return wrong.after?.(effects, input, now) ?? effects;
      },
    };
  };
}

/** Changes user data of frames of one type on their way to the link; none leaves the frame out. */
export function changingFrames(
  messageType: string,
  change: (userData: UserData) => UserData | undefined,
): (right: Desktop) => Desktop {
  return faultyDesktop(() => ({
    after: (effects) =>
      effects.flatMap((effect) => {
        if (effect.kind !== 'frame' || effect.frame.messageType !== messageType) return [effect];
        const userData = change(effect.frame.userData ?? {});
        return userData === undefined ? [] : [{ ...effect, frame: { ...effect.frame, userData } }];
      }),
  }));
}

/** Changes requests to OCS of one type, or of any; others pass. */
export function changingRequest(
  name: string | undefined,
  change: (userData: UserData) => UserData | undefined,
): (right: Desktop) => Desktop {
  return changingFrames('RequestDistributeUserEvent', (userData) =>
    name === undefined || userData.GSW_AGENT_REQ_TYPE === name ? change(userData) : userData,
  );
}
