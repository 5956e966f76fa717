import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { isNamed, type UserEventEffect } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { eventFor } from '../own-events.ts';
import { isRequest, watchingOcs } from '../watching-ocs.ts';

/** Whether the agent of a DN has sent LogOut, and OCS has taken it. */
export function isLeavingAt(dn: string, { view }: Floor): boolean {
  return (view.primary.agents.get(dn)?.departures.size ?? 0) > 0;
}

/** Whether OCS dials in one of the campaign groups of the agent of a DN. */
export function isDialedFor(dn: string, floor: Floor): boolean {
  return floor
    .groupsOf(dn)
    .some(
      ({ name }) => floor.state(name) === 'running' && /^(?:Progressive|Predictive)/.test(floor.mode(name)),
    );
}

/** LogOutAcknowledge that the right OCS does not send. */
function permissionFor(dn: string, floor: Floor): UserEventEffect {
  return eventFor(dn, {
    GSW_USER_EVENT: 'LogOutAcknowledge',
    GSW_APPLICATION_ID: floor.applicationId,
    GSW_CAMPAIGN_NAME: 'Spring',
  });
}

/** Permits agents to go after inputs after which the right OCS does not. */
export function permittingAt(whom: (input: OcsInput) => string | undefined): Decoration {
  return watchingOcs((floor) => ({
    after(effects, input) {
      const dn = whom(input);
      const isDone = effects.some(
        (one) => one.kind === 'userEvent' && isNamed(one.userData, 'LogOutAcknowledge'),
      );
      if (dn === undefined || isDone || !isLeavingAt(dn, floor)) return effects;
      return [...effects, permissionFor(dn, floor)];
    },
  }));
}

/** Sends permissions to go only after some inputs. */
export function permittingOnlyAt(when: (input: OcsInput) => boolean): Decoration {
  return watchingOcs(() => ({
    after: (effects, input) =>
      when(input)
        ? effects
        : effects.filter((one) => one.kind !== 'userEvent' || !isNamed(one.userData, 'LogOutAcknowledge')),
  }));
}

/** Permits agents to go when their calls are released, and not again when their records are finished. */
export const permittingAtRelease: Decoration = watchingOcs((floor) => {
  const gone = new Set<string>();
  return {
    after(effects, input) {
      const own = effects.filter((one) => !isPermission(one) || !gone.has(one.dn));
      if (isRequest(input, 'LogOut')) gone.delete(input.dn);
      const isRelease = input.kind === 'call' && input.event === 'EventReleased';
      if (!isRelease || !isLeavingAt(input.dn, floor)) {
        for (const one of own) if (isPermission(one)) gone.add(one.dn);
        return own;
      }
      if (gone.has(input.dn)) return own;
      gone.add(input.dn);
      return [...own.filter((one) => !isPermission(one)), permissionFor(input.dn, floor)];
    },
  };
});

/** Permits agents to go as often as they have asked. */
export const permittingForEachRequest: Decoration = watchingOcs(() => {
  const asked = new Map<string, number>();
  return {
    after(effects, input) {
      if (isRequest(input, 'LogOut')) asked.set(input.dn, (asked.get(input.dn) ?? 0) + 1);
      return effects.flatMap((one): readonly OcsEffect[] => {
        if (!isPermission(one)) return [one];
        const times = asked.get(one.dn) ?? 1;
        asked.delete(one.dn);
        return Array.from({ length: times }, () => one);
      });
    },
  };
});

function isPermission(effect: OcsEffect): effect is UserEventEffect {
  return effect.kind === 'userEvent' && isNamed(effect.userData, 'LogOutAcknowledge');
}

/** Counts on an agent again after some inputs, as if they had logged in again; nobody is notified. */
export function countingOnAgain(whom: (input: OcsInput) => string | undefined): Decoration {
  return watchingOcs((floor) => {
    let back: string | undefined;
    return {
      before(input) {
        back = whom(input);
        const agentId = back === undefined ? undefined : floor.agentAt(back);
        if (back === undefined || agentId === undefined) return [input];
        const login = { kind: 'agentLoggedIn', dn: back, agentId } as const;
        return input.kind === 'userEvent' ? [input, login] : [login, input];
      },
      after: (effects) =>
        back === undefined
          ? effects
          : effects.filter((one) => one.kind !== 'userEvent' || !isStatus(one.userData)),
    };
  });
}

function isStatus({ GSW_USER_EVENT: event }: UserData): boolean {
  return /^Campaign/.test(String(event));
}

/** Sends what some events say to all other agents as well. */
export function tellingAll(name: string): Decoration {
  return watchingOcs((floor) => ({
    after: (effects) =>
      effects.flatMap((one) =>
        one.kind === 'userEvent' && isNamed(one.userData, name)
          ? [one, ...floor.lines.filter((dn) => dn !== one.dn).map((dn) => eventFor(dn, one.userData))]
          : [one],
      ),
  }));
}
