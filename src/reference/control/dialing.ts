import type { DialingVerb } from '../../ocs/machine/ports.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';

/** Only `dialing.setMode` has a mode. */
type DialingParams = ControlParams['dialing.load'] & Partial<ControlParams['dialing.setMode']>;

/** Carries out a dialing command, as an administrator's application would; OCS decides whether it is possible. */
function dialing(verb: DialingVerb): ControlMethod<DialingParams> {
  return async (system, { campaignGroup, mode }) => {
    await system.dial(verb, campaignGroup, mode);
    return {};
  };
}

export const dialingMethods = {
  'dialing.load': dialing('load'),
  'dialing.start': dialing('start'),
  'dialing.stop': dialing('stop'),
  'dialing.unload': dialing('unload'),
  'dialing.forceUnload': dialing('forceUnload'),
  'dialing.setMode': dialing('setMode'),
};
