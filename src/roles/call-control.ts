import { ControlClient } from '../harness/run/control-client.ts';
import { RefusedCall } from '../harness/run/method-fault.ts';
import { PatientCaller } from '../harness/run/patient-caller.ts';
import type { JsonObject, JsonValue } from '../kernel/json.ts';
import { KitError } from '../kernel/kit-error.ts';
import { nearest } from '../kernel/nearest.ts';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import type { LinkTls } from '../link/link-tls.ts';
import { openLink } from '../link/open-link.ts';

/** Milliseconds that an answer may take. */
const patience = 10_000;

/** Where a control link is, and what it wants to be shown. */
export interface ControlAddress {
  readonly url: string;
  readonly tls: LinkTls;
  readonly token: string | undefined;
}

/**
 * Calls one method over a control link of its own. Fails with a KitError: LINK_…, CONTROL_…, CONTROL_NOT_OFFERED if the
 * other side has no such method.
 */
export function callControl(address: ControlAddress, method: string, params: JsonObject): Promise<JsonValue> {
  return withControl(address, (control) => {
    if (!control.offers(method)) throw notOffered(control, method);
    return control.ask(method, params).catch((error: unknown) => {
      throw error instanceof RefusedCall ? refused(method, error) : error;
    });
  });
}

function refused(method: string, { refusal }: RefusedCall): KitError {
  return new KitError(
    {
      code: 'CONTROL_REFUSED',
      message: `${method} was refused: ${refusal.message}`,
      hint: `schemas/control/${method}.schema.json says what it takes, and what it does.`,
    },
    { cause: refusal },
  );
}

/** What the other side offers. */
export function offeredMethods(address: ControlAddress): Promise<readonly string[]> {
  return withControl(address, async ({ hello }) => hello.capabilities);
}

async function withControl<T>(
  { url, tls, token }: ControlAddress,
  use: (control: ControlClient) => Promise<T>,
): Promise<T> {
  const rpc = new JsonRpcClient(await openLink(url, tls));
  const caller = await PatientCaller.over(async () => rpc, patience);
  try {
    return await use(await Promise.race([greeted(url, caller, token), anotherLink(url, rpc)]));
  } finally {
    caller.close();
  }
}

/** Silence is told without the patience of a profile, which no command of `control` has. */
async function greeted(
  url: string,
  caller: PatientCaller,
  token: string | undefined,
): Promise<ControlClient> {
  try {
    return await ControlClient.open(caller, token);
  } catch (error) {
    if (error instanceof KitError && error.code === 'CONTROL_SILENT')
      throw notControl(url, `has not answered hello within ${patience / 1000} seconds`);
    throw error;
  }
}

/** Fails if the other side speaks before it answers, as a CTI link does to whom it does not understand. */
function anotherLink(url: string, rpc: JsonRpcClient): Promise<never> {
  return new Promise((_, reject) => {
    rpc.onUnexpected(() => reject(notControl(url, 'does not speak JSON-RPC')));
  });
}

function notControl(url: string, what: string): KitError {
  return new KitError({
    code: 'CONTROL_ANSWER',
    message: `${url} ${what}: this is no control link.`,
    hint: 'Give the address that "ocs-tck serve" prints after "control": the first one is the CTI link.',
  });
}

function notOffered({ hello }: ControlClient, method: string): KitError {
  const meant = nearest(method, hello.capabilities);
  return new KitError({
    code: 'CONTROL_NOT_OFFERED',
    message: `${hello.implementation} ${hello.version} does not offer the control method ${JSON.stringify(method)}.`,
    hint: meant === undefined ? '"ocs-tck control methods" lists what it offers.' : `Did you mean ${meant}?`,
  });
}
