import type { OcsEffect } from '../../../ocs/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { isNamed, type UserEventEffect, type UserEventInput } from './faulty-ocs.ts';
import { watchingRecords } from './faulty-records.ts';
import { type MarkingRequest, markingAck } from './marking-decorations.ts';
import { answeringInstead, isRequest, watchingOcs } from './watching-ocs.ts';

/** Acknowledges a request by the handle of a record that is done with. */
export function acknowledgingDeadHandle(request: MarkingRequest): Decoration {
  return watchingRecords((records, floor) => ({
    after: (effects, input) =>
      effects.map((effect) =>
        effect.kind === 'userEvent' &&
        isRequest(input, request) &&
        isNamed(effect.userData, 'error 109') &&
        records.ending(input.userData) !== undefined
          ? { ...effect, userData: markingAck(floor, input, request) }
          : effect,
      ),
  }));
}

/** Acknowledges a request that is due an error. */
export function acknowledgingInsteadOf(request: MarkingRequest, error: number): Decoration {
  return acknowledging(request, error, (_, acknowledgment) => [acknowledgment]);
}

/** Acknowledges a request that is due an error, and then sends the error. */
export function acknowledgingBesides(request: MarkingRequest, error: number): Decoration {
  return acknowledging(request, error, (refusal, acknowledgment) => [acknowledgment, refusal]);
}

function acknowledging(
  request: MarkingRequest,
  error: number,
  answers: (refusal: UserEventEffect, acknowledgment: UserEventEffect) => readonly UserEventEffect[],
): Decoration {
  return watchingOcs((floor) => {
    let last: UserEventInput | undefined;
    return {
      before(input) {
        if (isRequest(input, request)) last = input;
        return [input];
      },
      after: (effects) =>
        effects.flatMap((effect): readonly OcsEffect[] =>
          last !== undefined && effect.kind === 'userEvent' && isErrorTo(effect.userData, request, error)
            ? answers(effect, { ...effect, userData: markingAck(floor, last, request) })
            : [effect],
        ),
    };
  });
}

function isErrorTo(userData: UserData, request: string, error: number): boolean {
  return isNamed(userData, `error ${error}`) && userData.GSW_AGENT_REQ_TYPE === request;
}

/** Acknowledges some requests and does nothing. */
export function acknowledgingOnly(
  request: MarkingRequest,
  some: (userData: UserData) => boolean,
): Decoration {
  return answeringInstead((input, floor) =>
    isRequest(input, request) && some(input.userData) ? markingAck(floor, input, request) : undefined,
  );
}
