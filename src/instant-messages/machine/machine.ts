import type { PreviewParams } from '../../protocol/instant-messages.generated.ts';
import type { CtiFrame, Frame, PreviewFrame } from './frames.ts';

/** What a machine is given, one at a time, each with its time in Unix milliseconds. */
export type Input =
  /** The case begins: what it does by itself. */
  | { readonly kind: 'start' }
  | ({ readonly kind: 'frame'; readonly from: string } & Frame)
  | { readonly kind: 'timer'; readonly name: string }
  /** A customer calls a DN, or hangs up: for the switch only. */
  | { readonly kind: 'customerCalls' | 'customerHangsUp'; readonly phone: string; readonly dn: string }
  /** A knowledge worker has accepted the preview of an interaction: for the switch only. */
  | { readonly kind: 'accepted'; readonly connId: string; readonly agent: string };

/** What a machine does; the shell performs it in order. */
export type Effect =
  | ({ readonly kind: 'frame'; readonly to: string } & Frame)
  | { readonly kind: 'setTimer'; readonly name: string; readonly at: number }
  | { readonly kind: 'cancelTimer'; readonly name: string };

/** A part of the system, sans I/O: the same inputs at the same times give the same effects. */
export interface Machine {
  handle(input: Input, now: number): readonly Effect[];
}

/** Sends a frame over the CTI link. */
export function cti(to: string, frame: CtiFrame): Effect {
  return { kind: 'frame', to, channel: 'cti', cti: frame };
}

/** Sends a method call, or its answer, over the preview link. */
export function preview(to: string, frame: PreviewFrame): Effect {
  return { kind: 'frame', to, channel: 'preview', preview: frame };
}

/** Calls a method on the preview link, with the parameters that its schema wants. */
export function previewCall<Method extends keyof PreviewParams>(
  to: string,
  method: Method,
  params: PreviewParams[Method],
): Effect {
  return preview(to, { method, params: { ...params } });
}
