// Generated from schemas/ by src/reference/schema-compilers/generate-validators.ts: do not edit.
import type { ValidateFunction } from 'ajv/dist/2020.js';

export const validators: ReadonlyMap<string, ValidateFunction>;
