import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { OtherIndexer } from '../../recording/floor/real-floor.ts';
import { emptyRow, type Indexer } from '../../recording/indexer/indexer.ts';
import type { PartyRow, RecordingIndex, RecordingRow } from '../../recording/indexer/recording-index.ts';
import type { RecordingReport } from '../../recording/indexer/recording-report.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
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
  const waiting = new Map<number, (found: Found) => void>();
  const lines = await connectLines(end, ({ query, recordings } = {}) => {
    if (typeof query !== 'number' || !Array.isArray(recordings)) return;
    waiting.get(query)?.(recordings.filter(isJsonObject).map(foundIn));
    waiting.delete(query);
  }).catch((cause) => {
    throw unreachable('link of the indexer', 'indexer', end, cause);
  });
  let queries = 0;
  const query = (): Promise<Found> => {
    queries += 1;
    return answered(lines, queries, waiting);
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
  return serveLines(end, ({ report, query } = {}, answer) => {
    if (isJsonObject(report) && isReport(report)) void indexer.take(report);
    if (typeof query === 'number') void rows().then((recordings) => answer({ query, recordings }));
  });
}

function answered(
  lines: JsonLines,
  query: number,
  waiting: Map<number, (found: Found) => void>,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const message = `The indexer has not answered a query in ${longestWait / 1000} seconds.`;
    const hint = 'It is to answer with the number of the query, and its recordings.';
    const patience = setTimeout(
      () => reject(new KitError({ code: 'RECORDING_INDEXER', message, hint })),
      longestWait,
    );
    waiting.set(query, (found) => {
      clearTimeout(patience);
      resolve(found);
    });
    lines.send({ query });
  });
}

/** Reports come from the kit, in the shape that the indexer takes. */
function isReport(report: JsonObject): report is JsonObject & RecordingReport {
  return typeof report.kind === 'string' && typeof report.recordingId === 'string';
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
