import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { CompiledSchemas } from '../../link/frames/compiled-schemas.ts';
import { problemsOfReport, setUpLinkCompiler } from './set-up-lines.ts';

/** Keys of which a line has one; an answer has the number of its query as well. */
const keys = ['report', 'recordings', 'query', 'error'] as const;

let compiler: Ajv2020 | undefined;
const definitions = new CompiledSchemas((name) => {
  compiler ??= indexLinkCompiler(false);
  return compiler.compile({ $ref: `${indexLinkSchema().$id}#/$defs/${name}` });
});

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

/** A compiler that knows the schema; validating the schema itself is left to tests. */
export function indexLinkCompiler(validateSchema: boolean): Ajv2020 {
  return setUpLinkCompiler(validateSchema).addSchema(indexLinkSchema());
}

export function indexLinkSchema(): JsonObject {
  const file = join(kitFolder, 'schemas', 'recording', 'index-link.schema.json');
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject; // A file of this project, which its test checks.
}
