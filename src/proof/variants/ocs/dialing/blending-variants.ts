import type { OcsVariant } from '../../../fault.ts';
import { isInbound } from '../../../operators/ocs/dialing/faulty-blending.ts';
import { watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of what follows an inbound call. */
export const blendingVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-not-ready-after-inbound',
    does: 'makes an agent not ready when an inbound call is over',
    permits: [
      {
        section: 'Virtual Agent Support for Notifications',
        sentence:
          'Agents have to be in a Ready state to receive outbound calls; which state follows an inbound call is not said.',
      },
    ],
    touches: ['blending'],
    decoration: watchingOcs((floor) => ({
      after: (effects, input) =>
        input.kind === 'call' &&
        input.event === 'EventReleased' &&
        isInbound(input) &&
        floor.agentAt(input.dn)
          ? [...effects, { kind: 'changeReadiness', dn: input.dn, ready: false }]
          : effects,
    })),
  },
];
