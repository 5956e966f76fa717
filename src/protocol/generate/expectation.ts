import type { Schema } from './message-schema.ts';

const typeNames: Readonly<Record<string, string>> = { integer: 'Int', string: 'String', object: 'list' };

/** The types of a key in the protocol's words. */
export function typeText(schema: Schema): string {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.map((type) => typeNames[type] ?? type).join(' or ');
}

function rangeText({ minimum, maximum }: Schema): string | undefined {
  if (minimum === undefined) return maximum === undefined ? undefined : `${maximum} or less`;
  if (maximum === undefined) return `${minimum} or more`;
  return minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
}

function valuesText(schema: Schema): string | undefined {
  const names = schema['x-names'] ?? {};
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum === undefined) return undefined;
  const range = rangeText(schema);
  if (range !== undefined) return range;
  return `one of ${schema.enum.map((value) => (names[value] ? `${value} ${names[value]}` : value)).join(', ')}`;
}

function formText({ pattern }: Schema): string | undefined {
  if (pattern === undefined) return undefined;
  if (!pattern.includes('/')) return 'digits';
  return pattern.startsWith('^(?:0|')
    ? '0, MM/DD/YY HH:MM or MM/DD/YYYY HH:MM'
    : 'MM/DD/YY HH:MM or MM/DD/YYYY HH:MM';
}

/** What a value of a key must be, in one line: `Int, 101 or more`. */
export function expectationText(schema: Schema): string {
  const values = valuesText(schema);
  const range = values === undefined ? rangeText(schema) : undefined;
  const filled = schema.minLength === undefined || values !== undefined ? undefined : 'not empty';
  const order = schema['x-greaterThan'] ? `more than ${schema['x-greaterThan']}` : undefined;
  return [typeText(schema), values, formText(schema), range, order, filled].filter(Boolean).join(', ');
}
