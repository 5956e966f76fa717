import { expectationText } from './expectation.ts';
import type { MessageSchema, NotedDemand, Schema, SchemaFolder } from './message-schema.ts';
import { attachedNames, ownProperties, type ResolvedProperty } from './resolve-property.ts';

/** `x-noted` of a key: what is noted of its value; of a message it is a list. */
export function notedOf({ schema }: ResolvedProperty): Schema | undefined {
  const noted = schema['x-noted'];
  return isList(noted) ? undefined : noted;
}

/** `x-noted` of a message: what is noted of several keys together. */
function notedDemands({ schema }: MessageSchema): readonly NotedDemand[] {
  const noted = schema['x-noted'];
  return isList(noted) ? noted : [];
}

function isList(noted: Schema['x-noted']): noted is readonly NotedDemand[] {
  return Array.isArray(noted);
}

/** What is noted of each key of a message, in one line. */
export function notedTexts(folder: SchemaFolder, message: MessageSchema): ReadonlyMap<string, string> {
  const ofKeys = ownProperties(folder, message).flatMap((property) => {
    const noted = notedOf(property);
    return noted ? [[property.key, expectationText({ ...property.schema, ...noted })] as const] : [];
  });
  return new Map([...ofKeys, ...notedDemands(message).map(({ key, expected }) => [key, expected] as const)]);
}

function notedId({ schema }: MessageSchema): string {
  return (schema.$id ?? '').replace('.schema.json', '.noted.json');
}

/** A second schema of a message: all that is only noted of it, its building blocks included; none where that is nothing. */
export function notedSchema(folder: SchemaFolder, message: MessageSchema): Schema | undefined {
  const properties = ownProperties(folder, message).flatMap((property) => {
    const noted = notedOf(property);
    return noted ? [[property.key, noted] as const] : [];
  });
  const attached = new Set(attachedNames(message));
  const blocks = folder.messages.filter(
    (block) => attached.has(block.name) && notedSchema(folder, block) !== undefined,
  );
  const demands = [
    ...blocks.map((block) => ({ $ref: notedId(block) })),
    ...notedDemands(message).map(({ schema }) => schema),
  ];
  if (properties.length === 0 && demands.length === 0) return undefined;
  return {
    $id: notedId(message),
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(demands.length > 0 && { allOf: demands }),
  };
}
