import type { ImDecoration } from '../../../harness/instant-messages/embedded-im.ts';
import type { Machines } from '../../../instant-messages/exchange.ts';
import type { Floor, Strategy } from '../../../instant-messages/machine/floor.ts';
import type { CtiFrame, PreviewFrame } from '../../../instant-messages/machine/frames.ts';
import { cti, type Effect, type Input, preview } from '../../../instant-messages/machine/machine.ts';

/** What is done differently with the inputs and the effects of a machine. */
export interface Change {
  /** What the machine is given instead of an input. */
  before?(input: Input): readonly Input[];
  /** What it does instead of its effects. */
  after?(effects: readonly Effect[], input: Input): readonly Effect[];
}

/** One of the machines, with a change that is made anew for each case. */
export function changedMachine(part: keyof Machines, make: (floor: Floor) => Change): ImDecoration {
  return (right, floor) => {
    const { before = (input: Input) => [input], after = (effects: readonly Effect[]) => effects } =
      make(floor);
    const inner = right[part];
    const handle = (input: Input, now: number) =>
      after(
        before(input).flatMap((one) => inner.handle(one, now)),
        input,
      );
    return { ...right, [part]: { handle } };
  };
}

/** A machine that is given other inputs. */
export const given = (part: keyof Machines, before: (input: Input) => readonly Input[]): ImDecoration =>
  changedMachine(part, () => ({ before }));

/** A machine that does something else. */
export const doing = (
  part: keyof Machines,
  after: (effects: readonly Effect[], input: Input) => readonly Effect[],
): ImDecoration => changedMachine(part, () => ({ after }));

/** A machine whose frames on the CTI link are changed, multiplied or dropped. */
export const sendingCti = (
  part: keyof Machines,
  change: (frame: CtiFrame, to: string) => readonly CtiFrame[],
): ImDecoration =>
  doing(part, (effects) =>
    effects.flatMap((one) =>
      one.kind === 'frame' && one.channel === 'cti'
        ? change(one.cti, one.to).map((frame) => cti(one.to, frame))
        : [one],
    ),
  );

/** The same for frames of the preview link. */
export const sendingPreview = (
  part: keyof Machines,
  change: (frame: PreviewFrame, to: string) => readonly PreviewFrame[],
): ImDecoration =>
  doing(part, (effects) =>
    effects.flatMap((one) =>
      one.kind === 'frame' && one.channel === 'preview'
        ? change(one.preview, one.to).map((frame) => preview(one.to, frame))
        : [one],
    ),
  );

/** A part that reads the input file of the strategy wrongly. */
export function misreadStrategy(
  create: (floor: Floor) => Machines['router'],
  change: (strategy: Strategy) => Partial<Strategy>,
): ImDecoration {
  return (right, floor) => {
    const strategy = { ...floor.strategy, ...change(floor.strategy) };
    return { ...right, router: create({ ...floor, strategy }) };
  };
}

/** A switch that refuses requests of these names. */
export const refusing = (...names: readonly string[]): ImDecoration => refusingAbout(names, () => true);

/** The same, unless they are about the routing point. */
export const refusingElsewhere = (...names: readonly string[]): ImDecoration =>
  refusingAbout(names, ({ otherDN }, { routingPoint }) => otherDN !== routingPoint);

const refusingAbout = (
  names: readonly string[],
  isMeant: (request: CtiFrame, floor: Floor) => boolean,
): ImDecoration =>
  changedMachine('switch', (floor) => {
    const refused = (input: Input): CtiFrame | undefined =>
      names
        .map((name) => requestIn(input, name))
        .find((frame) => frame !== undefined && isMeant(frame, floor));
    return {
      before: (input) => (refused(input) === undefined ? [input] : []),
      after(effects, input) {
        const frame = refused(input);
        if (frame === undefined || input.kind !== 'frame') return effects;
        const { thisDN, connId, referenceId } = frame;
        const error = { errorCode: 1141, errorMessage: `There is no ${frame.messageType} here.` };
        return [cti(input.from, { messageType: 'EventError', thisDN, connId, referenceId, ...error })];
      },
    };
  });

/** The request of that name in an input, if it is one. */
export function requestIn(input: Input, messageType: string): CtiFrame | undefined {
  const isIt = input.kind === 'frame' && input.channel === 'cti' && input.cti.messageType === messageType;
  return isIt ? input.cti : undefined;
}

/** The parameters of a method call in an input, if it is one of that method. */
export function paramsIn(input: Input, method: string) {
  const isCall = input.kind === 'frame' && input.channel === 'preview' && 'method' in input.preview;
  return isCall && input.preview.method === method ? input.preview.params : undefined;
}

/** Whether a frame is a call of that method. */
export function isCall(frame: PreviewFrame, method: string): boolean {
  return 'method' in frame && frame.method === method;
}

/** One decoration upon the other. */
export const both =
  (inner: ImDecoration, outer: ImDecoration): ImDecoration =>
  (right, floor) =>
    outer(inner(right, floor), floor);
