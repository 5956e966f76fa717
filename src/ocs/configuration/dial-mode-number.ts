import { type DialMode as DialModeNumber, dialMode } from '../../protocol/enumerations.generated.ts';
import type { DialMode } from './configuration.ts';

/**
 * GSW_DIAL_MODE of each dialing mode in the messages that send it as a number (001, User Event Attributes; ruling 53).
 */
export const dialModeNumber: Readonly<Record<DialMode, DialModeNumber>> = {
  Predictive: dialMode.Predict,
  Progressive: dialMode.Progress,
  Preview: dialMode.Preview,
  'Progressive with Seizing': dialMode.ProgressAndSeize,
  'Predictive with Seizing': dialMode.PredictAndSeize,
  'Push Preview': dialMode.PushPreview,
  'Progressive GVP': dialMode.ProgressiveGVP,
  'Predictive GVP': dialMode.PredictGVP,
  'Power GVP': dialMode.PowerGVP,
};
