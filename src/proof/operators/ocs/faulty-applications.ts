import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { CallRecord } from '../../../ocs/machine/store-port.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { OcsDeviation } from './faulty-ocs.ts';
import type { Floor } from './floor.ts';
import { watchingOcs } from './watching-ocs.ts';

export type ApplicationInput = Extract<OcsInput, { kind: 'thirdParty' }>;
type StoreEffect = Extract<OcsEffect, { kind: 'store' }>;

/** Rows of one list that OCS has retrieved. */
export interface RetrievedRows {
  readonly list: string;
  readonly rows: readonly CallRecord[];
}

/** What a faulty OCS knows while it handles another application's message. */
export interface Serving {
  readonly request: ApplicationInput;
  readonly floor: Floor;
  readonly retrieved: readonly RetrievedRows[];
}

/** Changes the effects of an application's message, from its arrival until it is done. */
export function whileServing(
  change: (effect: OcsEffect, serving: Serving) => readonly OcsEffect[],
): Decoration {
  return watchingOcs((floor) => {
    const lists = new Map<number, string>();
    const retrieved: RetrievedRows[] = [];
    let request: ApplicationInput | undefined;
    return {
      before(input) {
        if (input.kind === 'thirdParty') request = input;
        const list = input.kind === 'stored' ? lists.get(input.ticket) : undefined;
        if (list !== undefined && input.kind === 'stored' && input.result.ok)
          retrieved.push({ list, rows: input.result.records });
        return [input];
      },
      after(effects) {
        for (const effect of effects)
          if (effect.kind === 'store' && effect.command.verb === 'retrieve')
            lists.set(effect.ticket, effect.command.list);
        const serving = request;
        if (serving === undefined) return effects;
        if (effects.some(({ kind }) => kind === 'thirdPartyServed')) request = undefined;
        return effects.flatMap((effect) => change(effect, { request: serving, floor, retrieved }));
      },
    };
  });
}

/** Changes OCS's database commands while it handles an application's message. */
export function askingOtherwise(
  change: (command: StoreEffect['command'], serving: Serving) => StoreEffect['command'],
): Decoration {
  return whileServing((effect, serving) => [
    effect.kind === 'store' ? { ...effect, command: change(effect.command, serving) } : effect,
  ]);
}

/** Changes the answer to an application. */
export function answeringApplications(
  change: (answer: UserData | undefined, serving: Serving) => UserData | undefined,
): Decoration {
  return whileServing((effect, serving) => {
    if (effect.kind !== 'thirdPartyServed') return [effect];
    const { answer: right, ...served } = effect;
    const answer = change(right, serving);
    return [answer === undefined ? served : { ...served, answer }];
  });
}

/** Has OCS handle other messages instead of an application's, or none: then it is silent. */
export function servingInstead(
  instead: (request: ApplicationInput, floor: Floor) => readonly ApplicationInput[],
): Decoration {
  return watchingOcs((floor): OcsDeviation => {
    let ignored: ApplicationInput | undefined;
    return {
      before(input) {
        ignored = undefined;
        if (input.kind !== 'thirdParty') return [input];
        const requests = instead(input, floor);
        if (requests.length === 0) ignored = input;
        return requests;
      },
      after: (effects) =>
        ignored === undefined ? effects : [{ kind: 'thirdPartyServed', ticket: ignored.ticket }],
    };
  });
}

/** The same message with other keys. */
export function rewritten(request: ApplicationInput, userData: UserData): ApplicationInput {
  return { ...request, userData };
}

/** The faulty OCS's own command: the right OCS does not wait for its answer. */
export function ownCommand(command: StoreEffect['command']): OcsEffect {
  return { kind: 'store', ticket: Number.MAX_SAFE_INTEGER, command };
}
