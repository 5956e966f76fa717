import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { JsonRpcError, type JsonRpcMethod, serveJsonRpc } from '../../link/json-rpc/json-rpc.ts';
import { TokenGate } from '../../link/token-gate.ts';
import { implementationName, implementationVersion } from '../implementation.ts';
import type { ReferenceSystem } from '../reference-system.ts';
import type { ControlMethod } from './control-method.ts';
import { type ControlMethodName, controlMethodNames, controlMethods, features } from './control-methods.ts';
import { controlErrors, refuseWrongToken } from './control-refusal.ts';
import { checkParams } from './control-schemas.ts';

/** Serves the control link on a connection: `hello` first, then every method. */
export function serveControl(
  connection: FrameConnection,
  system: ReferenceSystem,
  token: string | undefined,
): void {
  let open = false;
  const gate = new TokenGate(connection, token);
  const methods: Record<string, JsonRpcMethod> = {
    hello: (params) => {
      checkParams('hello', params);
      refuseWrongToken(gate, params.token);
      open = true;
      return greetingOf(system);
    },
  };
  for (const name of controlMethodNames) {
    methods[name] = (params) => {
      if (!open) throw new JsonRpcError(controlErrors.helloFirst, `Say hello before ${name}.`);
      return invoke(name, system, params);
    };
  }
  serveJsonRpc(connection, methods);
}

/** Lists every method that is supported, and what else the reference promises. */
function greetingOf({ realTime, answerDelay }: ReferenceSystem): JsonObject {
  const promised = answerDelay > 0 ? features.filter((one) => one !== 'fence') : features;
  const all = ['hello', ...controlMethodNames, ...promised];
  return {
    role: 'ocs',
    implementation: implementationName,
    version: implementationVersion,
    capabilities: realTime ? all.filter((one) => !inVirtualTimeOnly.has(one)) : all,
  };
}

/** What a reference in real time does not promise. */
const inVirtualTimeOnly: ReadonlySet<string> = new Set([...features, 'clock.advance']);

/** Carries a method out, once its parameters are found right. */
export function invoke(name: ControlMethodName, system: ReferenceSystem, params: JsonObject) {
  checkParams(name, params);
  // The schema of the same name has validated the parameters, and the method's type agrees with it.
  const method = controlMethods[name] as ControlMethod<unknown>;
  // A method sees, and finds done, all that was asked before it: it is a fence (docs/link.md).
  const settled = system.engine.settled();
  return settled === undefined ? method(system, params) : settled.then(() => method(system, params));
}
