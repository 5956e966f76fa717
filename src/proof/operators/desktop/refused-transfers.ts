import type { Desktop, LinkFrame } from '../../../desktop/machine/ports.ts';
import { faultyDesktop } from './faulty-desktop.ts';

/** Requests that give a call away if T-Server carries them out. */
const transfers = /^Request(?:SingleStep|Mute|Complete)Transfer$/;

/** Takes a refusal of such a request for the event with which the call goes. */
export const takingRefusalsForTransfers: (right: Desktop) => Desktop = faultyDesktop(() => {
  const asked = new Map<unknown, LinkFrame>();
  return {
    before(input) {
      if (input.kind !== 'frame' || input.frame.messageType !== 'EventError') return [input];
      const request = asked.get(input.frame.referenceId);
      if (request === undefined) return [input];
      const { thisDN, connId } = request;
      const released = { messageType: 'EventReleased', thisDN, connId, callState: 'Transferred' };
      return [input, { ...input, frame: { ...input.frame, ...released } }];
    },
    after(effects) {
      for (const effect of effects)
        if (effect.kind === 'frame' && transfers.test(effect.frame.messageType))
          asked.set(effect.frame.referenceId, effect.frame);
      return effects;
    },
  };
});
