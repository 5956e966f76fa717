import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { openLink } from '../../link/open-link.ts';
import { ControlClient } from '../run/control-client.ts';
import { PatientCaller } from '../run/patient-caller.ts';

/** Whoever operates the desktop under test for the harness, and looks at its screen: a link, a process, a person. */
export interface UpperTester {
  /** For people: the address, the command, or who is asked. */
  readonly label: string;
  readonly client: ControlClient;
  /** Leaves the desktop as it is, or ends it where this side started it. */
  close(): Promise<void>;
}

/** What an upper tester is called in transcripts. */
export const upperTesterPeer = { name: 'upper tester', channel: 'upper-tester' } as const;

/** Opens an upper tester over a socket. Fails with a KitError where it cannot be reached or does not say hello. */
export async function openUpperTester(url: string, patience: number, token?: string): Promise<UpperTester> {
  const rpc = new JsonRpcClient(await openLink(url));
  try {
    const client = await ControlClient.open(new PatientCaller(rpc, patience), token, upperTesterPeer);
    return { label: url, client, close: async () => rpc.close() };
  } catch (error) {
    rpc.close();
    throw error;
  }
}
