/**
 * Writes the validators of frames and methods from `schemas/`, so that no process has to compile them; with `--check` it
 * writes nothing and fails when a file is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Ajv2020, Options } from 'ajv/dist/2020.js';
import { codeOptions, validatorModule } from '../../protocol/generate/standalone-code.ts';
import { controlSchemaCompiler, controlSchemas } from './control-schema-compiler.ts';
import { frameSchemaCompiler, frameSchemas } from './frame-schema-compiler.ts';
import { imCompiler, imSchemas } from './im-schema-compiler.ts';
import { recordingCompiler, recordingSchemas } from './recording-schema-compiler.ts';
import { upperTesterCompiler, upperTesterSchemas } from './upper-tester-schema-compiler.ts';

interface Source {
  readonly compiler: (options: Options) => Ajv2020;
  /** Where each schema is found, by the name that it is looked up by. */
  readonly schemas: () => Readonly<Record<string, string>>;
}

/** Where the validators go, without the end of the file's name. */
const sources: Readonly<Record<string, Source>> = {
  '../../link/frames/frame-validators': { compiler: frameSchemaCompiler, schemas: frameSchemas },
  '../control/control-validators': { compiler: controlSchemaCompiler, schemas: controlSchemas },
  '../desktop/upper-tester-validators': { compiler: upperTesterCompiler, schemas: upperTesterSchemas },
  '../instant-messages/im-validators': { compiler: imCompiler, schemas: imSchemas },
  '../recording/recording-validators': { compiler: recordingCompiler, schemas: recordingSchemas },
};

const banner =
  '// Generated from schemas/ by src/reference/schema-compilers/generate-validators.ts: do not edit.\n';
const types = `${banner}import type { ValidateFunction } from 'ajv/dist/2020.js';\n\nexport const validators: ReadonlyMap<string, ValidateFunction>;\n`;

function codeOf({ compiler, schemas }: Source): string {
  // Tests hold the schemas against that of JSON Schema.
  const ajv = compiler({ validateSchema: false, code: codeOptions });
  return banner + validatorModule(ajv, schemas());
}

const files = Object.entries(sources).flatMap(([path, source]) => [
  [new URL(`${path}.generated.js`, import.meta.url), codeOf(source)] as const,
  [new URL(`${path}.generated.d.ts`, import.meta.url), types] as const,
]);
const stale = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file.pathname} is not what the schemas say: generate again.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else for (const [file, text] of stale) writeFileSync(file, text);
