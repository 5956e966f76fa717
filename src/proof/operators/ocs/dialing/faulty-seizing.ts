import type { DialMode } from '../../../../ocs/configuration/configuration.ts';
import { seizes } from '../../../../ocs/dialing/seizing/seizing.ts';
import type { DialingInput } from '../../../../ocs/dialing-commands.ts';
import type { OcsView } from '../../../../ocs/machine/ocs-interface.ts';
import type { DialingVerb, OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
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

/** Works in the modes without seizing for IVR groups that are set up for one with it. */
export function dialingPlainlyForIvr(): Decoration {
  return changingConfiguration(({ campaignGroups, ...others }) => ({
    ...others,
    campaignGroups: campaignGroups.map((group) =>
      group.options?.ivr_group === true || others.options.ivr_group === true
        ? { ...group, dialMode: plainModes[group.dialMode] ?? group.dialMode }
        : group,
    ),
  }));
}

const plainModes: Partial<Record<DialMode, DialMode>> = {
  'Progressive with Seizing': 'Progressive',
  'Predictive with Seizing': 'Predictive',
};

/** Refuses to load IVR groups that are set up for a mode with seizing. */
export function refusingToLoadIvr(): Decoration {
  return faultyOcs((view) => {
    let refused = false;
    return {
      before(input) {
        refused = isCommand(input, 'load') && sessionOf(view(), input)?.seizesPorts === true;
        return refused ? [] : [input];
      },
      after: (effects, input) =>
        refused && input.kind === 'dialing'
          ? [{ kind: 'dialingDone', ticket: input.ticket, refused: 'An IVR group cannot be seized.' }]
          : effects,
    };
  });
}

/** Engages the ports of an IVR group when a campaign with seizing gets a command. */
export function engagingPortsAt(verb: DialingVerb): Decoration {
  return faultyOcs((view) => ({
    after(effects, input) {
      const session = isCommand(input, verb) ? sessionOf(view(), input) : undefined;
      if (session?.seizesPorts !== true) return effects;
      return [...effects, ...session.ports.map((dn) => engagingCall(session.origin, dn))];
    },
  }));
}

function engagingCall(origin: string, dn: string): Engaging {
  return { kind: 'engage', origin, dn, userData: {} };
}

function isCommand(input: OcsInput, verb: DialingVerb): input is DialingInput {
  return input.kind === 'dialing' && input.verb === verb;
}

function sessionOf({ primary }: OcsView, { campaignGroup: name }: DialingInput) {
  const session = primary.provisioned.sessions.get(name);
  if (session === undefined) return undefined;
  const { mode, members, campaignGroup } = session;
  const ports = [...members.ports];
  return { seizesPorts: seizes({ mode }) && ports.length > 0, ports, origin: campaignGroup.queue ?? '' };
}

/** Whether a request is about a record that came with a call in a mode with seizing. */
export function isAboutMerged({ userData }: UserEventInput, floor: Floor): boolean {
  return dialedRecord(userData, floor)?.outbound?.mode.endsWith('with Seizing') ?? false;
}
