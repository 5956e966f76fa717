import type { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** How ajv has to write code for `standaloneCode`. */
export const codeOptions = { source: true, esm: true, lines: true } as const;

/** The code of validators by the names of their exports, each for the schema that the reference leads to. */
export function standaloneCode(ajv: Ajv2020, references: Readonly<Record<string, string>>): string {
  // The compiled module is CommonJS, whose default export types and values disagree about.
  const write = standalone as unknown as (ajv: Ajv2020, references: Record<string, string>) => string;
  return withoutUnusedSchemas(write(ajv, references));
}

/** Drops the copies of schemas that ajv writes beside the code and that the code does not use. */
function withoutUnusedSchemas(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name) => (uses.get(name) === 1 ? '' : line));
}

/**
 * A module with a table of validators, by names that need not be those of exports. Ajv writes CommonJS imports of what
 * its code needs at run time, even for an ES module.
 */
export function validatorModule(ajv: Ajv2020, references: Readonly<Record<string, string>>): string {
  const names = Object.keys(references);
  const code = standaloneCode(
    ajv,
    Object.fromEntries(names.map((name, n) => [`entry${n}`, references[name] ?? name])),
  );
  const functions = new Map<string, string>();
  const plain = code.replaceAll(/^export const (entry\d+) = (validate\d+);\n/gm, (_line, entry, own) => {
    functions.set(entry, own);
    return '';
  });
  const table = names.map((name, n) => `  [${JSON.stringify(name)}, ${functions.get(`entry${n}`)}],\n`);
  return `${withImports(plain)}\nexport const validators = new Map([\n${table.join('')}]);\n`;
}

function withImports(code: string): string {
  return code.replaceAll(
    /^const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;\n/gm,
    (_line, name, path) =>
      `import ${name}Module from "${path}.js";\nconst ${name} = ${name}Module.default;\n`,
  );
}
