import { KitError } from '../../kernel/kit-error.ts';
import { type JsonSchema, typeNameOf, typeOfSchema } from './json-type.ts';
import { doc, literal } from './write-source.ts';

function declaration(name: string, schema: JsonSchema): string {
  const text = schema.description === undefined ? '' : doc(schema.description);
  return `${text}export type ${typeNameOf(name)} = ${typeOfSchema(schema)};\n`;
}

function actionsOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const names = schema.properties?.params?.properties?.action?.enum ?? [];
  return names.map((name) => [String(name), schema.$defs?.[name] ?? {}] as const);
}

/** Refuses an action that does not say whether it is about a record on the desktop. */
function isOnARecord(name: string, action: JsonSchema): boolean {
  const said = action['x-onARecord'];
  if (said !== undefined) return said;
  throw new KitError({
    code: 'SCHEMA_KEYWORD_MISSING',
    message: `The action ${name} of upper-tester/do.schema.json does not say x-onARecord.`,
    hint: 'schemas/README.md tells what each keyword says.',
  });
}

/** `upper-tester.generated.ts`: what an agent can do and see, from the schemas of `do` and `observe`. */
export function writeUpperTester(act: JsonSchema, observe: JsonSchema): string {
  const actions = actionsOf(act);
  const onARecord = actions.filter(([name, action]) => isOnARecord(name, action)).map(([name]) => name);
  const members = actions.map(([name]) => `  readonly ${name}: ${typeNameOf(name)};\n`).join('');
  return [
    '// Generated from schemas/upper-tester/ by src/protocol/generate/main.ts: do not edit.\n',
    ...Object.entries(act.$defs ?? {}).map(([name, schema]) => declaration(name, schema)),
    `${doc('Everything that an agent can do, with its arguments.')}export interface ActionArguments {\n${members}}\n`,
    'export type ActionName = keyof ActionArguments;\n',
    `${doc('One action with its arguments.')}export type Action = {\n  readonly [A in ActionName]: { readonly action: A; readonly arguments: ActionArguments[A] };\n}[ActionName];\n`,
    `${doc('Actions on one record: the one that the desktop was given last, unless a step names another.')}export const actionsOnARecord: ReadonlySet<ActionName> = new Set<ActionName>(${literal(onARecord, 1)});\n`,
    declaration('Observation', observe.properties?.result ?? {}),
  ].join('\n');
}
