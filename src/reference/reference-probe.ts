import type { JsonObject } from '../kernel/json.ts';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { type ReferenceOptions, startReference } from './start-reference.ts';

/** Starts a reference on free ports for a test, with an open control link. */
export async function startProbed(options: Partial<ReferenceOptions> = {}) {
  const reference = await startReference({ port: 0, controlPort: 0, ...options });
  const control = await openControl(reference.controlUrl);
  await control.call('hello', {});
  const stop = async () => {
    control.close();
    await reference.close();
  };
  return { reference, control, url: reference.url, stop };
}

/** Opens a control link without saying hello. */
export async function openControl(url: string | undefined): Promise<JsonRpcClient> {
  if (url === undefined) throw new Error('The reference has no control link.');
  return new JsonRpcClient(await openLink(url));
}

/** A small provisioning: one agent, one preview campaign group `Spring@Sales`, one list with one custom field. */
export const smallProvisioning = {
  agents: [{ agentId: '1001' }, { agentId: '1002' }],
  agentGroups: [{ name: 'Sales', agents: ['1001', '1002'] }],
  callingLists: [
    {
      name: 'Customers',
      fields: [{ name: 'account', type: 'VARCHAR', sendAttribute: 'account' }],
      records: [
        { record_id: 41, contact_info: '5550141', account: 'A-41' },
        { record_id: 42, contact_info: '5550142', account: 'A-42' },
      ],
    },
  ],
  campaigns: [{ name: 'Spring', callingLists: ['Customers'] }],
  campaignGroups: [{ campaign: 'Spring', group: 'Sales' }],
} satisfies JsonObject;
