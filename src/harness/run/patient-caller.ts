import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import type { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { bounded } from '../case/deadline.ts';
import type { MethodCaller } from './control-client.ts';
import { until } from './until.ts';

/** Calls over JSON-RPC, each of which is answered within some milliseconds or fails with LINK_SILENT. */
export class PatientCaller implements MethodCaller {
  readonly #open: () => Promise<JsonRpcClient>;
  readonly #patience: number;
  #rpc: JsonRpcClient;

  private constructor(rpc: JsonRpcClient, open: () => Promise<JsonRpcClient>, patience: number) {
    this.#rpc = rpc;
    this.#open = open;
    this.#patience = patience;
  }

  /** `open` opens the link, now and later if it is lost. Fails if `open` fails, with the same error. */
  static async over(open: () => Promise<JsonRpcClient>, patience: number): Promise<PatientCaller> {
    return new PatientCaller(await open(), open, patience);
  }

  call(method: string, params: JsonObject): Promise<JsonValue> {
    return bounded(this.#rpc.call(method, params), this.#patience, `an answer to ${method}`);
  }

  async restore(milliseconds: number): Promise<void> {
    if (this.#rpc.closed) this.#rpc = await until(this.#open, milliseconds);
  }

  close(): void {
    this.#rpc.close();
  }
}
