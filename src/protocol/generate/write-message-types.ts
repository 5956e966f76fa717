import type { MessageSchema, Schema, SchemaFolder } from './message-schema.ts';
import { attachedNames, ownProperties, type ResolvedProperty } from './resolve-property.ts';
import { banner, doc } from './write-source.ts';

function typeOf({ schema }: ResolvedProperty): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  // An Int stays a number even where its values are listed: what comes from a database is not a literal.
  if (schema.enum !== undefined && types[0] === 'string') {
    return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  }
  return types.map((type) => (type === 'integer' ? 'number' : 'string')).join(' | ');
}

function member(property: ResolvedProperty, required: ReadonlySet<string>): string {
  const optional = required.has(property.key) ? '' : '?';
  return `${doc(property.schema.description ?? '', '  ')}  readonly ${property.key}${optional}: ${typeOf(property)};\n`;
}

function typeName({ group, name }: MessageSchema): string {
  return group === 'requests' || group === 'events' ? `${name}Message` : name;
}

function declaration(folder: SchemaFolder, message: MessageSchema): string {
  const required = new Set((message.schema as Schema).required ?? []);
  const own = ownProperties(folder, message);
  const keys = new Set(own.map(({ key }) => key));
  const attached = attachedNames(message).map(
    (name) => `Omit<${name}, ${[...keys].map((key) => `'${key}'`).join(' | ')}> & `,
  );
  const members = own.map((property) => member(property, required)).join('');
  return `${doc(message.schema.description ?? '')}export type ${typeName(message)} = ${attached.join('')}{\n${members}};\n`;
}

function index(name: string, text: string, messages: readonly MessageSchema[]): string {
  const members = messages.map((message) => `  readonly ${message.name}: ${typeName(message)};\n`).join('');
  return `${doc(text)}export interface ${name} {\n${members}}\n`;
}

/** `message-types.generated.ts`: the user data of every message as a type. */
export function writeMessageTypes(folder: SchemaFolder): string {
  const requests = folder.messages.filter(({ group }) => group === 'requests');
  const events = folder.messages.filter(({ group }) => group === 'events');
  const plain = events.filter(({ name }) => name !== 'Error');
  return [
    banner,
    ...folder.messages.map((message) => declaration(folder, message)),
    index('Requests', 'User data of every request, by its name.', requests),
    index('Events', 'User data of every event but Error, by its name.', plain),
    `${doc('Name of a request.')}export type RequestName = keyof Requests;\n`,
    `${doc('Name of an event other than Error.')}export type EventName = keyof Events;\n`,
  ].join('\n');
}
