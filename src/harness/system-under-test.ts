import type { FrameConnection } from '../link/frame-connection.ts';
import { JsonRpcClient } from '../link/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { ControlClient } from './control-client.ts';

/** How the implementation under test is reached, whatever it is. */
export interface SystemUnderTest {
  /** For people: `the embedded reference` or its address. */
  readonly label: string;
  readonly control: ControlClient | undefined;
  /** Whether an answered fence proves that nothing else is on its way (capability `fence`). */
  readonly fenceProvesSilence: boolean;
  openCti(): Promise<FrameConnection>;
  close(): void;
}

export interface Target {
  readonly label: string;
  readonly ctiUrl: string;
  readonly controlUrl?: string;
  /** For RequestRegisterClient and for hello; never printed. */
  readonly token?: string;
}

/** Connects to an implementation under test; its control link is opened once and says what it can do. */
export async function attach(target: Target): Promise<SystemUnderTest> {
  // A wrong address must be told at once, not by the first case.
  const probe = await openLink(target.ctiUrl);
  probe.close();
  const connection = target.controlUrl === undefined ? undefined : await openLink(target.controlUrl);
  const control = connection && (await ControlClient.open(new JsonRpcClient(connection), target.token));
  return {
    label: target.label,
    control,
    fenceProvesSilence: control?.offers('fence') ?? false,
    openCti: () => openLink(target.ctiUrl),
    close: () => connection?.close(),
  };
}
