import { createHash } from 'node:crypto';
import type { RecordingRow } from '../../recording/indexer/recording-index.ts';
import type { RecordingWorld } from './recording-world.ts';
import { sessionsIn } from './seen-sessions.ts';
import { timedBreach, waitedBreach } from './timed-breach.ts';

/** Rows of recordings that are indexed: the file is there, and what is known of it (recording.md, "Modules"). */
export async function indexedRecordings(world: RecordingWorld): Promise<readonly RecordingRow[]> {
  return (await world.recordings()).filter(isIndexed);
}

function isIndexed({ state }: RecordingRow): boolean {
  return state === 'indexed';
}

/** Document 003 says only that a recording is indexed after the call, and not how soon. */
async function untilIndexed(world: RecordingWorld, count: number): Promise<void> {
  await world.until(async () => (await world.rows()).filter(isIndexed).length >= count);
}

/** The recording that began first; its absence breaks the rule. */
export async function indexedRecording(world: RecordingWorld): Promise<RecordingRow> {
  await untilIndexed(world, 1);
  const rows = await indexedRecordings(world);
  const began = (row: RecordingRow): string => row.started_at ?? '';
  const [row] = rows.toSorted((one, other) => began(one).localeCompare(began(other)));
  world.cite(world.seen.length);
  if (row) return row;
  throw await waitedBreach(world, {
    expected: 'the recording to be indexed',
    actual: await statesText(world),
    message: world.seen.length,
  });
}

/** What the index has instead of a recording that is indexed. */
async function statesText(world: RecordingWorld): Promise<string> {
  const rows = await world.rows();
  const texts = rows.map(({ state, stop_reason }) => `one ${state}${stop_reason ? `: ${stop_reason}` : ''}`);
  return rows.length === 0 ? 'the index knows of no recording' : `the index has ${texts.join(', and ')}`;
}

export async function expectIndexed(world: RecordingWorld, count: number): Promise<void> {
  await untilIndexed(world, count);
  const rows = await indexedRecordings(world);
  world.cite(world.seen.length);
  if (rows.length === count) return;
  const breach = {
    expected: `${count} indexed recording${count === 1 ? '' : 's'}`,
    actual:
      rows.length === 0
        ? await statesText(world)
        : `there ${rows.length === 1 ? 'is 1' : `are ${rows.length}`}`,
    message: world.seen.length,
  };
  // One too many is nothing that was waited for.
  throw rows.length < count ? await waitedBreach(world, breach) : world.breach(breach);
}

/** The row says what the file is: its length, size and hash (recording.md, "Acceptance for a recorded call"). */
export async function expectRowOfFile(world: RecordingWorld): Promise<void> {
  const row = await indexedRecording(world);
  const wav = await world.wavOf(row);
  const bytes = (await (await world.floor()).files.read(row.file ?? '')) ?? new Uint8Array(0);
  const right = {
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    channels: wav.samples.length,
    rate: wav.rate,
  };
  const keys = Object.entries(right).flatMap(([key, value]) => {
    const actual = row[key as keyof typeof right]; // The keys of an object that is written above.
    return actual === value ? [] : [{ key, expected: String(value), actual: String(actual) }];
  });
  const length = ((wav.samples[0]?.length ?? 0) * 1000) / wav.rate;
  if (Math.abs(length - (row.duration_ms ?? 0)) > longestError)
    keys.push({ key: 'duration_ms', expected: String(length), actual: String(row.duration_ms) });
  if (keys.length > 0)
    throw world.breach({
      expected: 'the row to say what the file is',
      actual: `${keys.map(({ key }) => key).join(', ')} differ`,
      keys,
      message: world.seen.length,
    });
}

/** Milliseconds that two statements about a length may differ. */
const longestError = 60;

/** The recording is as long as it lasted: from the answer to its start by MSML to the first BYE of its sessions. */
export async function expectLength(world: RecordingWorld): Promise<void> {
  const wav = await world.wavOf(await indexedRecording(world));
  const length = ((wav.samples[0]?.length ?? 0) * 1000) / wav.rate;
  const [start] = world.seen.starts;
  const began = start && world.seen.answerTo(start);
  const byes = sessionsIn(world.seen).flatMap((session) => world.seen.within(session, 'BYE'));
  const end = byes.find(({ n }) => n > (began?.n ?? 0));
  world.cite(began?.n, end?.n);
  const lasted = (end?.at ?? 0) - (began?.at ?? 0);
  const error = Math.abs(length - lasted);
  if (error <= longestError) return;
  throw await timedBreach(
    world,
    {
      expected: `a file of ${lasted} ms`,
      actual: `it has ${Math.round(length)} ms`,
      message: world.seen.length,
    },
    // Both times are the kit's: it may have read either of them as late as it was.
    { tolerated: Math.floor(error - longestError), to: end?.at ?? 0 },
  );
}

/** Who was on which channel, as the index has it. */
export async function expectParties(
  world: RecordingWorld,
  expected: readonly { readonly channel: string; readonly dn: string }[],
): Promise<void> {
  const row = await indexedRecording(world);
  const parties = await (await world.floor()).index.parties(row.id);
  const text = (list: readonly { readonly channel: string | number; readonly dn: string }[]): string =>
    list
      .map(({ channel, dn }) => `${dn} on ${channel}`)
      .sort()
      .join(', ');
  world.cite(world.seen.length);
  if (text(parties) === text(expected)) return;
  throw world.breach({
    expected: text(expected),
    actual: parties.length === 0 ? 'there is no party' : text(parties),
    message: world.seen.length,
  });
}

/** The agent of the recording, as the index has it (recording.md, F13). */
export async function expectAgent(world: RecordingWorld, agentId: string | null): Promise<void> {
  const row = await indexedRecording(world);
  const actual = row.agent_id ?? null;
  if (actual === agentId) return;
  throw world.breach({
    expected: agentId === null ? 'no agent' : `the agent ${agentId}`,
    actual: actual === null ? 'there is none' : `it is ${actual}`,
    message: world.seen.length,
  });
}
