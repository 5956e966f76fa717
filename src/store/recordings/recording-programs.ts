import type { EventRow, PartyRow, RecordingRow } from '../../recording/indexer/recording-index.ts';
import { ask, type Program } from '../programs/program.ts';
import { once } from '../programs/table-programs.ts';
import { type QueryBuilder, Slot } from '../queries/prepared-query.ts';
import { sql } from '../queries/query-builder.ts';

/** Names of the columns of a table, in their order. */
const columns = {
  recording: [
    'id',
    'call_uuid',
    'conn_id',
    'side',
    'record_dn',
    'other_dn',
    'agent_id',
    'ani',
    'dnis',
    'trigger',
    'started_at',
    'stopped_at',
    'duration_ms',
    'file',
    'size',
    'sha256',
    'channels',
    'rate',
    'codec',
    'state',
    'stop_reason',
  ],
  recording_party: ['recording_id', 'channel', 'dn', 'joined_ms', 'left_ms'],
  recording_event: ['recording_id', 'at_ms', 'type', 'detail'],
} as const;

type Table = keyof typeof columns;

/** Columns of numbers; all others are texts. */
const numbers: ReadonlySet<string> = new Set([
  'duration_ms',
  'size',
  'channels',
  'rate',
  'channel',
  'joined_ms',
  'left_ms',
  'at_ms',
]);

/** Creates the tables of the index (recording.md, "Modules"), unless they are there. */
export function* createRecordingTables(builder: QueryBuilder): Program<void> {
  for (const table of Object.keys(columns) as Table[]) {
    // the keys of an object that is written above
    const begun = builder.schema.createTable(table).ifNotExists();
    const names: readonly string[] = columns[table];
    const create = names.reduce(
      (made, name) =>
        made.addColumn(name, numbers.has(name) ? 'integer' : 'text', (column) =>
          name === 'id' ? column.primaryKey() : column,
        ),
      begun,
    );
    const sides = sql`side in ('source', 'destination')`;
    const checked = table === 'recording' ? create.addCheckConstraint('recording_side', sides) : create;
    yield* once(checked.compile());
  }
}

/** Writes a recording with its parties and events, instead of what was there under its id. */
export function* saveRecording(
  builder: QueryBuilder,
  row: RecordingRow,
  parties: readonly PartyRow[],
  events: readonly EventRow[],
): Program<void> {
  const { id } = row;
  yield* ask('forget parties', () => forgetQuery(builder, 'recording_party'), { id });
  yield* ask('forget events', () => forgetQuery(builder, 'recording_event'), { id });
  yield* ask(
    'forget recording',
    () => builder.deleteFrom('recording').where('id', '=', new Slot('id')).compile(),
    { id },
  );
  yield* ask('add recording', () => insertQuery(builder, 'recording'), { ...row });
  for (const party of parties)
    yield* ask('add party', () => insertQuery(builder, 'recording_party'), { ...party });
  for (const event of events)
    yield* ask('add event', () => insertQuery(builder, 'recording_event'), { ...event });
}

export function* readRecordings(builder: QueryBuilder): Program<readonly RecordingRow[]> {
  const { rows } = yield* ask('read recordings', () =>
    builder
      .selectFrom('recording')
      .select([...columns.recording])
      .orderBy('id')
      .compile(),
  );
  // Only saveRecording writes this table.
  return rows as unknown as readonly RecordingRow[];
}

export function* readParties(builder: QueryBuilder, id: string): Program<readonly PartyRow[]> {
  const { rows } = yield* ask(
    'read parties',
    () =>
      builder
        .selectFrom('recording_party')
        .select([...columns.recording_party])
        .where('recording_id', '=', new Slot('id'))
        .orderBy('channel')
        .orderBy('joined_ms')
        .compile(),
    { id },
  );
  // Only saveRecording writes this table.
  return rows as unknown as readonly PartyRow[];
}

function forgetQuery(builder: QueryBuilder, table: Table) {
  return builder.deleteFrom(table).where('recording_id', '=', new Slot('id')).compile();
}

function insertQuery(builder: QueryBuilder, table: Table) {
  const values = Object.fromEntries(columns[table].map((name) => [name, new Slot(name)]));
  return builder.insertInto(table).values(values).compile();
}
