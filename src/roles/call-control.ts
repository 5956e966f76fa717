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
  const caller = await PatientCaller.over(async () => new JsonRpcClient(await openLink(url, tls)), patience);
  try {
    return await use(await ControlClient.open(caller, token));
  } finally {
    caller.close();
  }
}

function notOffered({ hello }: ControlClient, method: string): KitError {
  const meant = nearest(method, hello.capabilities);
  return new KitError({
    code: 'CONTROL_NOT_OFFERED',
    message: `${hello.implementation} ${hello.version} does not offer the control method ${JSON.stringify(method)}.`,
    hint: meant === undefined ? '"ocs-tck control methods" lists what it offers.' : `Did you mean ${meant}?`,
  });
}
