import type { ValidateFunction } from 'ajv/dist/2020.js';
import { schemaProblems } from './schema-problems.ts';

/** Schemas that messages from outside are held against, each compiled, or looked up, when it is first needed. */
export class CompiledSchemas {
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #compile: (name: string) => ValidateFunction;

  constructor(compile: (name: string) => ValidateFunction) {
    this.#compile = compile;
  }

  /** What is wrong with a value, in sentences that begin with the place; nothing if the schema accepts it. */
  problemsOf(name: string, value: unknown): readonly string[] {
    const validate = this.#validators.get(name) ?? this.#compile(name);
    this.#validators.set(name, validate);
    return validate(value) ? [] : schemaProblems(validate.errors ?? []);
  }
}
