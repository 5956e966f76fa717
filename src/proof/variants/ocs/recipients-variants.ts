import type { OcsVariant } from '../../fault.ts';
import { eventFor } from '../../operators/ocs/own-events.ts';
import { atEvery } from '../../operators/ocs/watching-ocs.ts';

/** Lawful choices of who is notified of a campaign. */
export const recipientsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-all-agents-notified',
    does: 'notifies all agents who are logged in of what becomes of a campaign, and not only its own',
    against: [{ rule: 'CST-15', sentence: 'It notifies agents of other campaign groups as well.' }],
    permits: [
      {
        section: 'CampaignStarted',
        ruling: 71,
        sentence:
          'It is sent to all agents who are logged in; that they belong to the group is not said there.',
      },
    ],
    touches: ['campaign-status', 'agent-assignment', 'preview-dialing-mode'],
    decoration: atEvery('dialing', (events, _, floor) => {
      const [first] = events;
      if (first === undefined) return events;
      const told = new Set(events.map(({ dn }) => dn));
      const others = floor.lines.filter((dn) => !told.has(dn));
      const said = events.filter(({ dn }) => dn === first.dn);
      return [...events, ...others.flatMap((dn) => said.map(({ userData }) => eventFor(dn, userData)))];
    }),
  },
];
