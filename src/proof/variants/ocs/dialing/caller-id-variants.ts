import type { OcsVariant } from '../../../fault.ts';
import { changingDialedCallData } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { changingEvent, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of which number is shown as the caller's, and of where it is named. */
export const callerIdVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-caller-id-of-application-first',
    does: "uses the application's CPNDigits even if a campaign has its own",
    against: [{ rule: 'CID-06', sentence: "The application's number takes precedence." }],
    permits: [
      {
        section: 'Caller ID Support',
        ruling: 227,
        sentence: 'The option is in one object or the other; which takes precedence is not said.',
      },
    ],
    touches: ['caller-id'],
    decoration: changingConfiguration((configuration) => {
      const { CPNDigits } = configuration.options;
      if (CPNDigits === undefined) return configuration;
      const campaigns = configuration.campaigns.map((campaign) => ({ ...campaign, options: { CPNDigits } }));
      return { ...configuration, campaigns };
    }),
  },
  {
    name: 'ocs-caller-id-last-of-set-first',
    does: 'takes the numbers of a caller id set in the opposite order',
    permits: [
      {
        section: 'Reserved Keys',
        sentence: 'The number is one that the set includes; which one a call gets is not said.',
      },
    ],
    touches: ['caller-id'],
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      callerIdSets: (configuration.callerIdSets ?? []).map((set) => ({
        ...set,
        digits: set.digits.toReversed(),
      })),
    })),
  },
  {
    name: 'ocs-caller-id-not-in-records',
    does: "does not send the caller's number in PreviewRecord",
    against: [{ rule: 'CID-07', sentence: 'The table requires the key.' }],
    permits: [
      {
        section: 'PreviewRecord',
        ruling: 92,
        sentence: 'It is sent as configured for the record, which need not be configured.',
      },
    ],
    touches: ['caller-id'],
    decoration: changingEvent('PreviewRecord', (userData) => without(userData, 'GSW_CPN_DIGITS')),
  },
  {
    name: 'ocs-caller-id-set-not-named',
    does: "names no caller id set in calls, and not the caller's number",
    permits: [
      {
        section: 'Reserved Keys',
        sentence: 'The keys say what is configured; no sentence requires them in the data of a call.',
      },
    ],
    touches: ['caller-id'],
    decoration: changingDialedCallData((userData) =>
      without(userData, 'GSW_CPN_DIGITS_SET', 'GSW_CPN_DIGITS'),
    ),
  },
];
