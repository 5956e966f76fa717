import { readFile } from 'node:fs/promises';
import { isJsonObject, type JsonValue } from '../../kernel/json.ts';
import { reportPath } from '../../report/report-kinds.ts';

/** Milliseconds that each case took in the run whose report is in the folder; nothing if there is no report. */
export async function previousTimes(folder: string): Promise<ReadonlyMap<string, number>> {
  let text: string;
  try {
    text = await readFile(reportPath(folder, 'json'), 'utf8');
  } catch {
    // The first run there: its cases are weighed by their steps.
    return new Map();
  }
  return new Map(timesIn(parsed(text)));
}

/** This run replaces that file, so wrong contents must not keep the run from being played. */
function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue; // JSON.parse gives nothing else.
  } catch {
    return null;
  }
}

function timesIn(value: JsonValue | undefined): readonly (readonly [string, number])[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => timesIn(item));
  if (!isJsonObject(value)) return [];
  const { id, durationMs, verdict } = value;
  if (typeof id === 'string' && typeof durationMs === 'number')
    return verdict === 'none' ? [] : [[id, durationMs]];
  return [...timesIn(value.chapters), ...timesIn(value.rules), ...timesIn(value.cases)];
}
