import type { StoreCommand, StoreResult } from '../ocs/machine/store-port.ts';
import { defaultRecord } from '../protocol/defaults.generated.ts';
import { callResult, recordStatus, recordType } from '../protocol/enumerations.generated.ts';
import type { KeptStore } from '../store/kept-store.ts';

/** Chains that are retrieved at once, and with how many left the next ones are. */
const portion = 500;
const fewLeft = 250;

export const list = {
  name: 'Finished',
  dbid: 701,
  table: 'finished_records',
  fields: [],
  sendAttributes: {},
};

/** A calling list, and how many agents work on it at once. */
export interface FinishingSize {
  readonly records: number;
  /** Records of each chain. */
  readonly chain: number;
  readonly agents: number;
}

/** Lets agents finish a list, and answers with the seconds that it took and the processor time of this process. */
export async function finishAll(store: KeptStore, size: FinishingSize) {
  await store.keepList(list, rows(size));
  await store.takeApplications([134]);
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const floor = new Floor(store);
  await Promise.all(Array.from({ length: size.agents }, (_, n) => floor.work(String(1000 + n))));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const left = (await ask(store, { verb: 'read', list: list.name })).records.filter(
    ({ record_status }) => record_status !== recordStatus.Updated,
  );
  if (left.length > 0) throw new Error(`${left.length} records are not finished.`);
  return { seconds, processorSeconds: (user + system) / 1e6 };
}

/** Chains in memory, and the agents who finish them. */
class Floor {
  readonly #store: KeptStore;
  readonly #buffer: number[][] = [];
  #retrieving: Promise<void> | undefined;
  #isEmpty = false;

  constructor(store: KeptStore) {
    this.#store = store;
  }

  /** Finishes one chain after the other, until there are none. */
  async work(agent_id: string): Promise<void> {
    for (;;) {
      if (this.#buffer.length < fewLeft && !this.#isEmpty) this.#retrieving ??= this.#retrieve();
      const chain = this.#buffer.shift();
      if (chain !== undefined) await this.#finish(chain, agent_id);
      else if (this.#retrieving !== undefined) await this.#retrieving;
      else return;
    }
  }

  async #retrieve(): Promise<void> {
    const { records } = await ask(this.#store, retrieval());
    for (const chain of Map.groupBy(records, (record) => record.chain_id).values())
      this.#buffer.push(chain.map((record) => record.record_id));
    this.#isEmpty = records.length === 0;
    this.#retrieving = undefined;
  }

  async #finish(chain: readonly number[], agent_id: string): Promise<void> {
    const changes = chain.map((record_id) => ({
      record_id,
      record_status: recordStatus.Updated,
      call_result: callResult.Answer,
      attempt: 1,
      call_time: 1_900_000_000,
      agent_id,
    }));
    await ask(this.#store, { verb: 'update', list: list.name, changes, held: true });
  }
}

function rows(size: FinishingSize) {
  return Array.from({ length: size.records }, (_, n) => ({
    ...defaultRecord,
    record_id: n + 1,
    contact_info: `7${String(n).padStart(7, '0')}`,
    tz_dbid: 1,
    daily_from: 0,
    daily_till: 86_400,
    chain_id: Math.floor(n / size.chain) + 1,
    chain_n: n % size.chain,
    custom: {},
  }));
}

function retrieval(): StoreCommand {
  return {
    verb: 'retrieve',
    list: list.name,
    chains: portion,
    recordType: recordType.General,
    localTimes: [],
    defaultSecondOfDay: 43_200,
    campaignId: 1,
    groupId: 1,
    applicationId: 134,
    except: [],
  };
}

async function ask(store: KeptStore, command: StoreCommand) {
  const result = await new Promise<StoreResult>((resolve) => store.execute(command, resolve));
  if (!result.ok) throw new Error(result.reason);
  return result;
}
