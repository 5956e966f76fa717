import type { CallingList, Configuration } from '../../../../ocs/configuration/configuration.ts';
import { contactInfoType } from '../../../../protocol/enumerations.generated.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misinforming } from '../../../operators/ocs/faulty-records.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

const otherVoice: ReadonlySet<number> = new Set([
  contactInfoType.BusinessWithExt,
  contactInfoType.VacationPhone,
  contactInfoType.VoiceMail,
]);
const firstTypes: ReadonlySet<number> = new Set([
  contactInfoType.HomePhone,
  contactInfoType.DirectBusinessPhone,
  contactInfoType.Mobile,
]);
const notVoice: ReadonlySet<number> = new Set([
  contactInfoType.Pager,
  contactInfoType.Modem,
  contactInfoType.PinPager,
]);

/** One fault a key: PreviewRecord says the same of every record, or what another key says. */
const wrong = (
  rule: string,
  name: string,
  key: string,
  value: KeyValue | ((offer: UserData) => KeyValue),
): OcsFault => ({
  name,
  breaks: [rule],
  does: `sends a ${key} in PreviewRecord that is not the record's`,
  decoration: misinforming(key, value),
});

/** Sends another media type for some types of number (GSW_PHONE_TYPE). */
const otherMedia = (media: string, concerns: (type: number) => boolean) =>
  changingEvent('PreviewRecord', (userData) =>
    concerns(Number(userData.GSW_PHONE_TYPE)) ? { ...userData, GSW_CONTACT_MEDIA_TYPE: media } : userData,
  );

/** Has the right OCS work with other scripts than are configured. */
const withoutScripts = (change: (configuration: Configuration) => Partial<Configuration>) =>
  changingConfiguration((configuration) => ({ ...configuration, ...change(configuration) }));

function scriptless<T extends { readonly script?: string }>(
  objects: readonly T[],
): readonly Omit<T, 'script'>[] {
  return objects.map(({ script: _, ...object }) => object);
}

/** The lists of all campaigns that have a script of their own, or whose groups have, lose theirs. */
function listsWithoutScript(
  { callingLists, campaigns }: Configuration,
  loses: (campaign: Configuration['campaigns'][number]) => boolean,
): readonly CallingList[] {
  const losing = campaigns.filter(loses).flatMap((campaign) => campaign.callingLists);
  return callingLists.map((list) => {
    const { script: _, ...rest } = list;
    return losing.includes(list.name) ? rest : list;
  });
}

