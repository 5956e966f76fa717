import { KitError } from '../../kernel/kit-error.ts';
import type { CallRecord, DoNotCallEntry, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { AddingRefused } from './adding-record.ts';
import { addDoNotCall, readDoNotCall, replaceDoNotCall } from './do-not-call-programs.ts';
import { type KnownTables, tableOf } from './known-tables.ts';
import type { Program } from './program.ts';
import {
  addRecord,
  countChains,
  insertRecords,
  markRecords,
  readRecords,
  updateRecords,
} from './record-programs.ts';
import { retrieve, retrieveChain, scheduled } from './retrieval-programs.ts';
import { createList } from './table-programs.ts';
import { tell } from './telling.ts';

/** The program of a command; its result is the answer. */
export function* answerTo(tables: KnownTables, command: StoreCommand): Program<StoreResult> {
  switch (command.verb) {
    case 'count':
      return { ok: true, records: [], count: yield* countChains(tables, command) };
    case 'readDoNotCall':
      return { ok: true, records: [], entries: yield* readDoNotCall(tables) };
    default:
      return { ok: true, records: (yield* recordsOf(tables, command)) ?? [] };
  }
}

function recordsOf(
  tables: KnownTables,
  command: Exclude<StoreCommand, { verb: 'count' | 'readDoNotCall' }>,
): Program<readonly CallRecord[] | undefined> | Program<void> {
  switch (command.verb) {
    case 'createList':
      return createList(tables, command.list);
    case 'insert':
      return insert(tables, command);
    case 'retrieve':
      return retrieve(tables, command);
    case 'retrieveChain':
      return retrieveChain(tables, command);
    case 'retrieveDue':
    case 'nextDue':
      return scheduled(tables, command);
    case 'update':
      return updateRecords(tables, command);
    case 'add':
      return addRecord(tables, command);
    case 'mark':
      return mark(tables, command);
    case 'read':
      return readRecords(tables, command);
    case 'replaceDoNotCall':
      return replaceDoNotCall(tables, command.entries);
    case 'addDoNotCall':
      return enter(tables, command.entries);
  }
}

function* insert(
  tables: KnownTables,
  { list, records }: Extract<StoreCommand, { verb: 'insert' }>,
): Program<void> {
  yield* insertRecords(tables, tableOf(tables, list), records);
}

function* mark(
  tables: KnownTables,
  command: Extract<StoreCommand, { verb: 'mark' }>,
): Program<readonly CallRecord[]> {
  const marked = yield* markRecords(tables, command);
  const { table } = tableOf(tables, command.list);
  const chains = [...new Set(marked.map(({ chain_id }) => chain_id))];
  if (chains.length > 0) yield* tell(tables, { kind: 'marked', table, chains });
  return marked;
}

function* enter(tables: KnownTables, entries: readonly DoNotCallEntry[]): Program<void> {
  yield* addDoNotCall(tables, entries);
  const names = entries.map(({ phone, customer_id, expires_at }) => ({ phone, customer_id, expires_at }));
  if (names.length > 0) yield* tell(tables, { kind: 'doNotCall', entries: names });
}

/** Whether other processes hear of a command, if there are any: it is written together with the news. */
export function isTold({ verb }: StoreCommand): boolean {
  return verb === 'mark' || verb === 'addDoNotCall';
}

/** Whether a command may take several statements, all or none of which take effect. */
export function isAtomic(command: StoreCommand): boolean {
  switch (command.verb) {
    case 'createList':
    case 'add':
    case 'replaceDoNotCall':
      return true;
    case 'insert':
      return command.records.length > 1;
    case 'update':
      return command.changes.length > 1;
    case 'addDoNotCall':
      return command.entries.length > 1;
    case 'mark':
      return command.others !== 'all';
    default:
      return false;
  }
}

/** The answer to a command that failed. */
export function failureOf(cause: unknown): StoreResult {
  const reason = sentenceOf(cause);
  if (cause instanceof KitError) return { ok: false, reason, error: cause };
  if (cause instanceof AddingRefused) return { ok: false, reason, refusal: cause.refusal };
  return { ok: false, reason };
}

/** The database's own message. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
