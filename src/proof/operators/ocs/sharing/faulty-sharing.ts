import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { ErrorCode } from '../../../../protocol/errors.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import {
  isNamed,
  type OcsDeviation,
  type UserEventEffect,
  type UserEventInput,
  without,
} from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { acknowledgmentOf, errorTo, taken } from '../own-events.ts';
import { isAddressed, watchingOcs } from '../watching-ocs.ts';
import { type CallInput, SharingPast, type SharingSituation } from './sharing-past.ts';

/** Decorates the right OCS with deviation that knows who has shared which record. */
export function watchingSharing(deviation: (past: SharingPast, floor: Floor) => OcsDeviation): Decoration {
  return watchingOcs((floor) => {
    const past = new SharingPast(floor);
    const own = deviation(past, floor);
    return {
      before(input, now) {
        past.take(input);
        return own.before?.(input, now) ?? [input];
      },
      after(effects, input, now) {
        past.note(input, effects);
        return own.after?.(effects, input, now) ?? effects;
      },
    };
  });
}

type When = (situation: SharingSituation, past: SharingPast) => boolean;

/** The situation of a request that is complete and for this OCS. */
function situationOf(past: SharingPast, floor: Floor, input: OcsInput): SharingSituation | undefined {
  return input.kind === 'userEvent' && isAddressed(input, floor) ? past.situationOf(input) : undefined;
}

/**
 * Lets agents do what they have no right to: their requests are carried out as those of an agent who has it, and they
 * get the answer. `answer` may change that. A chained record that this agent was not sent is taken for the one that was
 * called.
 */
export function allowing(
  when: When,
  answer: (event: UserEventEffect, request: UserEventInput, floor: Floor) => UserData = ({ userData }) =>
    userData,
): Decoration {
  return watchingSharing((past, floor) => {
    const borrowed = new Map<unknown, UserEventInput>();
    const restored = (effect: OcsEffect): OcsEffect => {
      const request =
        effect.kind === 'userEvent' ? borrowed.get(effect.userData.GSW_REFERENCE_ID) : undefined;
      if (effect.kind !== 'userEvent' || request === undefined) return effect;
      const userData = asOfRequest(effect.userData, request.userData);
      return { ...effect, dn: request.dn, userData: answer({ ...effect, userData }, request, floor) };
    };
    return {
      before(input) {
        const situation = situationOf(past, floor, input);
        if (situation === undefined || input.kind !== 'userEvent') return [input];
        const { access, holder, record, called } = situation;
        if (access === 'full' || access === 'closed' || holder === undefined) return [input];
        if (!when(situation, past)) return [input];
        const mark = `borrowed ${borrowed.size}`;
        borrowed.set(mark, input);
        const userData = { ...input.userData, GSW_REFERENCE_ID: mark };
        const isKnown = record.delivered || input.userData.GSW_RECORD_HANDLE === undefined;
        return [
          { ...input, dn: holder, userData: isKnown ? userData : { ...userData, GSW_RECORD_HANDLE: called } },
        ];
      },
      after: (effects) => effects.map(restored),
    };
  });
}

/** An answer with the handle and the reference id of the request that it is for. */
function asOfRequest(answer: UserData, request: UserData): UserData {
  const isOfRecord = answer.GSW_RECORD_HANDLE !== undefined && !isNamed(answer, 'ChainedRecord');
  const keys = isOfRecord ? ['GSW_RECORD_HANDLE', 'GSW_REFERENCE_ID'] : ['GSW_REFERENCE_ID'];
  return { ...without(answer, ...keys), ...taken(request, ...keys) };
}

/** Refuses agents, or does not answer them, where they have every right; or where another error is the right one. */
export function denying(when: When, number: ErrorCode | 'silence' = 109): Decoration {
  return watchingSharing((past, floor) => {
    return insteadOf(meant(when, past, floor), (request) =>
      number === 'silence' ? undefined : errorTo(floor, request, number),
    );
  });
}

/** Acknowledges requests that it does not carry out. A request need not name the calling list, as its answer does. */
export function acknowledging(when: When): Decoration {
  return watchingSharing((past, floor) => {
    return insteadOf(meant(when, past, floor), (request) => ({
      GSW_CALLING_LIST: past.situationOf(request)?.record.chain.list.list.name ?? '',
      ...acknowledgmentOf(floor, request),
      GSW_USER_EVENT: acknowledgmentNamed(String(request.userData.GSW_AGENT_REQ_TYPE)),
    }));
  });
}

function acknowledgmentNamed(request: string): string {
  return request === 'RequestRecordCancel' ? 'RecordCancelAcknowledge' : `${request}Acknowledge`;
}

/** Tells the requests that a deviation is about from all other inputs. */
function meant(when: When, past: SharingPast, floor: Floor) {
  return (input: OcsInput): input is UserEventInput => {
    const situation = situationOf(past, floor, input);
    return situation !== undefined && when(situation, past);
  };
}

/** Answers some requests itself; the right OCS does not see them. */
function insteadOf(
  isOwn: (input: OcsInput) => input is UserEventInput,
  answer: (request: UserEventInput) => UserData | undefined,
): OcsDeviation {
  let own = false;
  return {
    before(input) {
      own = isOwn(input);
      return own ? [] : [input];
    },
    after(effects, input) {
      if (!own || input.kind !== 'userEvent') return effects;
      const userData = answer(input);
      return userData === undefined ? [] : [{ kind: 'userEvent', dn: input.dn, userData }];
    },
  };
}

/** Sends something else to agents instead of a refusal of the right OCS, or nothing. */
export function refusingOtherwise(
  change: (error: UserData, situation: SharingSituation, floor: Floor) => UserData | undefined,
  when: When = () => true,
): Decoration {
  return watchingSharing((past, floor) => {
    let situation: SharingSituation | undefined;
    return {
      before(input) {
        situation = situationOf(past, floor, input);
        return [input];
      },
      after: (effects) =>
        effects.flatMap((effect) => {
          if (situation === undefined || situation.access === 'full' || !when(situation, past))
            return [effect];
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'Error')) return [effect];
          const userData = change(effect.userData, situation, floor);
          return userData === undefined ? [] : [{ ...effect, userData }];
        }),
    };
  });
}

/** Changes what OCS hears of calls: other events, several, or none. */
export function hearingCalls(
  change: (call: CallInput, past: SharingPast, floor: Floor) => readonly CallInput[],
): Decoration {
  return watchingSharing((past, floor) => ({
    before: (input) => (input.kind === 'call' ? change(input, past, floor) : [input]),
  }));
}
