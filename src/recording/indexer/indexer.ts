import { createHash } from 'node:crypto';
import { parseWav } from '../../media/wav-reader.ts';
import type { RecordingFiles } from '../media-server/recording-files.ts';
import { type IndexChoices, rightIndexChoices } from './index-choices.ts';
import type { EventRow, PartyRow, RecordingIndex, RecordingRow } from './recording-index.ts';
import type { RecordingReport } from './recording-report.ts';

interface Kept {
  row: RecordingRow;
  parties: PartyRow[];
  readonly events: EventRow[];
  beganAt: number;
}

/**
 * The reference indexer: joins what SIP Server reports about a recording with the file that the media server has stored, and
 * writes one row a recording (recording.md, F13). Only a file with its own name is indexed. What is reported twice counts once.
 */
export class Indexer {
  choices: IndexChoices = rightIndexChoices;
  readonly #files: RecordingFiles;
  readonly #index: RecordingIndex;
  readonly #kept = new Map<string, Kept>();
  #saving: Promise<void> = Promise.resolve();

  constructor(files: RecordingFiles, index: RecordingIndex) {
    this.#files = files;
    this.#index = index;
  }

  /** Takes a report; the promise is kept when it is written. One report after the other. */
  take(report: RecordingReport): Promise<void> {
    this.#saving = this.#saving.then(() => this.#take(report));
    return this.#saving;
  }

  /** Everything that was taken until now is written. */
  written(): Promise<void> {
    return this.#saving;
  }

  async #take(report: RecordingReport): Promise<void> {
    const kept = this.#keptOf(report);
    await this.#add(kept, report);
    await this.#index.save(this.choices.written(kept.row), this.choices.parties(kept.parties), kept.events);
  }

  #keptOf({ recordingId, at }: RecordingReport): Kept {
    const known = this.#kept.get(recordingId);
    if (known) return known;
    const begun: Kept = { row: emptyRow(recordingId), parties: [], events: [], beganAt: at };
    this.#kept.set(recordingId, begun);
    return begun;
  }

  async #add(kept: Kept, report: RecordingReport): Promise<void> {
    switch (report.kind) {
      case 'began':
        kept.row = { ...kept.row, ...begun(report) };
        if (this.choices.indexesEarly()) kept.row = { ...kept.row, state: 'indexed' };
        return;
      case 'joined':
        this.#join(kept, report);
        return;
      case 'left':
        kept.parties = kept.parties.map((party) => leave(party, report.dn, report.at - kept.beganAt));
        return;
      case 'paused':
      case 'resumed':
        this.#note(kept, report.at, report.kind, null);
        return;
      case 'ended':
        kept.row = { ...kept.row, stop_reason: report.reason };
        this.#note(kept, report.at, 'ended', report.reason);
        return;
      case 'failed':
        kept.row = { ...kept.row, state: 'failed', stop_reason: report.reason };
        return;
      case 'stored':
        await this.#fetch(kept, report);
    }
  }

  /** The time of the first party is when the recording began. */
  #join(kept: Kept, { channel, dn, at }: RecordingReport & { readonly kind: 'joined' | 'left' }): void {
    if (kept.parties.length === 0) kept.beganAt = at;
    const joined_ms = at - kept.beganAt;
    kept.parties.push({ recording_id: kept.row.id, channel, dn, joined_ms, left_ms: null });
  }

  #note(kept: Kept, at: number, type: string, detail: string | null): void {
    kept.events.push({ recording_id: kept.row.id, at_ms: at - kept.beganAt, type, detail });
  }

  async #fetch(kept: Kept, report: RecordingReport & { readonly kind: 'stored' }): Promise<void> {
    const bytes = report.failure === undefined ? await this.#files.read(report.file) : undefined;
    const parsed = bytes && parseWav(bytes);
    if (!this.choices.indexes()) return;
    if (bytes === undefined || !parsed?.ok) {
      kept.row = { ...kept.row, state: 'failed', stop_reason: report.failure ?? 'the file cannot be read' };
      return;
    }
    const { samples, rate, channels, coding } = parsed.wav;
    kept.row = {
      ...kept.row,
      // A recording that has failed may still have a file: of what came before.
      state: kept.row.state === 'failed' ? 'failed' : 'indexed',
      started_at: new Date(report.startedAt).toISOString(),
      stopped_at: new Date(report.stoppedAt).toISOString(),
      duration_ms: Math.round(((samples[0]?.length ?? 0) * 1000) / rate),
      file: report.file,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      channels,
      rate,
      codec: coding,
      ...(report.isRecovered && { stop_reason: 'recovered' }),
    };
  }
}

function begun(report: RecordingReport & { readonly kind: 'began' }): Partial<RecordingRow> {
  const { callUuid, connId, side, recordDn, agentId = null, otherDn, ani, dnis, trigger } = report;
  return {
    call_uuid: callUuid,
    conn_id: connId,
    side,
    record_dn: recordDn,
    agent_id: agentId,
    other_dn: otherDn,
    ani,
    dnis,
    trigger,
  };
}

function leave(party: PartyRow, dn: string, at: number): PartyRow {
  return party.dn === dn && party.left_ms === null ? { ...party, left_ms: at } : party;
}

/** A recording of which nothing is known yet. */
export function emptyRow(id: string): RecordingRow {
  return {
    id,
    call_uuid: null,
    conn_id: null,
    side: null,
    record_dn: null,
    other_dn: null,
    agent_id: null,
    ani: null,
    dnis: null,
    trigger: null,
    started_at: null,
    stopped_at: null,
    duration_ms: null,
    file: null,
    size: null,
    sha256: null,
    channels: null,
    rate: null,
    codec: null,
    state: 'recording',
    stop_reason: null,
  };
}