/** Faulty implementations of what a preview record says. */
export const previewRecordContentFaults: readonly OcsFault[] = [
  wrong(
    'PRV-25',
    'wrong-application-id',
    'GSW_APPLICATION_ID',
    ({ GSW_APPLICATION_ID }) => Number(GSW_APPLICATION_ID) + 1,
  ),
  wrong('PRV-25', 'wrong-phone', 'GSW_PHONE', '0'),
  wrong('PRV-25', 'wrong-chain-id', 'GSW_CHAIN_ID', 1),
  wrong('PRV-25', 'wrong-call-result', 'GSW_CALL_RESULT', 28),
  wrong('PRV-25', 'wrong-from', 'GSW_FROM', 0),
  wrong(
    'PRV-25',
    'wrong-calling-list',
    'GSW_CALLING_LIST',
    ({ GSW_CAMPAIGN_NAME }) => `${GSW_CAMPAIGN_NAME} list`,
  ),
  wrong('PRV-25', 'wrong-campaign', 'GSW_CAMPAIGN_NAME', ({ GSW_CAMPAIGN_GROUP_NAME }) =>
    String(GSW_CAMPAIGN_GROUP_NAME),
  ),
  wrong('PRV-25', 'wrong-group', 'GSW_CAMPAIGN_GROUP_NAME', 'Sales'),
  wrong('PRV-25', 'wrong-group-description', 'GSW_CAMPAIGN_GROUP_DESCRIPTION', ''),
  wrong('PRV-25', 'utc-offset-always', 'GSW_TZ_OFFSET', 0),
  wrong('PRV-25', 'zone-offset-always', 'GSW_TZ_OFFSET', -21_600),
  wrong('PRV-25', 'offset-without-sign', 'GSW_TZ_OFFSET', ({ GSW_TZ_OFFSET }) =>
    Math.abs(Number(GSW_TZ_OFFSET)),
  ),
  wrong('PRV-38', 'wrong-last-agent', 'GSW_AGENT_ID', '1002'),
  wrong('PRV-38', 'wrong-attempts', 'GSW_ATTEMPTS', 0),
  wrong('PRV-38', 'wrong-call-time', 'GSW_CALL_TIME', '0'),
  wrong('PRV-38', 'wrong-phone-type', 'GSW_PHONE_TYPE', 2),
  wrong('PRV-38', 'wrong-zone-name', 'GSW_TZ_NAME', 'GMT'),
  wrong('PRV-38', 'wrong-until', 'GSW_UNTIL', 86_400),
  wrong('PRV-39', 'cpn-of-customer', 'GSW_CPN_DIGITS', ({ GSW_PHONE }) => String(GSW_PHONE)),
  wrong('PRV-39', 'cpn-withheld', 'GSW_CPN_DIGITS', 'anonymous'),
  {
    name: 'optional-keys-left-out',
    breaks: ['PRV-26'],
    does: 'sends the mandatory keys of PreviewRecord only',
    decoration: changingEvent('PreviewRecord', (userData) =>
      without(userData, 'GSW_ATTEMPTS', 'GSW_CALL_TIME', 'GSW_PHONE_TYPE', 'GSW_UNTIL'),
    ),
  },
  {
    name: 'always-voice',
    breaks: ['PRV-27'],
    does: 'says that every number is for voice',
    decoration: otherMedia('voice', () => true),
  },
  {
    name: 'voice-for-telephones-only',
    breaks: ['PRV-27'],
    does: 'says any medium for mobile, fax and other numbers that are called by voice',
    decoration: otherMedia('any', (type) => otherVoice.has(type)),
  },
  {
    name: 'any-medium-for-first-types',
    breaks: ['PRV-27'],
    does: 'says any medium for the first numbers of a customer: home, direct and extension',
    decoration: otherMedia('any', (type) => firstTypes.has(type)),
  },
  {
    name: 'instant-message-is-any',
    breaks: ['PRV-28'],
    does: 'says any medium for instant messages',
    decoration: otherMedia('any', (type) => type === contactInfoType.InstantMessaging),
  },
  {
    name: 'pager-is-voice',
    breaks: ['PRV-28'],
    does: 'says voice for pagers and modems',
    decoration: otherMedia('voice', (type) => notVoice.has(type)),
  },
  {
    name: 'script-of-list-ignored',
    breaks: ['PRV-32', 'PRV-40'],
    does: 'ignores the script of a calling list',
    decoration: withoutScripts(({ callingLists }) => ({ callingLists: scriptless(callingLists) })),
  },
  {
    name: 'script-of-campaign-ignored',
    breaks: ['PRV-32', 'PRV-40'],
    does: 'ignores the script of a campaign',
    decoration: withoutScripts(({ campaigns }) => ({ campaigns: scriptless(campaigns) })),
  },
  {
    name: 'script-of-group-ignored',
    breaks: ['PRV-32', 'PRV-40'],
    does: 'ignores the script of a campaign group',
    decoration: withoutScripts(({ campaignGroups }) => ({ campaignGroups: scriptless(campaignGroups) })),
  },
  {
    name: 'group-script-before-list',
    breaks: ['PRV-32'],
    does: "sends the campaign group's script if the calling list has one too",
    decoration: withoutScripts((configuration) => ({
      callingLists: listsWithoutScript(configuration, ({ name }) =>
        configuration.campaignGroups.some(({ campaign, script }) => campaign === name && script),
      ),
    })),
  },
  {
    name: 'group-script-before-campaign',
    breaks: ['PRV-32'],
    does: "sends the campaign group's script if the campaign has one too",
    decoration: withoutScripts(({ campaigns, campaignGroups }) => ({
      campaigns: campaigns.map((campaign) => {
        const { script: _, ...rest } = campaign;
        return campaignGroups.some((group) => group.campaign === rest.name && group.script) ? rest : campaign;
      }),
    })),
  },
  {
    name: 'campaign-script-before-list',
    breaks: ['PRV-33'],
    does: "sends the campaign's script if the calling list has one too",
    decoration: withoutScripts((configuration) => ({
      callingLists: listsWithoutScript(configuration, ({ script }) => script !== undefined),
    })),
  },
];
