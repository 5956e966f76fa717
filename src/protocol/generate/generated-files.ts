import { readdirSync, readFileSync } from 'node:fs';
import type { JsonSchema } from './json-type.ts';
import type { SchemaFolder } from './message-schema.ts';
import { writeCatalog, writeCatalogTypes } from './write-catalog.ts';
import { writeComposedKeys } from './write-composed-keys.ts';
import { writeControl, writeProfile } from './write-control.ts';
import { writeDefaults } from './write-defaults.ts';
import { writeEnumerations, writeErrorCodes } from './write-enumerations.ts';
import { writeInstantMessages } from './write-instant-messages.ts';
import { writeMessageNames } from './write-message-names.ts';
import { writeMessageTypes } from './write-message-types.ts';
import { writeRecording } from './write-recording.ts';
import { writeUpperTester } from './write-upper-tester.ts';
import { writeValidators, writeValidatorTypes } from './write-validators.ts';
import { writeWorkspaceApi } from './write-workspace-api.ts';

/** Reads a schema beside those of the desktop protocol: `upper-tester/do`. */
export function readOtherSchema(name: string): JsonSchema {
  const file = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
  // A file of this project, of whose form the tests of its validators make sure.
  return JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;
}

function readFolder(name: string): Readonly<Record<string, JsonSchema>> {
  const suffix = '.schema.json';
  const files = readdirSync(new URL(`../../../schemas/${name}/`, import.meta.url)).sort();
  const schemas = files.filter((file) => file.endsWith(suffix)).map((file) => file.replace(suffix, ''));
  return Object.fromEntries(schemas.map((schema) => [schema, readOtherSchema(`${name}/${schema}`)]));
}

/** Every generated file of `src/protocol/`, by name. */
export function generatedFiles(folder: SchemaFolder): Readonly<Record<string, string>> {
  return {
    'message-names.generated.ts': writeMessageNames(folder),
    'message-types.generated.ts': writeMessageTypes(folder),
    'required-keys.generated.ts': writeComposedKeys(folder),
    'enumerations.generated.ts': writeEnumerations(folder),
    'defaults.generated.ts': writeDefaults(folder),
    'upper-tester.generated.ts': writeUpperTester(
      readOtherSchema('upper-tester/do'),
      readOtherSchema('upper-tester/observe'),
    ),
    'control.generated.ts': writeControl(readFolder('control'), readFolder('control/shared')),
    'profile.generated.ts': writeProfile(readOtherSchema('profile')),
    'instant-messages.generated.ts': writeInstantMessages({
      types: Object.fromEntries(
        ['routing-strategy', 'floor', 'passage-on-link'].map((name) => [
          name,
          readOtherSchema(`instant-messages/${name}`),
        ]),
      ),
      methods: readFolder('instant-messages/methods'),
      preview: readFolder('instant-messages/preview'),
      cti: readFolder('instant-messages/cti'),
    }),
    'recording.generated.ts': writeRecording(readOtherSchema('recording/set-up-link')),
    'workspace-api.generated.ts': writeWorkspaceApi({
      fields: readOtherSchema('workspace-api/fields'),
      accounts: readOtherSchema('workspace-api/accounts'),
      requests: readFolder('workspace-api/requests'),
      answers: readFolder('workspace-api/answers'),
      notifications: readFolder('workspace-api/notifications'),
    }),
    'errors.generated.ts': writeErrorCodes(folder),
    'catalog.generated.js': writeCatalog(folder),
    'catalog.generated.d.ts': writeCatalogTypes(),
    'validators.generated.js': writeValidators(folder),
    'validators.generated.d.ts': writeValidatorTypes(folder),
  };
}
