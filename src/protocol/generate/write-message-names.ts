import type { RequestTraits } from '../request-traits.ts';
import type { MessageSchema, SchemaFolder } from './message-schema.ts';
import { banner, doc, literal } from './write-source.ts';

function names(folder: SchemaFolder, group: string): readonly string[] {
  return folder.messages.filter((message) => message.group === group).map(({ name }) => name);
}

function userEvents(folder: SchemaFolder): Readonly<Record<string, string>> {
  const events = folder.messages.filter(({ group, name }) => group === 'events' && name !== 'Error');
  return Object.fromEntries(
    events.flatMap(({ name, schema }) => {
      const event = schema.properties?.GSW_USER_EVENT;
      return (event?.enum ?? [event?.const ?? name]).map((value) => [value, name]);
    }),
  );
}

/** The folder's reader has refused requests that do not say all of these. */
function traitsOf({ schema }: MessageSchema): Readonly<Record<keyof RequestTraits, unknown>> {
  return {
    final: schema['x-final'],
    severalAnswers: schema['x-severalAnswers'],
    mayBeSilent: schema['x-mayBeSilent'],
  };
}

/** `message-names.generated.ts`: which requests and events there are, and which events may answer which request. */
export function writeMessageNames(folder: SchemaFolder): string {
  const requests = folder.messages.filter(({ group }) => group === 'requests');
  const events = names(folder, 'events').filter((name) => name !== 'Error');
  const table = (of: (request: (typeof requests)[number]) => unknown) =>
    literal(Object.fromEntries(requests.map((request) => [request.name, of(request)])), 1);
  return [
    `${banner}import type { EventName, RequestName } from './message-types.generated.ts';\nimport type { RequestTraits } from './request-traits.ts';\n`,
    "export type * from './message-types.generated.ts';\n",
    `${doc('Every request, in the order of 001.')}export const requestNames = ${literal(
      requests.map(({ name }) => name),
      1,
    )} as const satisfies readonly RequestName[];\n`,
    `${doc('Every event but Error, in the order of 001.')}export const eventNames = ${literal(events, 1)} as const satisfies readonly EventName[];\n`,
    'const requests: ReadonlySet<unknown> = new Set(requestNames);\nconst events: ReadonlySet<unknown> = new Set(eventNames);\n',
    `${doc('Whether a value of GSW_AGENT_REQ_TYPE names a request.')}export function isRequestName(value: unknown): value is RequestName {\n  return requests.has(value);\n}\n`,
    `${doc('Whether a name is that of an event other than Error.')}export function isEventName(value: unknown): value is EventName {\n  return events.has(value);\n}\n`,
    `${doc('The events that may answer a request, beside an error.')}export const answersTo: { readonly [R in RequestName]: readonly EventName[] } = ${table(({ schema }) => schema['x-answers'] ?? [])};\n`,
    `${doc('The error codes that a request can get, as far as the documents and rulings say.')}export const errorsOf: { readonly [R in RequestName]: readonly number[] } = ${table(({ schema }) => schema['x-errors'] ?? [])};\n`,
    `${doc('What is true of all requests of a kind.')}export const requestTraits: { readonly [R in RequestName]: RequestTraits } = ${table(traitsOf)};\n`,
    `${doc('The event that a value of GSW_USER_EVENT stands for (ruling 205).')}export const eventOfUserEvent: { readonly [userEvent: string]: EventName } = ${literal(userEvents(folder), 1)};\n`,
  ].join('\n');
}
