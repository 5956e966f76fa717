import { takeNetwork } from '../../harness/sip/loopback-network.ts';
import type { RecordingReport } from '../../recording/indexer/recording-report.ts';
import { between, type CoreTime, coreTimeOf } from '../core-time.ts';
import { quantile, timesAtRate } from '../paced.ts';
import { areUnfinished, type FilesFound, filesIn } from './holes.ts';
import { type Platform, startPlatform } from './platform.ts';
import { startTelephone, type Telephone } from './telephones.ts';

export interface CallsLoad {
  readonly calls: number;
  /** New calls a second. */
  readonly rate: number;
  /** How long all of them last, at once. */
  readonly seconds: number;
  readonly isRecorded: boolean;
  /** What else happens while they last. */
  readonly meanwhile?: (network: string, seconds: number) => Promise<void>;
}

export interface CallsFigures {
  readonly failed: number;
  /** Packets that telephones have missed, and those that they have heard. */
  readonly lost: number;
  readonly heard: number;
  /** Milliseconds until a call is answered. */
  readonly setUp: readonly number[];
  /** Milliseconds from then until it is recorded, by SIP Server's clock. */
  readonly untilRecorded: readonly number[];
  /** MB of SIP Server and the media server together, when all calls are there, and before they end. */
  readonly memory: readonly [number, number];
  /** Of the cores, while all calls last. */
  readonly coreTime: CallsCoreTime;
  readonly files: FilesFound;
}

/** Who has the cores: what the telephones need is not the servers' fault. */
export interface CallsCoreTime {
  readonly sipServer: CoreTime;
  readonly mediaServer: CoreTime;
  readonly telephones: readonly CoreTime[];
}

/** Plays calls of two telephones; these and both servers are processes of their own, over the sockets of loopback. */
export async function measureCalls(load: CallsLoad): Promise<CallsFigures> {
  const network = await takeNetwork();
  const times = new RecordingTimes();
  const platform = await startPlatform(network, (report) => times.take(report));
  const telephones = await Promise.all([
    startTelephone('D1', network.name),
    startTelephone('D2', network.name),
  ]);
  try {
    return await play(load, network.name, platform, times, telephones);
  } finally {
    await Promise.all(telephones.map((one) => one.end()));
    await platform.stop();
    await network.close();
  }
}

async function play(
  { calls, rate, seconds, isRecorded, meanwhile }: CallsLoad,
  network: string,
  platform: Platform,
  times: RecordingTimes,
  telephones: readonly [Telephone, Telephone],
): Promise<CallsFigures> {
  const [caller] = telephones;
  await platform.link.setOptions('D1', { record: isRecorded });
  await timesAtRate(calls, rate, async () => caller.order({ kind: 'dial', dn: 'D2' }));
  await pass(1000);
  const megabytes = () => (platform.sipServer.megabytes() ?? 0) + (platform.mediaServer.megabytes() ?? 0);
  const early = megabytes();
  const before = await coreTimes(platform, telephones);
  await Promise.all([pass(seconds * 1000), meanwhile?.(network, seconds)]);
  const after = await coreTimes(platform, telephones);
  const late = megabytes();
  const told = await Promise.all(telephones.map((one) => one.figures()));
  await timesAtRate(calls, rate * 4, async (call) => caller.order({ kind: 'hang up', call }));
  await pass(2000);
  for (let looks = 0; looks < 60 && (await areUnfinished(platform.directory)); looks += 1) await pass(500);
  return {
    failed: calls * 2 - sum(told.map(({ good }) => good)),
    lost: sum(told.map(({ lost }) => lost)),
    heard: sum(told.map(({ heard }) => heard)),
    setUp: told.flatMap(({ setUp }) => setUp).toSorted(ascending),
    untilRecorded: times.sorted(),
    memory: [early, late],
    coreTime: spent(before, after),
    files: await filesIn(platform.directory),
  };
}

async function coreTimes(platform: Platform, telephones: readonly Telephone[]): Promise<CallsCoreTime> {
  return {
    sipServer: await coreTimeOf(platform.sipServer.pid),
    mediaServer: await coreTimeOf(platform.mediaServer.pid),
    telephones: await Promise.all(telephones.map(({ pid }) => coreTimeOf(pid))),
  };
}

function spent(before: CallsCoreTime, after: CallsCoreTime): CallsCoreTime {
  return {
    sipServer: between(before.sipServer, after.sipServer),
    mediaServer: between(before.mediaServer, after.mediaServer),
    telephones: after.telephones.map((one, n) => between(before.telephones[n] ?? one, one)),
  };
}

/** When recordings were asked for, and when they had begun. */
class RecordingTimes {
  readonly #asked = new Map<string, number>();
  readonly #begun = new Map<string, number>();

  take({ kind, recordingId, at }: RecordingReport): void {
    if (kind === 'began') this.#asked.set(recordingId, at);
    if (kind === 'joined' && !this.#begun.has(recordingId)) this.#begun.set(recordingId, at);
  }

  sorted(): readonly number[] {
    return [...this.#begun].map(([id, at]) => at - (this.#asked.get(id) ?? at)).toSorted(ascending);
  }
}

/** In words of a table: p95 and p99 in milliseconds. */
export function quantiles(times: readonly number[]): string {
  if (times.length === 0) return '';
  return [0.95, 0.99].map((part) => `${quantile(times, part).toFixed(1)} ms`).join(', ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

const ascending = (one: number, other: number): number => one - other;

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
