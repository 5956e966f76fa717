import { KitError } from '../../kernel/kit-error.ts';
import type { MessageSchema, Schema, SchemaFolder } from './message-schema.ts';

/** A key as one message uses it: the key's own schema and what the message adds, in one. */
export interface ResolvedProperty {
  readonly key: string;
  /** Name of its definition: the key, or a variant of it. */
  readonly definition: string;
  /** Name of its enumeration, where it has one. */
  readonly enumeration?: string;
  readonly schema: Schema;
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function definitionOf(folder: SchemaFolder, key: string, reference: string | undefined): Schema {
  const definition = reference?.includes('keys.schema.json#') ? folder.keys[nameOf(reference)] : undefined;
  if (definition !== undefined) return definition;
  throw new KitError({
    code: 'SCHEMA_KEY_NOT_DEFINED',
    message: `The key ${key} does not refer to a definition in keys.schema.json.`,
    hint: 'Define the key there and refer to it, so that its type stands in one place.',
  });
}

/** Follows a property's references. Throws KitError when it defines a key in place. */
export function resolveProperty(folder: SchemaFolder, key: string, property: Schema): ResolvedProperty {
  const { $ref, ...added } = property;
  const { $ref: inner, ...own } = definitionOf(folder, key, $ref);
  const definition = nameOf($ref ?? '');
  if (inner === undefined) return { key, definition, schema: { ...own, ...added } };
  const enumeration = nameOf(inner);
  const values = enumeration === 'errorCode' ? folder.errorCode : folder.enumerations[enumeration];
  return { key, definition, enumeration, schema: { ...values, ...own, ...added } };
}

/** The keys that a message lists itself, in its order. */
export function ownProperties(folder: SchemaFolder, { schema }: MessageSchema): readonly ResolvedProperty[] {
  return Object.entries(schema.properties ?? {}).map(([key, property]) =>
    resolveProperty(folder, key, property),
  );
}

/** The building blocks whose keys may come along with a message. */
export function attachedNames({ schema }: MessageSchema): readonly string[] {
  return (schema.allOf ?? []).map(({ $ref }) => nameOf($ref ?? '').replace('.schema.json', ''));
}
