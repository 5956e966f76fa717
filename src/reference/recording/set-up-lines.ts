import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { CompiledSchemas } from '../../link/frames/compiled-schemas.ts';
import { validatorOf } from '../../link/frames/validator-of.ts';
import { validators } from './recording-validators.generated.js';

/** Keys of which a line has one: each has a definition in the schema. */
const keys = ['options', 'routingPoint', 'reading', 'request', 'event', 'report', 'error'] as const;

const reports: Readonly<Record<string, string>> = {
  began: 'beganReport',
  joined: 'partyReport',
  left: 'partyReport',
  paused: 'pauseReport',
  resumed: 'pauseReport',
  ended: 'endReport',
  failed: 'endReport',
};

const definitions = new CompiledSchemas((name) => validatorOf(validators, `set-up-link ${name}`));

/** What is wrong with a line of the set-up link, in sentences that begin with the place; nothing for a sound one. */
export function wrongInLine(line: JsonObject): string | undefined {
  const key = keys.find((one) => Object.hasOwn(line, one));
  if (key === undefined) return `the line: has none of ${keys.join(', ')}.`;
  const problems = key === 'report' ? problemsOfReport(line.report) : definitions.problemsOf(key, line);
  return problems.length === 0 ? undefined : problems.join(' ');
}

/** Each kind of report has its own definition, so that only problems with that one are told. */
export function problemsOfReport(report: unknown): readonly string[] {
  const kind = isJsonObject(report) ? report.kind : undefined;
  const definition = typeof kind === 'string' && Object.hasOwn(reports, kind) ? reports[kind] : undefined;
  if (definition === undefined) return [`report.kind: must be one of ${Object.keys(reports).join(', ')}.`];
  return definitions.problemsOf(definition, report).map((problem) => `report.${problem}`);
}
