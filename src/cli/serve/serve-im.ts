import { exitCodes } from '../../kernel/exit-codes.ts';
import { portOf } from '../../kernel/usage-error.ts';
import { startInstantMessages } from '../../reference/instant-messages/start-instant-messages.ts';
import { faultNamed } from '../../roles/fault-named.ts';
import { instantMessages } from '../../roles/instant-messages.ts';
import { linkToken } from '../../roles/link-token.ts';
import { identityOf } from './identity.ts';
import type { ServeOptions } from './serve-options.ts';
import { stopSignal } from './stop-signal.ts';

/** A system for instant messages, or the part of it that a client's `reset` asks for. */
export async function serveIm({ host, port, fault, ...options }: ServeOptions): Promise<number> {
  const tls = await identityOf(options);
  const token = linkToken();
  const decorate =
    fault === undefined ? undefined : faultNamed(await instantMessages.faults(), fault).decoration;
  const served = await startInstantMessages({
    host,
    port: portOf(port, '--port'),
    ...(tls === undefined ? {} : { tls }),
    ...(token === undefined ? {} : { token }),
    ...(decorate === undefined ? {} : { decorate }),
  });
  process.stdout.write(`listening ${served.url}\n`);
  await stopSignal();
  await served.close();
  return exitCodes.passed;
}
