import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { CallEventName } from '../../../../protocol/call-event-name.ts';
import type { ErrorCode } from '../../../../protocol/errors.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { isNamed, type UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { errorTo, eventFor } from '../own-events.ts';
import { isRequest, type OwnAnswer, watchingOcs } from '../watching-ocs.ts';

/** Something in the flow of a record: an input of OCS that is about one DN, or an event to it. */
export type FlowStep =
  | { readonly input: OcsInput; readonly sent?: undefined }
  | { readonly sent: OcsEffect; readonly input?: undefined };

/** Whether something is the step that a fault waits for. */
type IsStep = (step: FlowStep) => boolean;

/** The agent's desktop sends a request of that type. */
export const requested =
  (...types: readonly string[]): IsStep =>
  ({ input }) =>
    input !== undefined && types.some((type) => isRequest(input, type));

/** A call is reported. */
export const calledOf =
  (event: CallEventName): IsStep =>
  ({ input }) =>
    input?.kind === 'call' && input.event === event;

/** OCS sends an event of that name. */
export const told =
  (name: string): IsStep =>
  ({ sent }) =>
    sent?.kind === 'userEvent' && isNamed(sent.userData, name);

/** Handles requests in another way than the right OCS, depending on how often a step has happened at their DN before. */
export function answeringAfter(
  isStep: IsStep,
  answer: (request: UserEventInput, floor: Floor, times: number) => OwnAnswer,
): Decoration {
  return watchingOcs((floor) => {
    const times = new StepsByLine(isStep);
    let own: OwnAnswer;
    return {
      before(input) {
        own = input.kind === 'userEvent' ? answer(input, floor, times.at(input.dn)) : undefined;
        times.note({ input });
        return own === undefined ? [input] : [];
      },
      after(effects, input) {
        const done =
          own === undefined || own === 'silence' || input.kind !== 'userEvent'
            ? effects
            : [eventFor(input.dn, own)];
        for (const sent of done) times.note({ sent });
        return done;
      },
    };
  });
}

/** Refuses a type of request once a step has happened at its DN so many times. */
export function refusingAfter(isStep: IsStep, type: string, number: ErrorCode, least = 1): Decoration {
  return answeringAfter(isStep, (request, floor, times) =>
    times >= least && isRequest(request, type) ? errorTo(floor, request, number) : undefined,
  );
}

/** Changes what OCS does at each input, depending on how often a step has happened before, no matter at which DN. */
export function actingAfter(
  isStep: IsStep,
  act: (effects: readonly OcsEffect[], input: OcsInput, times: number) => readonly OcsEffect[],
): Decoration {
  return watchingOcs(() => {
    let times = 0;
    return {
      after(effects, input) {
        const done = act(effects, input, times);
        if (isStep({ input })) times += 1;
        times += effects.filter((sent) => isStep({ sent })).length;
        return done;
      },
    };
  });
}

/** How often a step has happened, by DN. */
class StepsByLine {
  readonly #isStep: IsStep;
  readonly #times = new Map<string, number>();

  constructor(isStep: IsStep) {
    this.#isStep = isStep;
  }

  note(step: FlowStep): void {
    const about = step.input ?? step.sent;
    if ('dn' in about && this.#isStep(step)) this.#times.set(about.dn, this.at(about.dn) + 1);
  }

  at(dn: string): number {
    return this.#times.get(dn) ?? 0;
  }
}
