import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { SwitchEffect } from '../../../../switch/ports.ts';
import type { OcsVariant } from '../../../fault.ts';
import {
  attachingOtherwise,
  dialingPlainlyForIvr,
  refusingToLoadIvr,
} from '../../../operators/ocs/dialing/faulty-seizing.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { refusingRequest } from '../../../operators/ocs/own-events.ts';

const section = 'Reserved Keys';

/** Lawful choices of how agents are seized, and of what is done with calls that cannot be merged. */
export const seizingVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-assures-no-records',
    does: 'attaches no GSW_ASSURED_HANDLE to engaging calls',
    permits: [
      {
        section,
        sentence:
          'The key is added to an engaging call for a guaranteed connection; that connections are guaranteed is not said.',
      },
    ],
    touches: ['seizing'],
    decoration: attachingOtherwise((userData) =>
      userData.GSW_ASSURED_HANDLE === undefined ? userData : undefined,
    ),
  },
  {
    name: 'ocs-releases-what-cannot-be-merged',
    does: 'releases an answered call for which no agent is seized',
    against: [{ rule: 'SZG-05', sentence: 'No call is left that could carry the key.' }],
    permits: [
      {
        section,
        sentence:
          'A call that was not merged is considered overdialed; that it waits for another agent is not said.',
      },
    ],
    touches: ['seizing'],
    decoration: faultyOcs(() => ({
      after: (effects) =>
        effects.map(
          (effect): OcsEffect =>
            effect.kind === 'routeCall'
              ? { kind: 'releaseCall', dn: effect.dn, connId: effect.connId }
              : effect,
        ),
    })),
  },
  {
    name: 'ocs-switch-establishes-merged-calls',
    does: 'shows a merge to the agent as the end of the engaging call, and another call that is established',
    permits: [
      {
        section,
        sentence:
          'An outbound call is merged with an engaging call; which events the agent sees of it is not said.',
      },
    ],
    touches: ['seizing'],
    decoration: establishingMergedCalls(),
  },
  {
    name: 'ocs-ivr-group-without-seizing',
    choice: 'ivr-group-with-seizing',
    does: 'dials for an IVR group in the plain mode if that of its campaign is one with seizing',
    permits: [
      {
        section: 'Virtual Agent Support for Notifications',
        sentence: 'A mode with seizing is not supported for it; what OCS does instead is not said.',
      },
    ],
    touches: ['seizing'],
    decoration: dialingPlainlyForIvr(),
  },
  {
    name: 'ocs-ivr-group-with-seizing-not-loaded',
    choice: 'ivr-group-with-seizing',
    does: 'refuses to load a campaign with seizing for an IVR group',
    permits: [
      {
        section: 'Virtual Agent Support for Notifications',
        sentence: 'A mode with seizing is not supported for it; when OCS says so is not said.',
      },
    ],
    touches: ['seizing'],
    decoration: refusingToLoadIvr(),
  },
  {
    name: 'ocs-no-log-out-with-seizing',
    does: 'answers 101 to LogOut of agents whose campaigns all run with seizing',
    permits: [
      {
        section: 'Error Names and Codes',
        sentence: 'Without a campaign in Predictive or Progressive mode, LogOut is refused with 101.',
      },
    ],
    touches: ['seizing', 'agent-logout'],
    decoration: refusingRequest('LogOut', 101, ({ dn }, floor) => {
      const groups = floor.groupsOf(dn);
      return groups.length > 0 && groups.every(({ name }) => floor.mode(name)?.endsWith('with Seizing'));
    }),
  },
];

function establishingMergedCalls(): Decoration {
  return {
    switch: (right) => ({
      handle: (input, now) => right.handle(input, now).flatMap(shownAsTwo),
    }),
  };
}

/** A call that agents hand to each other is not one that OCS merges: it says so by its state. */
function shownAsTwo(effect: SwitchEffect): readonly SwitchEffect[] {
  if (effect.kind !== 'send' || effect.event.messageType !== 'EventPartyChanged') return [effect];
  const { previousConnId, ...event } = effect.event;
  if (previousConnId === undefined || event.callState !== 'Ok') return [effect];
  const { userData: _, callUuid: __, ...ended } = event;
  return [
    {
      ...effect,
      event: { ...ended, messageType: 'EventReleased', connId: previousConnId, callType: 'Internal' },
    },
    { ...effect, event: { ...event, messageType: 'EventEstablished' } },
  ];
}
