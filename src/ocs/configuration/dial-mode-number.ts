import type { DialMode as DialModeNumber } from '../../protocol/enumerations.generated.ts';
import type { DialMode } from './configuration.ts';

/** GSW_DIAL_MODE of each dialing mode, where a number stands for it (001, User Event Attributes; ruling 53). */
export const dialModeNumber: Readonly<Record<DialMode, DialModeNumber>> = {
  Predictive: 1,
  Progressive: 2,
  Preview: 3,
  'Progressive with Seizing': 4,
  'Predictive with Seizing': 5,
  'Push Preview': 8,
  'Progressive GVP': 9,
  'Predictive GVP': 10,
  'Power GVP': 11,
};
