import type { OcsView, OutboundContactServer } from '../../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';

/** What a faulty OCS does around the right one. */
export interface OcsDeviation {
  /** Inputs that the right OCS gets instead of this one; an empty list drops it. */
  before?(input: OcsInput, now: number): readonly OcsInput[];
  /** Effects that are performed instead of those of the right OCS. */
  after?(effects: readonly OcsEffect[], input: OcsInput, now: number): readonly OcsEffect[];
}

/** Decorates the right OCS; `deviation` is made for every reset, so that it remembers nothing from before. */
export function faultyOcs(deviation: (view: () => OcsView) => OcsDeviation): Decoration {
  return {
    ocs: (right) =>
      decorated(
        right,
        deviation(() => right.view()),
      ),
  };
}

function decorated(right: OutboundContactServer, deviation: OcsDeviation): OutboundContactServer {
  return {
    buffer: (campaignGroup) => right.buffer(campaignGroup),
    view: () => right.view(),
    handle(input, now) {
      const inputs = deviation.before?.(input, now) ?? [input];
      const effects = inputs.flatMap((one) => right.handle(one, now));
      return deviation.after?.(effects, input, now) ?? effects;
    },
  };
}

export type UserEventEffect = Extract<OcsEffect, { kind: 'userEvent' }>;
export type UserEventInput = Extract<OcsInput, { kind: 'userEvent' }>;

/** Changes user events on their way to a desktop: another list, several, or none. */
export function changingEvents(
  change: (event: UserEventEffect) => UserData | readonly UserEventEffect[] | undefined,
): Decoration {
  return faultyOcs(() => ({ after: (effects) => effects.flatMap((effect) => changedEvent(effect, change)) }));
}

function changedEvent(
  effect: OcsEffect,
  change: (event: UserEventEffect) => UserData | readonly UserEventEffect[] | undefined,
): readonly OcsEffect[] {
  if (effect.kind !== 'userEvent') return [effect];
  const result = change(effect);
  if (result === undefined) return [];
  return Array.isArray(result) ? result : [{ ...effect, userData: result as UserData }]; // Not an array: user data.
}

/** Changes events of one name (GSW_USER_EVENT, `Error` for all errors, `error 102` for one); others pass unchanged. */
export function changingEvent(
  name: string,
  change: (userData: UserData) => UserData | undefined,
): Decoration {
  return changingEvents((event) => (isNamed(event.userData, name) ? change(event.userData) : event.userData));
}

/** Changes requests on their way to OCS: another list, or an empty one if OCS must not see it. */
export function changingRequests(
  change: (userData: UserData, dn: string) => UserData | undefined,
): Decoration {
  return faultyOcs(() => ({
    before(input) {
      if (input.kind !== 'userEvent') return [input];
      const userData = change(input.userData, input.dn);
      return userData === undefined ? [] : [{ ...input, userData }];
    },
  }));
}

/** Changes requests of one type; others pass unchanged. */
export function changingRequest(
  name: string,
  change: (userData: UserData, dn: string) => UserData | undefined,
): Decoration {
  return changingRequests((userData, dn) =>
    userData.GSW_AGENT_REQ_TYPE === name ? change(userData, dn) : userData,
  );
}

/** Whether user data is an event with that name; errors are recognized by their number. */
export function isNamed(userData: UserData, name: string): boolean {
  if (userData.GSW_ERROR_NUMBER !== undefined)
    return name === 'Error' || name === `error ${userData.GSW_ERROR_NUMBER}`;
  return userData.GSW_USER_EVENT === name;
}

/** The same for a request and its answer: each desktop numbers its requests from one. */
export function requestIn({ dn, userData }: Pick<UserEventInput, 'dn' | 'userData'>): string {
  return `${dn} ${userData.GSW_REFERENCE_ID}`;
}

/** User data without some keys. */
export function without(userData: UserData, ...keys: readonly string[]): UserData {
  return Object.fromEntries(Object.entries(userData).filter(([key]) => !keys.includes(key)));
}
