import type { RecordedSide, Trigger } from './recording-report.ts';

export type IndexedState = 'recording' | 'stored' | 'indexed' | 'failed';

/** One recording as the index has it; what is not known yet is null (recording.md, "Modules"). Times are ISO 8601, in UTC. */
export interface RecordingRow {
  readonly id: string;
  readonly call_uuid: string | null;
  readonly conn_id: string | null;
  readonly side: RecordedSide | null;
  readonly record_dn: string | null;
  readonly other_dn: string | null;
  readonly agent_id: string | null;
  readonly ani: string | null;
  readonly dnis: string | null;
  readonly trigger: Trigger | null;
  readonly started_at: string | null;
  readonly stopped_at: string | null;
  readonly duration_ms: number | null;
  readonly file: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly channels: number | null;
  readonly rate: number | null;
  readonly codec: string | null;
  readonly state: IndexedState;
  readonly stop_reason: string | null;
}

/** A party on one channel, in milliseconds since the recording began; `left_ms` is null to the end. */
export interface PartyRow {
  readonly recording_id: string;
  readonly channel: number;
  readonly dn: string;
  readonly joined_ms: number;
  readonly left_ms: number | null;
}

export interface EventRow {
  readonly recording_id: string;
  readonly at_ms: number;
  readonly type: string;
  readonly detail: string | null;
}

/** What users query. */
export interface QueriedIndex {
  /** All recordings, in the order of their ids. */
  recordings(): Promise<readonly RecordingRow[]>;
  parties(recordingId: string): Promise<readonly PartyRow[]>;
}

/** Where recordings are indexed: SQL tables. */
export interface RecordingIndex extends QueriedIndex {
  /** Writes a recording with its parties and events, instead of what was there under its id. */
  save(row: RecordingRow, parties: readonly PartyRow[], events: readonly EventRow[]): Promise<void>;
}
