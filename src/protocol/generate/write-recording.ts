import { type JsonSchema, typeNameOf, typeOfSchema } from './json-type.ts';
import { doc } from './write-source.ts';

/** `recording.generated.ts`: what SIP Server reports about recordings, from the schema of the set-up link. */
export function writeRecording({ $defs = {} }: JsonSchema): string {
  const reports = Object.entries($defs).filter(([name]) => /[rR]eport/.test(name) && name !== 'report');
  return [
    '// Generated from schemas/recording/ by src/protocol/generate/main.ts: do not edit.\n',
    ...reports.map(
      ([name, schema]) =>
        `${doc(schema.description ?? name)}export type ${typeNameOf(name)} = ${typeOfSchema(schema)};\n`,
    ),
  ].join('\n');
}
