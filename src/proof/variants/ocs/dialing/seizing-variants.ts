import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/reference-system.ts';
import type { SwitchEffect } from '../../../../switch/ports.ts';
import type { OcsVariant } from '../../../fault.ts';
import { attachingOtherwise } from '../../../operators/ocs/dialing/faulty-seizing.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';

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
];

function establishingMergedCalls(): Decoration {
  return {
    switch: (right) => ({
      handle: (input, now) => right.handle(input, now).flatMap(shownAsTwo),
    }),
  };
}

function shownAsTwo(effect: SwitchEffect): readonly SwitchEffect[] {
  if (effect.kind !== 'send' || effect.event.messageType !== 'EventPartyChanged') return [effect];
  const { previousConnId, ...event } = effect.event;
  if (previousConnId === undefined) return [effect];
  const { userData: _, callUuid: __, ...ended } = event;
  return [
    {
      ...effect,
      event: { ...ended, messageType: 'EventReleased', connId: previousConnId, callType: 'Internal' },
    },
    { ...effect, event: { ...event, messageType: 'EventEstablished' } },
  ];
}
