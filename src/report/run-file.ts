import { closeSync, openSync, readSync } from 'node:fs';
import { hideSecrets } from '../kernel/secrets.ts';
import { visibleJson } from '../kernel/visible-text.ts';
import type { StoredOutcome } from './build-run-result.ts';
import type { RunComparison } from './compare/compare-runs.ts';
import { WrittenFile } from './files/written-file.ts';
import { readFacts, readOutcome, readTranscript } from './read-run-line.ts';
import type { EndedCase, RunFacts } from './run-result.ts';

/** Name of a run's file in the reports folder: all results of its cases. */
export const runFileName = 'run.ndjson';

/** The last line of a run's file: what is known about the run as a whole. Without it, the run did not finish. */
export interface StoredFacts {
  readonly run: Omit<RunFacts, 'corpus' | 'classes'> & { readonly corpusHash: string };
  readonly problems: readonly string[];
  /** Only from a run that replaced another one. */
  readonly sinceLastRun?: RunComparison;
}

/** A case in a run's file: its two lines begin at `start`. */
export interface StoredCase extends StoredOutcome {
  readonly file: string;
  readonly start: number;
  /** Of both lines, in bytes. */
  readonly length: number;
}

/** The contents of a run's file; if the run was killed, what was written until then. */
export interface StoredRun {
  readonly cases: readonly StoredCase[];
  readonly facts: StoredFacts | undefined;
}

/** Writes a case when it ends, one JSON object per line: its result, then its messages. */
export class RunFileWriter {
  readonly #file: WrittenFile;
  /** What is copied passes through here: a run copies all of its messages. */
  #room = Buffer.alloc(1 << 16);

  constructor(path: string) {
    this.#file = new WrittenFile(path);
  }

  case(ended: EndedCase): void {
    this.#file.write(linesOfCase(ended));
  }

  /** Copies a case from another run's file as it is. */
  copy({ file, start, length }: StoredCase): void {
    if (length > this.#room.length) this.#room = Buffer.alloc(2 * length);
    this.#file.write(readInto(this.#room.subarray(0, length), file, start));
  }

  facts(facts: StoredFacts): void {
    this.#file.write(lineOf(facts));
  }

  close(): void {
    this.#file.close();
  }
}

/** The two lines of a case. */
export function linesOfCase({ id, outcome, transcript }: EndedCase): string {
  return lineOf({ case: id, outcome }) + lineOf({ transcriptOf: id, entries: transcript });
}

/** A run's file with one case, which can be sent to somebody. */
export function bundleText(ended: EndedCase, facts: StoredFacts): string {
  return linesOfCase(ended) + lineOf(facts);
}

function lineOf(content: object): string {
  return `${visibleJson(hideSecrets(content))}\n`;
}

/**
 * Reads the result of each case of a run; messages stay in the file until they are wanted.
 *
 * @throws KitError `RUN_NOT_READ` if the file does not exist or holds something else.
 */
export function readRunFile(file: string): StoredRun {
  const cases: StoredCase[] = [];
  let facts: StoredFacts | undefined;
  let open: { readonly start: number; readonly bytes: Buffer } | undefined;
  for (const line of linesOf(file)) {
    if (open) {
      const { start } = open;
      const { start: from, bytes } = line;
      const size = bytes.length;
      const transcript = () => readTranscript(bytesOf(file, from, size), file);
      cases.push({
        ...readOutcome(open.bytes, file),
        file,
        start,
        length: from + size + 1 - start,
        transcript,
      });
      open = undefined;
    } else if (line.bytes.subarray(0, 7).toString() === '{"case"') {
      open = { start: line.start, bytes: Buffer.from(line.bytes) };
    } else facts = readFacts(line.bytes, file);
  }
  return { cases, facts };
}

/**
 * Complete lines, each of which holds only until the next is asked for: if the run was killed, the last one may be cut
 * off.
 */
function* linesOf(path: string): Generator<{ readonly start: number; readonly bytes: Buffer }> {
  const file = openSync(path, 'r');
  let room = Buffer.allocUnsafe(1 << 18);
  let filled = 0;
  let start = 0;
  try {
    for (let size = fill(file, room, 0); size > 0; size = fill(file, room, filled)) {
      filled += size;
      const held = room.subarray(0, filled);
      let from = 0;
      for (let at = held.indexOf(0x0a); at >= 0; at = held.indexOf(0x0a, from)) {
        yield { start: start + from, bytes: held.subarray(from, at) };
        from = at + 1;
      }
      if (from === 0 && filled === room.length) room = Buffer.concat([room], 2 * room.length);
      room.copyWithin(0, from, filled);
      filled -= from;
      start += from;
    }
  } finally {
    closeSync(file);
  }
}

/** Reads on into the room that is left; gives how many bytes came. */
function fill(file: number, room: Buffer, filled: number): number {
  return readSync(file, room, filled, room.length - filled, null);
}

function bytesOf(path: string, start: number, length: number): Buffer {
  return readInto(Buffer.alloc(length), path, start);
}

function readInto(bytes: Buffer, path: string, start: number): Buffer {
  const file = openSync(path, 'r');
  try {
    return bytes.fill(0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}
