import type { Desktop, DesktopEffect, DesktopInput } from '../../../desktop/machine/ports.ts';
import type { Observation } from '../../../desktop/view/observation.ts';
import type { UserData } from '../../../protocol/user-data.ts';

/** What a faulty desktop does around the right one. */
export interface DesktopDeviation {
  /** Inputs that the right desktop gets instead of this one; an empty list drops it. */
  before?(input: DesktopInput, now: number): readonly DesktopInput[];
  /** Effects that are performed instead of those of the right desktop. */
  after?(effects: readonly DesktopEffect[], input: DesktopInput, now: number): readonly DesktopEffect[];
  /** What the agent sees instead of what the right desktop shows. */
  seen?(right: Observation): Observation;
}

type FrameEffect = Extract<DesktopEffect, { kind: 'frame' }>;

/** Decorates the right desktop; `deviation` is made for each, so that each has its own memory. */
export function faultyDesktop(deviation: () => DesktopDeviation): (right: Desktop) => Desktop {
  return (right) => {
    const wrong = deviation();
    return {
      observe: () => wrong.seen?.(right.observe()) ?? right.observe(),
      handle(input, now) {
        const inputs = wrong.before?.(input, now) ?? [input];
        const effects = inputs.flatMap((one) => right.handle(one, now));
        return wrong.after?.(effects, input, now) ?? effects;
      },
    };
  };
}

/** Changes user data of frames of one type on their way to the link; an empty list drops the frame. */
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

/** Changes requests to OCS of one type, or of all types; others pass unchanged. */
export function changingRequest(
  name: string | undefined,
  change: (userData: UserData) => UserData | undefined,
): (right: Desktop) => Desktop {
  return changingFrames('RequestDistributeUserEvent', (userData) =>
    name === undefined || userData.GSW_AGENT_REQ_TYPE === name ? change(userData) : userData,
  );
}

/** Changes user data of events on their way to the desktop; an empty list drops the event. */
export function changingEvents(
  change: (userData: UserData) => UserData | undefined,
): (right: Desktop) => Desktop {
  return faultyDesktop(() => ({
    before(input) {
      if (input.kind !== 'frame' || input.frame.messageType !== 'EventUserEvent') return [input];
      const userData = change(input.frame.userData ?? {});
      return userData === undefined ? [] : [{ ...input, frame: { ...input.frame, userData } }];
    },
  }));
}

/** Keeps events from the desktop that it does not understand. */
export function deafTo(misunderstood: (userData: UserData) => boolean): (right: Desktop) => Desktop {
  return changingEvents((userData) => (misunderstood(userData) ? undefined : userData));
}

/** Changes what the agent sees. */
export function showing(change: (right: Observation) => Observation): (right: Desktop) => Desktop {
  return faultyDesktop(() => ({ seen: change }));
}

/** Changes how the agent sees every record. */
export function showingRecords(
  change: (record: Observation['records'][number]) => Observation['records'][number] | undefined,
): (right: Desktop) => Desktop {
  return showing((seen) => ({
    ...seen,
    records: seen.records.flatMap((record) => change(record) ?? []),
  }));
}

/** Sends further requests to OCS before or after some that the right desktop sends. */
export function sendingMore(
  more: (userData: UserData) => { readonly before?: UserData; readonly after?: UserData },
): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let reference = 900_000;
    const own = (effect: FrameEffect, userData: UserData | undefined): readonly FrameEffect[] => {
      if (userData === undefined) return [];
      reference += 1;
      const numbered = { ...userData, GSW_REFERENCE_ID: reference };
      return [{ ...effect, frame: { ...effect.frame, referenceId: reference, userData: numbered } }];
    };
    return {
      after: (effects) =>
        effects.flatMap((effect): readonly DesktopEffect[] => {
          if (effect.kind !== 'frame' || effect.frame.userData === undefined) return [effect];
          const { before, after } = more(effect.frame.userData);
          return [...own(effect, before), effect, ...own(effect, after)];
        }),
    };
  });
}
