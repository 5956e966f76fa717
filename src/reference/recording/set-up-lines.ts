import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { CompiledSchemas } from '../../link/frames/compiled-schemas.ts';

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

let compiler: Ajv2020 | undefined;
const definitions = new CompiledSchemas((name) => {
  compiler ??= setUpLinkCompiler(false);
  return compiler.compile({ $ref: `${setUpLinkSchema().$id}#/$defs/${name}` });
});

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

/** A compiler that knows the schema; validating the schema itself is left to tests. */
export function setUpLinkCompiler(validateSchema: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // Conditions require keys that are defined beside them.
    strictTypes: false, // Conditions do not repeat types.
    allErrors: true,
    validateSchema,
  });
  return ajv.addSchema(setUpLinkSchema());
}

export function setUpLinkSchema(): JsonObject {
  const file = join(kitFolder, 'schemas', 'recording', 'set-up-link.schema.json');
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject; // A file of this project, which its test checks.
}
