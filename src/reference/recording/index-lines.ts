import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { CompiledSchemas } from '../../link/frames/compiled-schemas.ts';
import { validatorOf } from '../../link/frames/validator-of.ts';
import { validators } from './recording-validators.generated.js';
import { problemsOfReport } from './set-up-lines.ts';

/** Keys of which a line has one; an answer has the number of its query as well. */
const keys = ['report', 'recordings', 'query', 'error'] as const;

const definitions = new CompiledSchemas((name) => validatorOf(validators, `index-link ${name}`));

/** What is wrong with a line of an indexer's link, in sentences that begin with the place; nothing for a sound one. */
export function wrongInIndexLine(line: JsonObject): string | undefined {
  const key = keys.find((one) => Object.hasOwn(line, one));
  if (key === undefined) return `the line: has none of ${keys.join(', ')}.`;
  const problems = [...definitions.problemsOf(key, line), ...(key === 'report' ? ofKind(line.report) : [])];
  return problems.length === 0 ? undefined : [...new Set(problems)].join(' ');
}

/** What a report of its kind has to have. */
function ofKind(report: unknown): readonly string[] {
  if (!isJsonObject(report)) return [];
  if (report.kind !== 'stored') return problemsOfReport(report);
  return definitions.problemsOf('storedReport', report).map((problem) => `report.${problem}`);
}
