import { recordType } from '../../protocol/enumerations.generated.ts';
import type { Beginning } from '../beginning.ts';
import type { GivenRecord, ProvisionParams } from '../control/provision-params.ts';
import { demonstration, demonstrationCampaignGroup } from './demonstration.ts';

/** Minutes from the start after which a callback is due, and whose it is; without an agent, anybody's of the campaign. */
const callbacks: readonly { readonly due: number; readonly agent?: string }[] = [
  { due: 1, agent: '1001' },
  { due: 2, agent: '1002' },
  { due: 4 },
  { due: 8, agent: '1001' },
  { due: 15 },
  { due: 30, agent: '1002' },
  { due: 60 },
  { due: 24 * 60, agent: '1001' },
];

/** Customers whose names and numbers are no plain ASCII letters and digits. */
const unusualCustomers: readonly (readonly [name: string, phone: string])[] = [
  ['Zoë Łukasiewicz', '5550701'],
  ["Siobhán O'Brien", '+15550702'],
  ['李小龍', '5550703'],
  ['Ünal, Söhne & Co. <Hannover>', '0049511555704'],
  ['Ἀριστοτέλης', '5550705'],
  ['عمر خیام', '5550706'],
  ['007', '007'],
  ['"Quoted" \\ Back', '5550708'],
];

/** How customers take calls; all others answer. */
const customers: NonNullable<Beginning['customers']> = [
  { phone: '5550105', outcomes: ['busy'] },
  { phone: '5550107', outcomes: ['noAnswer'] },
  { phone: '5550109', outcomes: ['busy', 'answer'] },
  { phone: '5550111', outcomes: ['answeringMachine'] },
  { phone: '5550113', outcomes: ['sitInvalidNumber'] },
  { phone: '5550802', outcomes: ['busy'] },
  { phone: '5550804', outcomes: ['noAnswer'] },
  { phone: '5550806', outcomes: ['silence'] },
];

/**
 * What `serve` starts with at that time (Unix milliseconds): the small demonstration, with callbacks that become due; a
 * second campaign with two lists, whose names are `007` and not ASCII; a campaign that OCS dials; an application on the
 * Communication DN, and a backup OCS.
 */
export function demonstrationFloor(now: number): Beginning {
  return {
    provision: floorAt(now),
    bring: [demonstrationCampaignGroup, 'Ünal & Söhne@Söhne', 'Evening@Dialed'].map((campaignGroup) => ({
      verb: 'start' as const,
      campaignGroup,
    })),
    customers,
  };
}

function floorAt(now: number): ProvisionParams {
  const {
    agents = [],
    agentGroups = [],
    callingLists = [],
    campaigns = [],
    campaignGroups = [],
  } = demonstration;
  const lists = campaigns.map((campaign) => ({
    ...campaign,
    callingLists: [...campaign.callingLists, 'Callbacks'],
  }));
  return {
    ...demonstration,
    backupApplicationId: 234,
    thirdParties: ['Self-service'],
    agents: [...agents, { agentId: '1003' }, { agentId: '007' }, { agentId: '1004' }],
    agentGroups: [
      ...agentGroups,
      { name: 'Söhne', agents: ['1003', '007'] },
      { name: 'Dialed', agents: ['1004'] },
    ],
    callingLists: [...callingLists, ...moreLists(now)],
    campaigns: [
      ...lists,
      { name: 'Ünal & Söhne', callingLists: ['007', 'Renewals'] },
      { name: 'Evening', callingLists: ['Evening'] },
    ],
    campaignGroups: [
      ...campaignGroups,
      { campaign: 'Ünal & Söhne', group: 'Söhne', dialMode: 'Preview' },
      { campaign: 'Evening', group: 'Dialed', dialMode: 'Progressive', queue: '8001' },
    ],
  };
}

function moreLists(now: number): NonNullable<ProvisionParams['callingLists']> {
  return [
    listOf('Callbacks', callbackRecords(now)),
    listOf(
      '007',
      unusualCustomers.map(([name, phone], n) => ({
        ...anyTime(phone),
        chain_id: n + 1,
        customer_name: name,
      })),
    ),
    listOf('Renewals', numbered('5550', 601, 12, 'Renewal')),
    listOf('Evening', numbered('5550', 801, 12, 'Evening')),
  ];
}

function listOf(name: string, records: readonly GivenRecord[]) {
  const fields = [{ name: 'customer_name', type: 'VARCHAR', sendAttribute: 'customer_name' } as const];
  return { name, fields, records };
}

/** May be dialed at any time of day. */
function anyTime(phone: string): GivenRecord {
  return { contact_info: phone, daily_from: 0, daily_till: 86_400 };
}

function numbered(prefix: string, first: number, count: number, name: string): readonly GivenRecord[] {
  return Array.from({ length: count }, (_, n) => ({
    ...anyTime(`${prefix}${first + n}`),
    customer_name: `${name} ${n + 1}`,
  }));
}

function callbackRecords(now: number): readonly GivenRecord[] {
  return callbacks.map(({ due, agent }, n) => ({
    ...anyTime(`5550${901 + n}`),
    customer_name: `Callback ${n + 1}`,
    record_type: agent === undefined ? recordType.CampaignCallBack : recordType.PersonalCallBack,
    dial_sched_time: Math.floor(now / 1000) + due * 60,
    agent_id: agent ?? null,
  }));
}
