import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { JsonRpcError } from '../../link/json-rpc/json-rpc.ts';
import type { MethodCaller } from './control-client.ts';

/** What stands for control methods about calling lists: the product's own tables (`lists` in the profile). */
export interface ListAccess {
  readonly methods: ReadonlySet<string>;
  /** Sees every test bed that is provisioned. */
  learn(provisioning: JsonObject): void;
  /** Rejects with the database's error. */
  call(method: string, params: JsonObject): Promise<JsonValue>;
}

/** The number of a refusal that the database gives. */
const refused = -32000;

/**
 * A control link whose methods about calling lists are carried out in the product's tables. Calls take effect in their
 * order, as on the link itself: what goes to the tables waits for all before it, and is waited for.
 */
export function withLists(caller: MethodCaller, lists: ListAccess): MethodCaller {
  let inTheTables: Promise<unknown> | undefined;
  let everything: Promise<unknown> = Promise.resolve();
  const note = (call: Promise<JsonValue>): Promise<JsonValue> => {
    everything = Promise.allSettled([everything, call]);
    return call;
  };
  return {
    call(method, params) {
      if (method === 'provision') lists.learn(params);
      if (lists.methods.has(method)) {
        const call = note(everything.then(() => inTables(lists, method, params)));
        inTheTables = call.catch(() => undefined); // the caller gets the error; others only wait
        return call;
      }
      const asked = async () => {
        if (inTheTables !== undefined) await inTheTables;
        const result = await caller.call(method, params);
        return method === 'hello' ? withMethods(result, lists.methods) : result;
      };
      return note(asked());
    },
    ...(caller.restore && {
      restore: (milliseconds: number) => caller.restore?.(milliseconds) ?? Promise.resolve(),
    }),
  };
}

async function inTables(lists: ListAccess, method: string, params: JsonObject): Promise<JsonValue> {
  try {
    return await lists.call(method, params);
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new JsonRpcError(refused, `The database of the calling lists refuses: ${reason}.`);
  }
}

/** `hello` as if the product offered these methods itself. */
function withMethods(hello: JsonValue, methods: ReadonlySet<string>): JsonValue {
  if (!isJsonObject(hello) || !Array.isArray(hello.capabilities)) return hello;
  return { ...hello, capabilities: [...new Set([...hello.capabilities, ...methods])] };
}
