import type { DialMode } from '../../ocs/configuration/configuration.ts';
import type { DialingVerb } from '../../ocs/machine/ports.ts';
import type { ControlMethod } from './control-method.ts';

interface DialingParams {
  readonly campaignGroup: string;
  readonly mode?: DialMode;
}

/** Carries out a dialing verb, as an administrator's application does; OCS decides whether it is possible. */
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
