import { exitCodes } from '../../kernel/exit-codes.ts';
import { readTlsFiles } from '../../roles/tls-files.ts';
import { stopSignal } from '../serve/stop-signal.ts';
import { type GatewayCommandOptions, openGateway } from './open-gateway.ts';

interface WorkspaceOptions extends Omit<GatewayCommandOptions, 'portOption'> {
  readonly link: string;
  readonly linkCa?: string;
}

/** `ocs-tck workspace`: the Workspace API before a CTI link, until it is told to stop. */
export async function workspace({ link, linkCa, ...options }: WorkspaceOptions): Promise<number> {
  const trust = await readTlsFiles(linkCa === undefined ? {} : { tlsCa: linkCa });
  const gateway = await openGateway({ ...options, portOption: '--port' }, link, trust);
  process.stdout.write(`listening ${gateway.url}\n`);
  await stopSignal();
  await gateway.close();
  return exitCodes.passed;
}
