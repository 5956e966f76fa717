import type { GivenRecord, ProvisionParams } from '../control/provision-params.ts';

/** The campaign group that the demonstration starts. */
export const demonstrationCampaignGroup = 'Demonstration@Agents';

const names = ['Amara', 'Bela', 'Chiara', 'Dmitri', 'Esra', 'Farid', 'Greta', 'Hana', 'Ivo', 'Jun'];
const chains = 20;

/** Every third customer also has a mobile number, and every sixth an office number as well. */
function phonesOf(chain: number): readonly { readonly phone: string; readonly type: number }[] {
  const number = (kind: number) => `5550${kind}${String(chain).padStart(2, '0')}`;
  return [
    { phone: number(1), type: 1 },
    ...(chain % 3 === 0 ? [{ phone: number(2), type: 4 }] : []),
    ...(chain % 6 === 0 ? [{ phone: number(3), type: 2 }] : []),
  ];
}

function demonstrationRecords(): readonly GivenRecord[] {
  const records: GivenRecord[] = [];
  for (let chain = 1; chain <= chains; chain += 1) {
    phonesOf(chain).forEach(({ phone, type }, place) => {
      records.push({
        record_id: records.length + 1,
        chain_id: chain,
        chain_n: place,
        contact_info: phone,
        contact_info_type: type,
        daily_from: 0,
        daily_till: 86_400,
        customer_name: `${names[chain % names.length]} ${chain}`,
        account_code: chain % 2 === 0 ? 'G' : 'S',
        orders: chain * 3,
        balance: chain * 12.5,
        customer_since: `20${String(10 + (chain % 10))}-05-17 09:30:00`,
      });
    });
  }
  return records;
}

/**
 * What `serve` starts with: two agents (1001 and 1002, for DNs 7001 and 7002), a preview campaign, and a calling list
 * of 20 chains with one custom field of each type, which may be dialed at any time of day.
 */
export const demonstration: ProvisionParams = {
  // The option customer_name: without it records say that their tenant is "undefined".
  tenant: { name: 'Demonstration', customerName: 'Demonstration' },
  agents: [{ agentId: '1001' }, { agentId: '1002' }],
  agentGroups: [{ name: 'Agents', agents: ['1001', '1002'] }],
  callingLists: [
    {
      name: 'Customers',
      fields: [
        { name: 'customer_name', type: 'VARCHAR', sendAttribute: 'customer_name' },
        { name: 'account_code', type: 'CHAR', sendAttribute: 'account_code' },
        { name: 'orders', type: 'INT', sendAttribute: 'orders' },
        { name: 'balance', type: 'FLOAT', sendAttribute: 'balance' },
        { name: 'customer_since', type: 'DATETIME', sendAttribute: 'customer_since' },
      ],
      records: demonstrationRecords(),
    },
  ],
  campaigns: [
    { name: 'Demonstration', description: 'A campaign to try things out', callingLists: ['Customers'] },
  ],
  campaignGroups: [
    { name: demonstrationCampaignGroup, campaign: 'Demonstration', group: 'Agents', dialMode: 'Preview' },
  ],
};
