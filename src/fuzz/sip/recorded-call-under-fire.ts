import { hears } from '../../media/tone-detection.ts';
import { deviceTones } from '../../media/tone-source.ts';
import { parseWav } from '../../media/wav-reader.ts';
import { MemoryFloor } from '../../recording/floor/memory-floor.ts';
import type { RecordingIndex, RecordingRow } from '../../recording/indexer/recording-index.ts';
import { HostileDatagrams } from './hostile-datagrams.ts';

const stranger = { transport: 'UDP', address: '127.0.0.66', port: 5060 } as const;

/** Datagrams between two packets of media, at each of the two servers. */
const perPacket = 50;
const packetTime = 20;

/** Longer than any transaction lives (RFC 3261, timers H and J are 32 s), and an answer that gets no ACK. */
const untilQuiet = 40_000;

/** What hostile datagrams did to the nodes of a recorded call. */
export interface UnderFire {
  readonly datagrams: number;
  /** Sentences; none if nothing is wrong. */
  readonly harm: readonly string[];
  /** Milliseconds that were recorded meanwhile. */
  readonly recorded: number;
}

/**
 * Sends hostile datagrams to SIP Server and to the media server in turn while they record a call, in virtual time. Afterward the
 * strangers' dialogs have to be over, the recording has to be whole, and both voices in it. Rejects if a node throws.
 */
export async function recordedCallUnderFire(count: number, seed: number): Promise<UnderFire> {
  const datagrams = new HostileDatagrams(seed);
  const index = new RowsInMemory();
  const floor = new MemoryFloor(idsInTurn(), index, () => undefined, 0);
  await floor.sipServer.setOptions('D1', { record: true });
  floor.devices.D1.dial('D2');
  await floor.pass(1000);
  for (let sent = 0; sent < count; sent += 1) {
    const { agent } = sent % 2 === 0 ? floor.sipServer : floor.mediaServer;
    agent.layer.received(datagrams.next(), stranger);
    if (sent % perPacket === perPacket - 1) await floor.pass(packetTime);
  }
  await floor.pass(untilQuiet);
  const harm = left(floor);
  floor.devices.D1.hangUp();
  await floor.pass(2000);
  const { problem, recorded } = await recordedWell(floor, index.rows);
  return { datagrams: count, harm: [...harm, ...(problem === undefined ? [] : [problem])], recorded };
}

/** The call has two dialogs at SIP Server and two sessions, at either end. */
function left({ sipServer, mediaServer }: MemoryFloor): string[] {
  const [ofServer, ofMedia] = [sipServer.agent.calls.length, mediaServer.agent.calls.length];
  return [
    ...(ofServer === 4 ? [] : [`SIP Server has ${ofServer} dialogs instead of 4.`]),
    ...(ofMedia === 2 ? [] : [`The media server has ${ofMedia} dialogs instead of 2.`]),
  ];
}

async function recordedWell({ files }: MemoryFloor, rows: readonly RecordingRow[]) {
  const row = rows.find(({ record_dn }) => record_dn === 'D1');
  const parsed = parseWav((await files.read(row?.file ?? '')) ?? new Uint8Array(0));
  const [left, right] = parsed.ok ? parsed.wav.samples : [];
  if (row?.state !== 'indexed' || left === undefined || right === undefined)
    return { problem: `The recording is ${row?.state ?? 'not in the index'}.`, recorded: 0 };
  const second = 8000;
  for (let at = second; at + 2 * second < left.length; at += second) {
    const heard = [
      hears(left.subarray(at, at + second), deviceTones.D1.frequency),
      hears(right.subarray(at, at + second), deviceTones.D2.frequency),
    ];
    if (heard.some((one) => one !== 'present'))
      return { problem: `Second ${at / second} of the recording is ${heard.join(' and ')}.`, recorded: 0 };
  }
  return { problem: undefined, recorded: row.duration_ms ?? 0 };
}

function idsInTurn() {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  return { next, guid: () => `live${next()}` };
}

class RowsInMemory implements RecordingIndex {
  readonly #rows = new Map<string, RecordingRow>();

  get rows(): readonly RecordingRow[] {
    return [...this.#rows.values()];
  }

  async save(row: RecordingRow): Promise<void> {
    this.#rows.set(row.id, row);
  }

  async recordings(): Promise<readonly RecordingRow[]> {
    return this.rows;
  }

  async parties(): Promise<never[]> {
    return [];
  }
}
