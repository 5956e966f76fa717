import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { bounded } from '../case/deadline.ts';
import type { MethodCaller } from './control-client.ts';
import { until } from './until.ts';

/**
 * The most milliseconds for which a lost link is opened again and again. What was started anew listens by then; however
 * long its answers may take, a refused connection is an answer.
 */
const longestAbsence = 5000;

/** Calls over JSON-RPC, each of which is answered within some milliseconds or fails with LINK_SILENT. */
export class PatientCaller implements MethodCaller {
  readonly #open: () => Promise<JsonRpcClient>;
  readonly #patience: number;
  #rpc: JsonRpcClient;
  /** The call that this link was the first not to answer in time: those after it may only wait behind it. */
  #stuckIn: string | undefined;

  private constructor(rpc: JsonRpcClient, open: () => Promise<JsonRpcClient>, patience: number) {
    this.#rpc = rpc;
    this.#open = open;
    this.#patience = patience;
  }

  /** `open` opens the link, now and later if it is lost. Fails if `open` fails, with the same error. */
  static async over(open: () => Promise<JsonRpcClient>, patience: number): Promise<PatientCaller> {
    return new PatientCaller(await open(), open, patience);
  }

  async call(method: string, params: JsonObject): Promise<JsonValue> {
    const rpc = this.#rpc;
    const answer = rpc.call(method, params);
    const stuckIn = this.#stuckIn;
    const what = stuckIn === undefined ? `an answer to ${method}` : stillDue(stuckIn, method);
    try {
      return await bounded(answer, this.#patience, what);
    } catch (error) {
      if (stuckIn === undefined && error instanceof KitError && error.code === 'LINK_SILENT')
        this.#becameStuck(rpc, method, answer);
      throw error;
    }
  }

  async restore(milliseconds: number): Promise<void> {
    if (!this.#rpc.closed) return;
    this.#rpc = await until(this.#open, Math.min(milliseconds, longestAbsence));
    this.#stuckIn = undefined;
  }

  /** An answer that comes late, or the end of the link, shows that it is stuck no longer. */
  #becameStuck(rpc: JsonRpcClient, method: string, answer: Promise<JsonValue>): void {
    this.#stuckIn = method;
    const over = (): void => {
      if (this.#rpc === rpc) this.#stuckIn = undefined;
    };
    answer.then(over, over);
  }

  close(): void {
    this.#rpc.close();
  }
}

/** What did not come after an earlier call that is not answered either: that one is what is wrong. */
function stillDue(stuckIn: string, method: string): string {
  return `an answer to ${stuckIn}, which it owed from before, nor to ${method}`;
}
