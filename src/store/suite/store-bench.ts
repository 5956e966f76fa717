import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';
import type { CallingList } from '../../ocs/configuration/configuration.ts';
import type { CallRecord, RecordStore, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { defaultRecord } from '../../protocol/defaults.generated.ts';
import { recordType } from '../../protocol/enumerations.generated.ts';

/** The calling list of all store tests. */
export const list: CallingList = {
  name: 'Spring list',
  dbid: 701,
  table: 'spring_list',
  fields: [
    { name: 'customer_name', type: 'VARCHAR', sendAttribute: 'customer_name' },
    { name: 'age', type: 'INT', sendAttribute: 'age' },
    { name: 'balance', type: 'FLOAT' },
    { name: 'born', type: 'DATETIME' },
  ],
  sendAttributes: {},
};

/** Noon as a second of the day. */
export const noon = 12 * 3600;

/** A record of that list: General, Ready, the only one of its chain. */
export function record(id: number, fields: Partial<CallRecord> = {}): CallRecord {
  return {
    ...defaultRecord,
    record_id: id,
    contact_info: `555${id}`,
    tz_dbid: 122,
    chain_id: id,
    custom: { customer_name: null, age: null, balance: null, born: null },
    ...fields,
  };
}

type Retrieval = Extract<StoreCommand, { verb: 'retrieve' }>;

/** Retrieves up to ten General chains at noon, unless `fields` say otherwise. */
export function retrieval(fields: Partial<Retrieval> = {}): StoreCommand {
  return {
    verb: 'retrieve',
    list: list.name,
    chains: 10,
    recordType: recordType.General,
    localTimes: [{ tzDbid: 122, secondOfDay: noon }],
    defaultSecondOfDay: noon,
    campaignId: 201,
    groupId: 301,
    applicationId: 101,
    except: [],
    ...fields,
  };
}

/** What a test asks of an empty store that has the list. */
export interface StoreBench {
  /** The store of the present test. */
  readonly store: RecordStore;
  run(command: StoreCommand): Promise<StoreResult>;
  /** The records of a result that must be good. */
  records(command: StoreCommand): Promise<readonly CallRecord[]>;
  ids(command: StoreCommand): Promise<readonly number[]>;
  insert(...rows: CallRecord[]): Promise<readonly CallRecord[]>;
  read(): Promise<readonly CallRecord[]>;
}

/** Makes an empty store. */
export type StoreCreation = () => RecordStore | Promise<RecordStore>;

/** Opens an empty store before each test of the present suite, and closes it afterward. */
export function benchOf(create: StoreCreation): StoreBench {
  let store: RecordStore;
  const bench: StoreBench = {
    get store() {
      return store;
    },
    run: (command) => new Promise((resolve) => store.execute(command, resolve)),
    async records(command) {
      const result = await bench.run(command);
      assert.ok(result.ok, result.ok ? '' : result.reason);
      return result.records;
    },
    ids: async (command) => (await bench.records(command)).map((row) => row.record_id),
    insert: (...rows) => bench.records({ verb: 'insert', list: list.name, records: rows }),
    read: () => bench.records({ verb: 'read', list: list.name }),
  };
  beforeEach(async () => {
    store = await create();
    await bench.records({ verb: 'createList', list });
  });
  afterEach(() => store.close());
  return bench;
}
