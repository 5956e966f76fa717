import { KitError } from '../../kernel/kit-error.ts';

/** JSON Schema as the control link, the upper tester and the profile use it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly 'x-onARecord'?: boolean;
}

/** The last part of a reference as the name of a type: `#/$defs/chainAttr` is `ChainAttr`. */
export function typeNameOf(reference: string): string {
  const last = reference.slice(reference.lastIndexOf('/') + 1).replace('.schema.json', '');
  return last.replaceAll(/(?:^|[-.])(.)/g, (_, first: string) => first.toUpperCase());
}

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** The TypeScript type of a schema. Throws KitError SCHEMA_TYPE_UNKNOWN for a form that it cannot say. */
export function typeOfSchema(schema: JsonSchema, indent = ''): string {
  if (schema.$ref !== undefined) {
    const name = typeNameOf(schema.$ref);
    return schema.$ref.startsWith('shared/') ? `Given${name}` : name;
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'object') return objectType(schema, indent);
  if (schema.type === 'array') return `readonly ${inBrackets(typeOfSchema(schema.items ?? {}, indent))}[]`;
  const alternatives = schema.oneOf ?? schema.anyOf ?? branchesOf(schema);
  if (alternatives) return alternatives.map((one) => typeOfSchema(one, indent)).join(' | ');
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const words = types.map((type) => scalars[type]);
  if (words.length === 0 || words.includes(undefined)) throw unknownForm(schema);
  return [...new Set(words)].join(' | ');
}

/** What `if` decides between, the usual one first. */
function branchesOf({ then: special, else: usual }: JsonSchema): readonly JsonSchema[] | undefined {
  return special === undefined || usual === undefined ? undefined : [usual, special];
}

function inBrackets(type: string): string {
  return type.includes(' ') && !type.startsWith('{') ? `(${type})` : type;
}

function objectType(schema: JsonSchema, indent: string): string {
  const { properties = {}, additionalProperties: others } = schema;
  const members = Object.entries(properties);
  if (typeof others === 'object') {
    // A type cannot say that all further keys are of one type: the keys that are known are among them.
    const types = [...members.map(([, member]) => member), others].map((one) => typeOfSchema(one, indent));
    const union = new Set(types.flatMap((type) => type.split(' | ')));
    const value = [...union].join(' | ');
    // Only an index signature may name the type that it is a part of.
    return others.anyOf === undefined
      ? `Readonly<Record<string, ${value}>>`
      : `{ readonly [key: string]: ${value} }`;
  }
  if (members.length === 0) return others === false ? 'Readonly<Record<string, never>>' : 'JsonObject';
  const required = new Set(schema.required ?? []);
  const inner = `${indent}  `;
  const lines = members.map(([key, member]) => {
    const doc = member.description === undefined ? '' : `${inner}/** ${member.description} */\n`;
    const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
    return `${doc}${inner}readonly ${name}${required.has(key) ? '' : '?'}: ${typeOfSchema(member, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function unknownForm(schema: JsonSchema): KitError {
  return new KitError({
    code: 'SCHEMA_TYPE_UNKNOWN',
    message: `No type can be written for the schema ${JSON.stringify(schema).slice(0, 100)}.`,
    hint: 'Say its type, its values (const, enum) or its alternatives (oneOf, anyOf).',
  });
}
