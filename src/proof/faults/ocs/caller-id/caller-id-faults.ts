import type { Campaign, WithCallerId } from '../../../../ocs/configuration/configuration.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingDialedCallData } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { changingEvent, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

/** Every campaign has the caller id of one of those that have any. */
const sharedBy = (choose: (owners: readonly Campaign[]) => WithCallerId | undefined) =>
  changingConfiguration((configuration) => {
    const { campaigns } = configuration;
    const { options } =
      choose(campaigns.filter((campaign) => campaign.options?.CPNDigits !== undefined)) ?? {};
    if (options === undefined) return configuration;
    return { ...configuration, campaigns: campaigns.map((campaign) => ({ ...campaign, options })) };
  });

/** Changes the caller's number in preview records that have one. */
const shownOtherwise = (change: (digits: string) => UserData[string]) =>
  changingEvent('PreviewRecord', (userData) =>
    typeof userData.GSW_CPN_DIGITS === 'string'
      ? { ...userData, GSW_CPN_DIGITS: change(userData.GSW_CPN_DIGITS) }
      : userData,
  );

/** Calls say another set, if they say any. */
const namingSetAs = (name: string) =>
  changingDialedCallData((userData) =>
    userData.GSW_CPN_DIGITS_SET === undefined ? userData : { ...userData, GSW_CPN_DIGITS_SET: name },
  );

/** Faulty implementations of caller ID. */
export const callerIdFaults: readonly OcsFault[] = [
  {
    name: 'caller-id-of-first-campaign',
    breaks: ['CID-01'],
    does: 'uses the CPNDigits of the first campaign for all',
    decoration: sharedBy((owners) => owners.at(0)),
  },
  {
    name: 'caller-id-of-last-campaign',
    breaks: ['CID-01'],
    does: 'uses the CPNDigits of the last campaign for all',
    decoration: sharedBy((owners) => owners.at(-1)),
  },
  {
    name: 'caller-id-without-zeros',
    breaks: ['CID-02'],
    does: 'leaves out zeros at the beginning of the CPNDigits',
    decoration: shownOtherwise((digits) => digits.replace(/^0+/, '')),
  },
  {
    name: 'caller-id-digits-only',
    breaks: ['CID-02'],
    does: 'sends the digits of the CPNDigits only',
    decoration: shownOtherwise((digits) => digits.replace(/\D/g, '')),
  },
  {
    name: 'caller-id-as-number',
    breaks: ['CID-01', 'CID-02'],
    does: 'sends the CPNDigits as an Int',
    decoration: shownOtherwise((digits) => Number(digits.replace(/\D/g, ''))),
  },
  {
    name: 'caller-id-of-application',
    breaks: ['CID-06'],
    does: "uses the application's CPNDigits for every campaign, if there are any",
    decoration: changingConfiguration((configuration) => {
      const { CPNDigits } = configuration.options;
      if (CPNDigits === undefined) return configuration;
      const campaigns = configuration.campaigns.map((campaign) => ({ ...campaign, options: { CPNDigits } }));
      return { ...configuration, campaigns };
    }),
  },
  {
    name: 'caller-id-of-customer-in-calls',
    breaks: ['CID-03', 'CID-04', 'CID-06'],
    does: "attaches the customer's number to a call as the caller's",
    decoration: changingDialedCallData((userData) => ({
      ...userData,
      ...(userData.GSW_PHONE !== undefined && { GSW_CPN_DIGITS: userData.GSW_PHONE }),
    })),
  },
  {
    name: 'caller-id-shortened-in-calls',
    breaks: ['CID-03'],
    does: "attaches the last four digits of the caller's number to a call",
    decoration: changingDialedCallData(({ GSW_CPN_DIGITS: digits, ...others }) =>
      digits === undefined ? others : { ...others, GSW_CPN_DIGITS: String(digits).slice(-4) },
    ),
  },
  {
    name: 'caller-id-not-in-records',
    breaks: ['CID-07'],
    does: "leaves the caller's number out of preview records",
    decoration: changingEvent('PreviewRecord', (userData) => without(userData, 'GSW_CPN_DIGITS')),
  },
  {
    name: 'caller-id-set-is-option',
    breaks: ['CID-04'],
    does: 'names the option instead of the caller id set',
    decoration: namingSetAs('CPNDigits'),
  },
  {
    name: 'caller-id-set-by-dbid',
    breaks: ['CID-04'],
    does: 'sends the DBID of the caller id set instead of its name',
    decoration: namingSetAs('931'),
  },
  {
    name: 'caller-id-set-always',
    breaks: ['CID-05'],
    does: 'names a caller id set even if the number is that of an option',
    decoration: changingDialedCallData((userData) => ({ GSW_CPN_DIGITS_SET: 'CPNDigits', ...userData })),
  },
];
