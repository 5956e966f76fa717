import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { ControlMethodName } from '../control/control-methods.ts';
import { invalidParams } from '../control/control-refusal.ts';
import { invoke } from '../control/serve-control.ts';
import type { ReferenceSystem } from '../reference-system.ts';

/** What the page may do: nothing that ends the demonstration, or that stops time. */
const allowed: ReadonlySet<string> = new Set<ControlMethodName>([
  'provoke.error',
  'provoke.withdraw',
  'provoke.recordCancel',
  'provoke.callback',
  'provoke.logOutTime',
  'redundancy.switchover',
  'database.fail',
  'database.heal',
  'customers.behave',
  'customer.call',
  'customer.hangUp',
  'dialing.load',
  'dialing.start',
  'dialing.stop',
  'dialing.unload',
]);

/** Carries out what a button of the page asks for: `{method, params}`. Refuses by throwing a JsonRpcError. */
export async function pageCall(system: ReferenceSystem, asked: unknown): Promise<JsonObject> {
  const { method, params }: Readonly<Record<string, unknown>> = isJsonObject(asked) ? asked : {};
  if (!isAllowed(method))
    throw invalidParams(`The page may not call ${JSON.stringify(method) ?? 'nothing'}.`);
  if (!isParams(params)) throw invalidParams('params must be an object.');
  return invoke(method, system, params);
}

function isAllowed(method: unknown): method is ControlMethodName {
  return typeof method === 'string' && allowed.has(method);
}

/** It came as JSON, so its members are JSON values. */
function isParams(params: unknown): params is Readonly<Record<string, JsonValue>> {
  return isJsonObject(params);
}
