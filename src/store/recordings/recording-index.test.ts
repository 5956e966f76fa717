import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartyRow, RecordingRow } from '../../recording/indexer/recording-index.ts';
import { privateDatabase } from '../postgres/private-database.fixture.ts';
import { type OpenRecordingIndex, openPostgresIndex, openSqliteIndex } from './sql-recording-index.ts';

const row: RecordingRow = {
  id: 'R1',
  call_uuid: 'U1',
  conn_id: '0000000000000001',
  side: 'source',
  record_dn: 'D1',
  other_dn: 'D2',
  agent_id: null,
  ani: 'D1',
  dnis: 'D2',
  trigger: 'DN option',
  started_at: '2026-01-05T09:00:00.000Z',
  stopped_at: null,
  duration_ms: 2890,
  file: 'R1.wav',
  size: 92524,
  sha256: 'ab',
  channels: 2,
  rate: 8000,
  codec: 'PCM',
  state: 'indexed',
  stop_reason: "the agent's call is over",
};

const party = (channel: number, dn: string, joined_ms = 0, left_ms: number | null = null): PartyRow => ({
  recording_id: row.id,
  channel,
  dn,
  joined_ms,
  left_ms,
});

const plain = (rows: readonly object[]) => rows.map((one) => ({ ...one }));

async function check(open: () => Promise<OpenRecordingIndex>): Promise<void> {
  const index = await open();
  const event = { recording_id: row.id, at_ms: 5, type: 'paused', detail: null };
  await index.save({ ...row, state: 'recording', file: null }, [party(0, 'D1')], [event]);
  // Reported again: one row an id, with what is known last.
  await index.save(row, [party(1, 'D3', 1500), party(1, 'D2', 0, 1500), party(0, 'D1')], [event, event]);
  await index.save({ ...row, id: 'R0', side: 'destination' }, [], []);
  assert.deepEqual(plain(await index.recordings()), [{ ...row, id: 'R0', side: 'destination' }, row]);
  assert.deepEqual(plain(await index.parties('R1')), [
    party(0, 'D1'),
    party(1, 'D2', 0, 1500),
    party(1, 'D3', 1500),
  ]);
  assert.deepEqual(await index.parties('unknown'), []);
  await index.close();
}

test('an index in SQLite has one row for each recording, with its parties', () =>
  check(() => openSqliteIndex(':memory:')));

const database = await privateDatabase();
if (typeof database === 'string') test('an index in PostgreSQL', { skip: `not run: ${database}` });
else
  test('an index in PostgreSQL has one row for each recording, with its parties', async () => {
    const { url, newSchema } = database;
    const schema = await newSchema();
    await check(() => openPostgresIndex(url(schema)));
  });
