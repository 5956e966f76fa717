import { actionNames } from '../../desktop/action-handlers.ts';
import type { Action } from '../../desktop/machine/actions.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { JsonRpcError, type JsonRpcMethod, serveJsonRpc } from '../../link/json-rpc/json-rpc.ts';
import { TokenGate } from '../../link/token-gate.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import { controlErrors, invalidParams, notPossible, refuseWrongToken } from '../control/control-refusal.ts';
import { implementationName, implementationVersion } from '../implementation.ts';
import type { DesktopRunner } from './desktop-runner.ts';
import { type UpperTesterMethod, upperTesterMethods } from './upper-tester-methods.ts';
import { wrongIn } from './upper-tester-schemas.ts';

/**
 * Lists every method and action, and the fence: `observe` answers after everything that had reached the desktop before
 * it has been handled. In real time it promises neither the fence nor a clock.
 */
const greetingOf = (realTime: boolean): JsonObject => ({
  role: 'desktop',
  implementation: `${implementationName} desktop`,
  version: implementationVersion,
  capabilities: realTime
    ? [...upperTesterMethods.filter((method) => method !== 'clock.advance'), ...actionNames]
    : [...upperTesterMethods, ...actionNames, 'fence'],
});

type Served = (runner: DesktopRunner, params: JsonObject) => JsonObject | Promise<JsonObject>;

const methods: { readonly [M in Exclude<UpperTesterMethod, 'hello'>]: Served } = {
  reset: (runner) => {
    runner.reset();
    return {};
  },
  connect: async (runner, { url, userDataForm }) => {
    // The schema of `connect` has accepted both.
    await runner.connect(String(url), userDataForm as UserDataForm | undefined);
    return {};
  },
  do: async (runner, { action, arguments: given = {} }) => {
    // The schema of `do` has accepted the action with its arguments.
    const refused = await runner.do({ action, arguments: given } as unknown as Action);
    if (refused !== undefined) throw notPossible(refused);
    return {};
  },
  observe: async (runner) => {
    await everythingRead();
    // An observation is JSON; a test checks that it agrees with the schema.
    return runner.observe() as unknown as JsonObject;
  },
  'clock.advance': (runner, { ms }) => ({ now: runner.advanceClock(Number(ms)) }),
};

/** Reads what other sockets have received, which takes one full round of the event loop. */
async function everythingRead(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Serves an upper tester on a connection: `hello` first, then every method. */
export function serveUpperTester(
  connection: FrameConnection,
  runner: DesktopRunner,
  token: string | undefined,
  realTime = false,
): void {
  let open = false;
  const gate = new TokenGate(connection, token);
  const hello: JsonRpcMethod = (params) => {
    checkParams('hello', params);
    refuseWrongToken(gate, params.token);
    open = true;
    return greetingOf(realTime);
  };
  const guarded = (name: keyof typeof methods): JsonRpcMethod => {
    return (params) => {
      if (!open) throw new JsonRpcError(controlErrors.helloFirst, `Say hello before ${name}.`);
      checkParams(name, params);
      return methods[name](runner, params);
    };
  };
  const names = Object.keys(methods) as readonly (keyof typeof methods)[]; // The keys of a literal are its type's.
  serveJsonRpc(connection, { hello, ...Object.fromEntries(names.map((name) => [name, guarded(name)])) });
}

function checkParams(method: UpperTesterMethod, params: JsonObject): void {
  const wrong = wrongIn(method, 'params', params);
  if (wrong !== undefined) throw invalidParams(wrong);
}
