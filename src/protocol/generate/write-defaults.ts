import type { Schema, SchemaFolder } from './message-schema.ts';
import { banner, doc, literal } from './write-source.ts';

function defaultsOf(columns: Readonly<Record<string, Schema>>): string {
  const given = Object.entries(columns).flatMap(([column, { default: value }]) =>
    value === undefined ? [] : [[column, value] as const],
  );
  return literal(Object.fromEntries(given), 1);
}

/** `defaults.generated.ts`: what a new record and a do-not-call entry have in the columns that are not given. */
export function writeDefaults(folder: SchemaFolder): string {
  return [
    banner,
    `${doc('What a new record has in the columns that nobody gives (domain facts 2.1; rulings 202 and 203); its identity and time zone have no default.')}export const defaultRecord = ${defaultsOf(folder.columns)} as const;\n`,
    `${doc('An entry of the do-not-call list in which nothing stands.')}export const emptyDoNotCallEntry = ${defaultsOf(folder.doNotCallColumns)} as const;\n`,
  ].join('\n');
}
