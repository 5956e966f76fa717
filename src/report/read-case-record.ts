import type { CaseRecord } from '../kernel/case-record.ts';
import { channels } from '../kernel/channels.ts';
import { isJsonObject } from '../kernel/json.ts';
import { verdicts } from '../kernel/verdict.ts';

/** A case record as the harness attached it, or a sentence that says why it is none. */
export type CaseRecordReading = { readonly record: CaseRecord } | { readonly wrong: string };

/** Reads an attachment's text: what the reports build on is checked, whoever wrote it. */
export function readCaseRecord(text: string): CaseRecordReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      wrong: `the case record is not JSON (${error instanceof Error ? error.message : String(error)})`,
    };
  }
  if (!isJsonObject(value)) return { wrong: 'the case record is not an object' };
  const missing = Object.entries(shape).find(([key, fits]) => !fits(value[key]));
  if (missing) return { wrong: `the case record has no proper "${missing[0]}"` };
  // The shape was checked just now, down to what the reports read.
  return { record: value as unknown as CaseRecord };
}

const shape: Readonly<Record<keyof CaseRecord, (value: unknown) => boolean>> = {
  case: isText,
  rule: isText,
  verdict: (value) => verdicts.some((verdict) => verdict === value),
  notRun: (value) =>
    value === undefined || (isJsonObject(value) && isText(value.reason) && isList(value.missing, isText)),
  findings: (value) => isList(value, isFinding),
  notes: (value) => isList(value, (note) => isJsonObject(note) && isText(note.rule) && isText(note.text)),
  evidence: (value) => isList(value, Number.isInteger),
  transcript: (value) => isList(value, isTranscriptEntry),
};

function isFinding(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { rule, verdict, blame, expected, actual, keys } = value;
  const texts = [rule, blame, expected, actual].every(isText);
  return texts && ['inconclusive', 'fail', 'error'].includes(String(verdict)) && isList(keys, isJsonObject);
}

function isTranscriptEntry(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { n, elapsed, channel, from, to, frame } = value;
  return (
    channels.some((known) => known === channel) &&
    Number.isInteger(n) &&
    typeof elapsed === 'number' &&
    isText(from) &&
    isText(to) &&
    isJsonObject(frame)
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isList(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
