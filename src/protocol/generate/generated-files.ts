import type { SchemaFolder } from './message-schema.ts';
import { writeCatalogue, writeCatalogueTypes } from './write-catalogue.ts';
import { writeComposedKeys } from './write-composed-keys.ts';
import { writeDefaults } from './write-defaults.ts';
import { writeEnumerations, writeErrorCodes } from './write-enumerations.ts';
import { writeMessageNames } from './write-message-names.ts';
import { writeMessageTypes } from './write-message-types.ts';
import { writeValidators, writeValidatorTypes } from './write-validators.ts';

/** Every generated file of `src/protocol/`, by name. */
export function generatedFiles(folder: SchemaFolder): Readonly<Record<string, string>> {
  return {
    'message-names.generated.ts': writeMessageNames(folder),
    'message-types.generated.ts': writeMessageTypes(folder),
    'required-keys.generated.ts': writeComposedKeys(folder),
    'enumerations.generated.ts': writeEnumerations(folder),
    'defaults.generated.ts': writeDefaults(folder),
    'errors.generated.ts': writeErrorCodes(folder),
    'catalogue.generated.js': writeCatalogue(folder),
    'catalogue.generated.d.ts': writeCatalogueTypes(),
    'validators.generated.js': writeValidators(folder),
    'validators.generated.d.ts': writeValidatorTypes(folder),
  };
}
