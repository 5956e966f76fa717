import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { OtherIndexer } from '../../recording/floor/real-floor.ts';
import { emptyRow, type Indexer } from '../../recording/indexer/indexer.ts';
import type { PartyRow, RecordingIndex, RecordingRow } from '../../recording/indexer/recording-index.ts';
import type { RecordingReport } from '../../recording/indexer/recording-report.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import { wrongInIndexLine } from './index-lines.ts';
import { connectLines, type JsonLines, serveLines } from './json-lines.ts';
import { unreachable } from './set-up-link.ts';

/** Milliseconds until an indexer that does not answer a query is taken for broken. */
const longestWait = 5000;

type Found = readonly { readonly row: RecordingRow; readonly parties: readonly PartyRow[] }[];

/**
 * Connects with an indexer in another process (docs/link.md, "Recorded calls"). Only recordings of calls of this case count: the
 * indexer has those of other cases as well, which may run at the same time. Throws KitError RECORDING_SET_UP if nobody
 * listens there.
 */
export async function openIndexLink(end: Endpoint): Promise<OtherIndexer> {
  const waiting = new Waiting();
  const lines = await connectLines(end, (line) => waiting.take(line)).catch((cause) => {
    throw unreachable('link of the indexer', 'indexer', end, cause);
  });
  let queries = 0;
  const query = (): Promise<Found> => {
    queries += 1;
    return waiting.answer(lines, queries);
  };
  const own = new Set<unknown>();
  const found = async (): Promise<Found> =>
    (await query()).filter(({ row }) => own.has(row.id) || own.has(row.call_uuid));
  return {
    take: (report) => {
      own.add(report.recordingId);
      if (report.kind === 'began') own.add(report.callUuid);
      lines.send({ report });
    },
    written: async () => undefined,
    index: {
      recordings: async () => (await found()).map(({ row }) => row),
      parties: async (id) => (await found()).find(({ row }) => row.id === id)?.parties ?? [],
    },
    close: lines.close,
  };
}

/** Offers the link of an indexer; rejects if the address cannot be bound. */
export function serveIndexLink(end: Endpoint, indexer: Indexer, index: RecordingIndex): Promise<JsonLines> {
  const rows = async (): Promise<readonly JsonObject[]> => {
    const recordings = await index.recordings();
    return Promise.all(
      recordings.map(async (row) => ({
        ...row,
        parties: (await index.parties(row.id)).map((party) => ({ ...party })),
      })),
    );
  };
  return serveLines(end, (line, answer) => {
    const wrong = line === undefined ? 'the line: must be a JSON object.' : wrongInIndexLine(line);
    const { report, query } = line ?? {};
    if (wrong !== undefined) answer({ error: wrong });
    else if (isJsonObject(report))
      void indexer.take(report as JsonObject & RecordingReport); // The schema has accepted it.
    else if (typeof query === 'number') void rows().then((recordings) => answer({ query, recordings }));
  });
}

interface Asked {
  readonly found: (found: Found) => void;
  readonly failed: (why: KitError) => void;
}

/** Queries that wait for their answers. A line that the schema does not allow, or a refusal, ends them, and the next one. */
class Waiting {
  readonly #asked = new Map<number, Asked>();
  #failure: KitError | undefined;

  take(line: JsonObject | undefined): void {
    const wrong = line === undefined ? 'a line is not a JSON object.' : wrongInIndexLine(line);
    const { query, recordings, error } = line ?? {};
    if (wrong !== undefined) this.#fail(`said what its schema does not allow: ${wrong}`);
    else if (error !== undefined) this.#fail(`has refused a line: ${String(error)}`);
    else if (typeof query === 'number' && Array.isArray(recordings))
      this.#asked.get(query)?.found(recordings.filter(isJsonObject).map(foundIn));
  }

  async answer(lines: JsonLines, query: number): Promise<Found> {
    if (this.#failure) throw this.#failure;
    const late = () => this.#asked.get(query)?.failed(unanswered());
    const patience = setTimeout(late, longestWait);
    try {
      return await new Promise<Found>((found, failed) => {
        this.#asked.set(query, { found, failed });
        lines.send({ query });
      });
    } finally {
      clearTimeout(patience);
      this.#asked.delete(query);
    }
  }

  #fail(what: string): void {
    const message = `The link of the indexer ${what}`;
    const hint = 'schemas/recording/index-link.schema.json has an example of each line.';
    const failure = new KitError({ code: 'RECORDING_LINE', message, hint });
    this.#failure ??= failure;
    for (const { failed } of this.#asked.values()) failed(failure);
  }
}

function unanswered(): KitError {
  const message = `The indexer has not answered a query in ${longestWait / 1000} seconds.`;
  const hint = 'It is to answer with the number of the query, and its recordings.';
  return new KitError({ code: 'RECORDING_INDEXER', message, hint });
}

/** A row as it was told: what is left out is null. */
function foundIn(told: JsonObject): Found[number] {
  const id = String(told.id);
  const parties = Array.isArray(told.parties) ? told.parties.filter(isJsonObject) : [];
  const known = Object.keys(emptyRow(id)).filter((key) => told[key] !== undefined);
  return {
    // Values of a wrong type are found to be wrong where a rule looks at them.
    row: { ...emptyRow(id), ...Object.fromEntries(known.map((key) => [key, told[key]])) } as RecordingRow,
    parties: parties.map(({ channel, dn, joined_ms, left_ms }) => ({
      recording_id: id,
      channel: Number(channel),
      dn: String(dn),
      joined_ms: Number(joined_ms),
      left_ms: typeof left_ms === 'number' ? left_ms : null,
    })),
  };
}
