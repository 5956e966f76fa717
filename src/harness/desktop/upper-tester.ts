import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { type OpenLinkOptions, openLink } from '../../link/open-link.ts';
import { type UpperTesterMethod, upperTesterMethods } from '../../reference/desktop/upper-tester-methods.ts';
import { wrongIn } from '../../reference/desktop/upper-tester-schemas.ts';
import { ControlClient, type MethodPeer } from '../run/control-client.ts';
import { PatientCaller } from '../run/patient-caller.ts';
import type { PersonAtTheDesktop } from './person/person-at-the-desktop.ts';

/** Operates the desktop under test for the harness and looks at its screen: a link, a process, a person. */
export interface UpperTester {
  /** For people: the address, the command, or the person who is asked. */
  readonly label: string;
  readonly client: ControlClient;
  /** Whether it is the desktop's own process, so that both end together. */
  readonly diesWithTheDesktop: boolean;
  /** The person who operates it, if no program does. */
  readonly person?: PersonAtTheDesktop;
  /** Leaves the desktop running, or ends it if this side started it. */
  close(): Promise<void>;
}

/** What an upper tester is called in transcripts. */
export const upperTesterPeer: MethodPeer = {
  name: 'upper tester',
  channel: 'upper-tester',
  link: 'upper tester',
  codes: {
    refused: 'UPPER_TESTER_REFUSED',
    silent: 'UPPER_TESTER_SILENT',
    closed: 'UPPER_TESTER_CLOSED',
    answer: 'UPPER_TESTER_ANSWER',
  },
  wrongAnswer: (method, result) => (hasSchema(method) ? wrongIn(method, 'result', result) : undefined),
};

/** Only a person is asked to confirm, and the kit itself writes down the answer. */
function hasSchema(method: string): method is UpperTesterMethod {
  return upperTesterMethods.some((name) => name === method);
}

/** Opens an upper tester over a socket. Fails with a KitError where it cannot be reached or does not say hello. */
export async function openUpperTester(
  url: string,
  patience: number,
  token?: string,
  tls: OpenLinkOptions = {},
): Promise<UpperTester> {
  const caller = await PatientCaller.over(async () => new JsonRpcClient(await openLink(url, tls)), patience);
  try {
    const client = await ControlClient.open(caller, token, upperTesterPeer);
    return { label: url, client, diesWithTheDesktop: false, close: async () => caller.close() };
  } catch (error) {
    caller.close();
    throw error;
  }
}
