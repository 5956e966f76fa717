import type { PartyRow, RecordingRow } from './recording-index.ts';

/** What the reference indexer decides; another one may decide in another way, rightly or wrongly. */
export interface IndexChoices {
  /** Whether a recording is said to be indexed while it is still written. */
  indexesEarly(): boolean;
  /** Whether a finished file is indexed at all. */
  indexes(): boolean;
  /** The row and the parties that are written. */
  written(row: RecordingRow): RecordingRow;
  parties(list: readonly PartyRow[]): readonly PartyRow[];
}

export const rightIndexChoices: IndexChoices = {
  indexesEarly: () => false,
  indexes: () => true,
  written: (row) => row,
  parties: (list) => list,
};
