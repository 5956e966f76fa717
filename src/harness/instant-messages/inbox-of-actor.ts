import type { CtiFrame, Frame, PreviewFrame } from '../../instant-messages/machine/frames.ts';

/** A frame that somebody in the scenario has received, with the number of its transcript entry. */
export interface Received {
  readonly n: number;
  readonly frame: Frame;
  taken: boolean;
}

/** Whether a frame is what a step looks for. */
export type Sought = (frame: Frame) => boolean;

/** So many of the last messages are told where one is missing. */
const mostNames = 6;

/** What one of the actors has received, in its order; what a step has found is not found again. */
export class InboxOfActor {
  readonly all: Received[] = [];

  /** The first frame that is sought, from now on found. */
  take(sought: Sought): Received | undefined {
    const found = this.find(sought);
    if (found !== undefined) found.taken = true;
    return found;
  }

  find(sought: Sought): Received | undefined {
    return this.all.find(({ taken, frame }) => !taken && sought(frame));
  }

  get names(): string {
    const told = this.all.map(({ frame }) => nameOf(frame)).filter((name) => name !== 'EventRegistered');
    return told.slice(-mostNames).join(', ') || 'nothing';
  }
}

export function nameOf(frame: Frame): string {
  if (frame.channel === 'cti') return frame.cti.messageType;
  if ('method' in frame.preview) return frame.preview.method;
  const { answerTo } = frame.preview;
  if (!('error' in frame.preview)) return `answer to ${answerTo}`;
  return `a refusal of ${answerTo} (${frame.preview.error.message})`;
}

/** An event of the CTI link with that name, and maybe more that is so. */
export function event(name: string, isSo: (frame: CtiFrame) => boolean = () => true): Sought {
  return (frame) => frame.channel === 'cti' && frame.cti.messageType === name && isSo(frame.cti);
}

/** A call of a method of the preview link. */
type MethodCall = Extract<PreviewFrame, { readonly method: string }>;

/** A method call on the preview link. */
export function call(method: string, isSo: (frame: MethodCall) => boolean = () => true): Sought {
  return (frame) =>
    frame.channel === 'preview' &&
    'method' in frame.preview &&
    frame.preview.method === method &&
    isSo(frame.preview);
}
