import type { AddingRefusal, CallRecord, StoreCommand } from '../../ocs/machine/store-port.ts';
import type { Row } from '../queries/call-record-row.ts';

export type Addition = Extract<StoreCommand, { verb: 'add' }>;

/** Thrown in the transaction, to roll it back. */
export class AddingRefused extends Error {
  readonly refusal: AddingRefusal;

  constructor(refusal: AddingRefusal, sentence: string) {
    super(sentence);
    this.refusal = refusal;
  }
}

/**
 * The record to add, with its ids: `highest` is the highest record_id and chain_id of the list, `members` the records
 * of the chain by chain_n. Throws AddingRefused.
 */
export function placedRecord({ record, chain }: Addition, highest: Row, members: readonly Row[]): CallRecord {
  const record_id = after(highest.record_id);
  if (chain === undefined) return { ...record, record_id, chain_id: after(highest.chain_id), chain_n: 0 };
  const [first] = members;
  if (first === undefined) throw new AddingRefused('chain missing', `there is no chain ${chain.id}`);
  const chain_n = chain.place ?? after(members.at(-1)?.chain_n);
  if (members.some((member) => member.chain_n === chain_n))
    throw new AddingRefused('place taken', `the chain ${chain.id} already has a record ${chain_n}`);
  return { ...record, record_id, chain_id: chain.id, chain_n, record_type: Number(first.record_type) };
}

function after(number: Row[string] | undefined): number {
  return Number(number ?? 0) + 1;
}
