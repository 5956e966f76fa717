import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { openLink } from '../../link/open-link.ts';
import { ControlClient } from '../run/control-client.ts';
import { PatientCaller } from '../run/patient-caller.ts';
import { defaultProfile } from '../run/profile.ts';
import { SuiteRun } from '../run/suite-run.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';

/** How the OCS under test is reached, whatever it is. */
export interface OcsUnderTest extends SystemUnderTest {
  /** Whether an answered fence proves that nothing else is on its way (capability `fence`). */
  readonly fenceProvesSilence: boolean;
  /** For `RequestRegisterClient`. */
  readonly token: string | undefined;
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

/** What all cases of one run against an OCS share. */
export class OcsRun extends SuiteRun<OcsUnderTest> {}

/** Connects to an OCS under test; its control link is opened once and says what it can do. */
export async function attach(
  target: Target,
  patience = defaultProfile.patience.answer,
): Promise<OcsUnderTest> {
  // A wrong address must be told at once, not by the first case.
  const probe = await openLink(target.ctiUrl);
  probe.close();
  const rpc =
    target.controlUrl === undefined ? undefined : new JsonRpcClient(await openLink(target.controlUrl));
  const control = rpc && (await openControl(rpc, patience, target.token));
  return {
    label: target.label,
    control,
    fenceProvesSilence: control?.offers('fence') ?? false,
    token: target.token,
    openCti: () => openLink(target.ctiUrl),
    close: () => rpc?.close(),
  };
}

/** Every call is answered in time or fails: a control link that is silent must not make a run hang. */
async function openControl(rpc: JsonRpcClient, patience: number, token?: string): Promise<ControlClient> {
  try {
    return await ControlClient.open(new PatientCaller(rpc, patience), token);
  } catch (error) {
    rpc.close();
    throw error;
  }
}
