import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import type { CallRecord, StoreCommand, StoreResult } from '../ocs/machine/store-port.ts';
import { defaultRecord } from '../protocol/defaults.generated.ts';
import { recordType } from '../protocol/enumerations.generated.ts';
import { startKillable } from '../reliability/killable-server.ts';
import { LoadDesktop } from '../reliability/load-desktop.ts';
import { campaign, campaignGroup, list, provisioning } from '../reliability/provisioning.ts';
import { openStoreUnderTest, type StoreKind } from '../reliability/stores.ts';
import type { KeptStore } from '../store/kept-store.ts';
import { openStore, storeLocation } from '../store/open-store.ts';

/** Figures of one store with one list. */
export interface ScaleFigures {
  readonly kind: StoreKind;
  readonly records: number;
  readonly loadSeconds: number;
  /** Median milliseconds to retrieve a portion of 10 chains, acknowledged by the disk. */
  readonly retrievalMs: number;
  /** How many records were Retrieved when their server ended, and milliseconds until they were back. */
  readonly recovered: number;
  readonly recoveryMs: number;
  /** Milliseconds from starting the campaign until an agent had its first record. */
  readonly firstRecordMs: number;
  /** Memory of the server after that, in megabytes. */
  readonly serverMegabytes: number;
}

const portions = 101;
const rowsOfOneInsert = 10_000;
const mostRecovered = 100_000;

/** Measures it in a new database. Answers with a sentence if there can be no such store here. */
export async function measureScale(kind: StoreKind, records: number): Promise<ScaleFigures | string> {
  const stores = await openStoreUnderTest(kind);
  if (typeof stores === 'string') return stores;
  try {
    const { location } = await stores.fresh();
    await provisionEmpty(location);
    const figures = await measureStore(location, records);
    return { kind, records, ...figures, ...(await measureServer(location)) };
  } finally {
    await stores.close();
  }
}

async function provisionEmpty(location: string): Promise<void> {
  const server = await startKillable(['--store', location, '--empty']);
  const control = await openControl(server.controlUrl);
  await control.call('provision', provisioning(0));
  control.close();
  await server.stop();
}

async function measureStore(location: string, records: number) {
  const store = await openStore(storeLocation(location) ?? 'memory');
  await store.restore();
  await store.takeApplications([134]);
  const loading = performance.now();
  for (let at = 0; at < records; at += rowsOfOneInsert)
    await ask(store, { verb: 'insert', list, records: rows(at, Math.min(rowsOfOneInsert, records - at)) });
  const loadSeconds = (performance.now() - loading) / 1000;
  const times: number[] = [];
  for (let n = 0; n < portions; n += 1) {
    const begun = performance.now();
    await ask(store, retrieval(10));
    times.push(performance.now() - begun);
  }
  await ask(store, retrieval(Math.min(mostRecovered, records) / 2 - 10 * portions));
  const recovering = performance.now();
  const recovered = await store.takeApplications([134]);
  const recoveryMs = performance.now() - recovering;
  await store.close();
  const retrievalMs = times.sort((one, other) => one - other)[portions >> 1] ?? 0;
  return { loadSeconds, retrievalMs, recovered, recoveryMs };
}

async function measureServer(location: string) {
  const server = await startKillable(['--store', location, '--empty']);
  const control = await openControl(server.controlUrl);
  const desktop = await LoadDesktop.logIn(server.url, '7001', '1001');
  const names = { GSW_APPLICATION_ID: 134, GSW_CAMPAIGN_NAME: campaign };
  const begun = performance.now();
  await control.call('dialing.start', { campaignGroup });
  const answer = await desktop.ask({ GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest', ...names });
  const firstRecordMs = performance.now() - begun;
  if (answer?.GSW_USER_EVENT !== 'PreviewRecord')
    throw new Error(`There was no record: ${JSON.stringify(answer)}`);
  const resident = execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)]).toString();
  desktop.close();
  control.close();
  await server.stop();
  return { firstRecordMs, serverMegabytes: Number(resident) / 1024 };
}

async function openControl(url: string): Promise<JsonRpcClient> {
  const control = new JsonRpcClient(await openLink(url));
  await control.call('hello', {});
  return control;
}

function rows(from: number, count: number): readonly CallRecord[] {
  return Array.from({ length: count }, (_, n) => ({
    ...defaultRecord,
    record_id: from + n + 1,
    contact_info: `7${String(from + n).padStart(7, '0')}`,
    tz_dbid: 1,
    daily_from: 0,
    daily_till: 86_400,
    chain_id: ((from + n) >> 1) + 1,
    chain_n: (from + n) & 1,
    custom: {},
  }));
}

function retrieval(chains: number): StoreCommand {
  return {
    verb: 'retrieve',
    list,
    chains: Math.max(0, chains),
    recordType: recordType.General,
    localTimes: [],
    defaultSecondOfDay: 43_200,
    campaignId: 1,
    groupId: 1,
    applicationId: 134,
    except: [],
  };
}

async function ask(store: KeptStore, command: StoreCommand): Promise<StoreResult> {
  const result = await new Promise<StoreResult>((resolve) => store.execute(command, resolve));
  if (!result.ok) throw new Error(result.reason);
  return result;
}
