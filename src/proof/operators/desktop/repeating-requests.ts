import type { Desktop, DesktopEffect, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { KeyValue } from '../../../protocol/user-data.ts';
import { faultyDesktop } from './faulty-desktop.ts';

const timer = 'repeats what the database refused';

/** First of the reference ids of repeated requests. */
const ownReferences = 700_000;

/** Sends final requests of one type again some milliseconds after error 113, at most so many times. */
export function repeatingRefused(type: string, pause: number, times: number): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const sent = new Map<KeyValue | undefined, LinkFrame>();
    let repeated = 0;
    let waiting: LinkFrame | undefined;
    const again = (frame: LinkFrame): DesktopEffect => {
      const reference = ownReferences + repeated;
      const renewed = {
        ...frame,
        referenceId: reference,
        userData: { ...frame.userData, GSW_REFERENCE_ID: reference },
      };
      sent.set(reference, renewed);
      return { kind: 'frame', frame: renewed };
    };
    return {
      before: (input) => (input.kind === 'timer' && input.name === timer ? [] : [input]),
      after(effects, input, now) {
        for (const effect of effects)
          if (effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === type)
            sent.set(effect.frame.userData.GSW_REFERENCE_ID, effect.frame);
        if (input.kind === 'timer' && input.name === timer && waiting !== undefined)
          return [...effects, again(waiting)];
        const { userData } = input.kind === 'frame' ? input.frame : {};
        const refused = userData?.GSW_ERROR_NUMBER === 113 ? sent.get(userData.GSW_REFERENCE_ID) : undefined;
        if (refused === undefined || repeated === times) return effects;
        repeated += 1;
        waiting = refused;
        return [...effects, { kind: 'setTimer', name: timer, at: now + pause }];
      },
    };
  });
}
