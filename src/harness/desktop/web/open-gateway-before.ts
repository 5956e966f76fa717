import { type GatewayOptions, startGateway } from '../../../workspace-api/gateway/start-gateway.ts';
import type { PlayedLink } from '../played-link.ts';
import { LearntQuiet } from './learnt-quiet.ts';
import type { WebAccess } from './web-access.ts';

type Given = Pick<GatewayOptions, 'port' | 'origins' | 'failed' | 'accounts' | 'flatUserEvents'>;

const anyPort: Given = {
  port: 0,
  failed: (error) => {
    throw error;
  },
};

/** Starts a gateway before the played link, on loopback; on any free port unless one is given. Fails as `startGateway`. */
export async function openGatewayBefore(link: PlayedLink, given: Given = anyPort): Promise<WebAccess> {
  const quiet = new LearntQuiet();
  const cameBack = (ms: number): void => quiet.tell(ms);
  const gateway = await startGateway({ ...given, link: () => link.openHere(), cameBack });
  const token = given.accounts?.accounts[0]?.token;
  return { gateway, quiet, ...(token === undefined ? {} : { token }) };
}
