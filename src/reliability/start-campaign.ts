import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import type { KillableServer } from './killable-server.ts';
import { campaignGroup, provisioning } from './provisioning.ts';

/** Sets a server up with five hundred records, and starts its campaign. */
export async function startCampaign({ controlUrl }: Pick<KillableServer, 'controlUrl'>): Promise<void> {
  const control = new JsonRpcClient(await openLink(controlUrl));
  await control.call('hello', {});
  await control.call('provision', provisioning(500));
  await control.call('dialing.start', { campaignGroup });
  control.close();
}
