import { randomUUID } from 'node:crypto';
import { takeNetwork } from '../../harness/sip/loopback-network.ts';
import { openRealNode } from '../../recording/floor/real-node.ts';
import type { RecordingReport } from '../../recording/indexer/recording-report.ts';
import { bookOf } from '../../recording/machine/address-book.ts';
import { seededIds } from '../../reference/seeded-ids.ts';
import { SteerableClock } from '../../reference/steerable-clock.ts';
import { quantile, timesAtRate } from '../paced.ts';
import { BenchTelephone } from './bench-telephone.ts';
import { type FilesFound, filesIn } from './holes.ts';
import { type Platform, startPlatform } from './platform.ts';

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
  /** Seconds, of both. */
  readonly processorTime: number;
  readonly files: FilesFound;
}

const mediaWaiting = 64;
/** How often packets that are due are sent, in milliseconds. */
const tick = 5;

/** Plays calls of two telephones of this process, over the sockets of loopback; both servers are processes of their own. */
export async function measureCalls(load: CallsLoad): Promise<CallsFigures> {
  const network = await takeNetwork();
  const times = new RecordingTimes();
  const platform = await startPlatform(network, (report) => times.take(report));
  const clock = new SteerableClock();
  const surroundings = {
    clock,
    ids: seededIds(randomUUID()),
    book: bookOf(network.name),
    isHere: () => false,
  };
  const open = (name: 'D1' | 'D2') =>
    openRealNode(name, surroundings, (ports) => new BenchTelephone(name, ports), mediaWaiting);
  const [d1, d2] = [await open('D1'), await open('D2')];
  try {
    return await play(load, network.name, platform, times, [d1.node, d2.node]);
  } finally {
    clock.stop();
    await Promise.all([d1.close(), d2.close()]);
    await platform.stop();
    await network.close();
  }
}

async function play(
  { calls, rate, seconds, isRecorded, meanwhile }: CallsLoad,
  network: string,
  platform: Platform,
  times: RecordingTimes,
  telephones: readonly [BenchTelephone, BenchTelephone],
): Promise<CallsFigures> {
  const [caller] = telephones;
  const legs = () => telephones.flatMap((one) => one.legs);
  platform.link.setOptions('D1', { record: isRecorded });
  const sending = setInterval(() => {
    const now = performance.now();
    for (const { stream } of legs()) stream.sendDue(now);
  }, tick);
  await timesAtRate(calls, rate, async () => caller.dial('D2'));
  await pass(1000);
  const megabytes = () => (platform.sipServer.megabytes() ?? 0) + (platform.mediaServer.megabytes() ?? 0);
  const early = megabytes();
  const before = await platform.processorTime();
  await Promise.all([pass(seconds * 1000), meanwhile?.(network, seconds)]);
  const processorTime = (await platform.processorTime()) - before;
  const late = megabytes();
  const failed = calls * 2 - legs().filter(({ isOver, stream }) => !isOver && stream.received > 0).length;
  const [lost, heard] = [
    sum(legs().map(({ stream }) => stream.lost)),
    sum(legs().map(({ stream }) => stream.received)),
  ];
  await timesAtRate(calls, rate * 4, async (n) => caller.legs[n]?.call?.hangUp());
  await pass(2000);
  clearInterval(sending);
  return {
    failed,
    lost,
    heard,
    setUp: caller.legs.flatMap(({ answeredAfter = [] }) => answeredAfter).toSorted(ascending),
    untilRecorded: times.sorted(),
    memory: [early, late],
    processorTime,
    files: await filesIn(platform.directory),
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
