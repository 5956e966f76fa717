import type { DesktopVariant } from '../../fault.ts';
import { refusing } from '../../operators/desktop/acting-by-itself.ts';
import { changingRequest } from '../../operators/desktop/faulty-desktop.ts';

/** Lawful choices of what requests carry, and of which requests a desktop offers. */
export const requestVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-two-digits-of-a-year',
    does: 'writes the year of a date with two digits',
    permits: [{ section: 'Reserved Keys', sentence: 'The year has two digits or four.', ruling: 46 }],
    touches: ['scheduling-records', 'scheduled-calls', 'adding-records'],
    decoration: changingRequest(undefined, ({ GSW_DATE_TIME: time, ...userData }) => ({
      ...userData,
      ...(time !== undefined && { GSW_DATE_TIME: String(time).replace(/\/\d\d(\d\d) /, '/$1 ') }),
    })),
  },
  {
    name: 'desktop-results-by-number-alone',
    does: 'knows call results and phone types only by their numbers',
    permits: [
      {
        section: 'Genesys Enumeration Tables',
        sentence:
          'A desktop translates values for display; whether it takes words from the agent is not said.',
      },
    ],
    touches: ['envelope', 'error-events', 'updating-records', 'preview-record', 'adding-records'],
    decoration: refusing(({ arguments: given }) => {
      const { changes } = given as { readonly changes?: Readonly<Record<string, unknown>> }; // Of some actions.
      const inWords = typeof changes?.callResult === 'string' || typeof changes?.phoneType === 'string';
      return inWords ? 'Choose results and types by their numbers.' : undefined;
    }),
  },
  {
    name: 'desktop-leaves-records-at-logout',
    does: 'rejects nothing before it logs the agent out',
    permits: [
      {
        section: 'Agent Logout',
        sentence: 'The desktop should reject what is left; OCS takes it back if it does not.',
      },
    ],
    touches: ['agent-logout'],
    decoration: refusingCleanUp(),
  },
];

function refusingCleanUp(): DesktopVariant['decoration'] {
  return (right) => ({
    observe: () => right.observe(),
    handle(input, now) {
      const effects = right.handle(input, now);
      if (input.kind !== 'action' || input.action !== 'logOut') return effects;
      const rejects = effects.filter(
        (effect) => effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'RecordReject',
      );
      if (rejects.length === 0) return effects;
      const thisDN =
        rejects.flatMap((effect) => (effect.kind === 'frame' ? [effect.frame.thisDN ?? ''] : []))[0] ?? '';
      const frame = { messageType: 'RequestAgentLogout', referenceId: 800_001, thisDN };
      return [...effects.filter((effect) => !rejects.includes(effect)), { kind: 'frame', frame }];
    },
  });
}
