import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { Floor } from './floor.ts';
import { watchingOcs } from './watching-ocs.ts';

/** What is sent to receivers other than desktops. */
export type Notice = Extract<OcsEffect, { kind: 'httpPost' | 'statistics' }>;

/** Changes each notice of one kind, knowing what caused it: another one, several, or none. */
export function changingNotices<K extends Notice['kind']>(
  kind: K,
  change: (notice: Extract<Notice, { kind: K }>, cause: OcsInput, floor: Floor) => readonly OcsEffect[],
): Decoration {
  return watchingOcs((floor) => ({
    after: (effects, input) =>
      effects.flatMap((effect) => (isOf(effect, kind) ? change(effect, input, floor) : [effect])),
  }));
}

/** Changes what is posted. */
export function postingOtherwise(change: (body: UserData, floor: Floor) => UserData): Decoration {
  return changingNotices('httpPost', (post, _, floor) => [{ ...post, body: change(post.body, floor) }]);
}

/** Changes statistics events. */
export function reportingOtherwise(change: (userData: UserData, floor: Floor) => UserData): Decoration {
  return changingNotices('statistics', (event, _, floor) => [
    { ...event, userData: change(event.userData, floor) },
  ]);
}

function isOf<K extends Notice['kind']>(effect: OcsEffect, kind: K): effect is Extract<Notice, { kind: K }> {
  return effect.kind === kind;
}
