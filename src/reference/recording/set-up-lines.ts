import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { schemaProblems } from '../../link/frames/schema-problems.ts';

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

const validators = new Map<string, ValidateFunction>();
let compiler: Ajv2020 | undefined;

/** What is wrong with a line of the set-up link, in sentences that begin with the place; nothing for a sound one. */
export function wrongInLine(line: JsonObject): string | undefined {
  const key = keys.find((one) => Object.hasOwn(line, one));
  if (key === undefined) return `the line: has none of ${keys.join(', ')}.`;
  const problems = key === 'report' ? problemsOfReport(line.report) : judge(key, line);
  return problems.length === 0 ? undefined : problems.join(' ');
}

/** Each kind of report has its own definition, so that only problems with that one are told. */
function problemsOfReport(report: unknown): readonly string[] {
  const kind = isJsonObject(report) ? report.kind : undefined;
  const definition = typeof kind === 'string' && Object.hasOwn(reports, kind) ? reports[kind] : undefined;
  if (definition === undefined) return [`report.kind: must be one of ${Object.keys(reports).join(', ')}.`];
  return judge(definition, report).map((problem) => `report.${problem}`);
}

function judge(definition: string, value: unknown): readonly string[] {
  const validate = validators.get(definition) ?? compile(definition);
  return validate(value) ? [] : schemaProblems(validate.errors ?? []);
}

function compile(definition: string): ValidateFunction {
  compiler ??= setUpLinkCompiler(false);
  const validate = compiler.compile({ $ref: `${setUpLinkSchema().$id}#/$defs/${definition}` });
  validators.set(definition, validate);
  return validate;
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
