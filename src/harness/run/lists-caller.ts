import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { ControlClient, type MethodCaller, type MethodPeer } from './control-client.ts';

/** What stands for control methods about calling lists: the product's own tables (`lists` in the profile). */
export interface ListAccess {
  readonly methods: ReadonlySet<string>;
  /** Sees every test bed that is provisioned. */
  learn(provisioning: JsonObject): void;
  /** Whether a list's table is there with these columns. Fails with a KitError of the set-up. */
  check(callingList: string, columns: readonly string[]): Promise<void>;
  /** The same for the do-not-call list. */
  checkDoNotCall(columns: readonly string[]): Promise<void>;
  /** Rejects with a KitError of the set-up. */
  call(method: string, params: JsonObject): Promise<JsonValue>;
}

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
        const call = note(everything.then(() => lists.call(method, params)));
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

/** `hello` as if the product offered these methods itself. */
function withMethods(hello: JsonValue, methods: ReadonlySet<string>): JsonValue {
  if (!isJsonObject(hello) || !Array.isArray(hello.capabilities)) return hello;
  return { ...hello, capabilities: [...new Set([...hello.capabilities, ...methods])] };
}

const database: MethodPeer = {
  name: 'database',
  channel: 'control',
  link: 'database of the calling lists',
  codes: { refused: 'LISTS_REFUSED', silent: 'LISTS_LOST', closed: 'LISTS_LOST', answer: 'LISTS_ANSWER' },
};

/** The tables of a product without a control link, with every look at them in the transcript. */
export function tablesOnly(lists: ListAccess): Promise<ControlClient> {
  const hello = {
    role: 'ocs',
    implementation: 'calling lists',
    version: '1',
    capabilities: [...lists.methods],
  };
  const caller: MethodCaller = {
    call: async (method, params) => (method === 'hello' ? hello : lists.call(method, params)),
  };
  return ControlClient.open(caller, undefined, database);
}
