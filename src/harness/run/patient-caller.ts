import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import type { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { bounded } from '../case/deadline.ts';
import type { MethodCaller } from './control-client.ts';

/** Calls over JSON-RPC, each of which is answered within some milliseconds or fails with LINK_SILENT. */
export class PatientCaller implements MethodCaller {
  readonly #rpc: JsonRpcClient;
  readonly #patience: number;

  constructor(rpc: JsonRpcClient, patience: number) {
    this.#rpc = rpc;
    this.#patience = patience;
  }

  call(method: string, params: JsonObject): Promise<JsonValue> {
    return bounded(this.#rpc.call(method, params), this.#patience, `an answer to ${method}`);
  }
}
