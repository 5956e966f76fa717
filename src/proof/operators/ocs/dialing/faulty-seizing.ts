import type { DialMode } from '../../../../ocs/configuration/configuration.ts';
import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/reference-system.ts';
import { faultyOcs, type UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { changingConfiguration } from '../watching-ocs.ts';
import { dialedRecord } from './faulty-dialer.ts';

type Attached = Extract<OcsEffect, { kind: 'attachUserData' }>;
type Engaging = Extract<OcsEffect, { kind: 'engage' }>;

/** Changes what OCS attaches to calls, or leaves it out. */
export function attachingOtherwise(
  change: (userData: Attached['userData']) => Attached['userData'] | undefined,
): Decoration {
  return faultyOcs(() => ({
    after: (effects) =>
      effects.flatMap((effect): readonly OcsEffect[] => {
        if (effect.kind !== 'attachUserData') return [effect];
        const userData = change(effect.userData);
        return userData === undefined ? [] : [{ ...effect, userData }];
      }),
  }));
}

/** Changes engaging calls, or places none. */
export function engagingOtherwise(change: (call: Engaging) => Engaging | undefined): Decoration {
  return faultyOcs(() => ({
    after: (effects) =>
      effects.flatMap((effect): readonly OcsEffect[] => {
        if (effect.kind !== 'engage') return [effect];
        const changed = change(effect);
        return changed === undefined ? [] : [changed];
      }),
  }));
}

/** Works in one mode when it is set up for another. */
export function takingModeFor(given: DialMode, taken: DialMode): Decoration {
  return changingConfiguration((configuration) => ({
    ...configuration,
    campaignGroups: configuration.campaignGroups.map((group) =>
      group.dialMode === given ? { ...group, dialMode: taken } : group,
    ),
  }));
}

/** Whether a request is about a record that came with a call in a mode with seizing. */
export function isAboutMerged({ userData }: UserEventInput, floor: Floor): boolean {
  return dialedRecord(userData, floor)?.outbound?.mode.endsWith('with Seizing') ?? false;
}
