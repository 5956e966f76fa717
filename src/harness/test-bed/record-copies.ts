import type { JsonObject } from '../../kernel/json.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { Matcher } from '../expect/matcher.ts';

/** Records of different copies have different numbers: the distance between those of two copies. */
const betweenCopies = 100_000;
/** Keys and columns that number a record. */
const ids: ReadonlySet<string> = new Set([
  'GSW_CHAIN_ID',
  'GSW_CALLING_LIST_RECORD_ID',
  'chain_id',
  'record_id',
]);
/** A number of the features. */
const phoneOfFeatures = /^555\d{4}$/;
/** How many digits a phone number of a copy is longer than that of the features. */
const copyDigits = 4;

/**
 * Many copies of the records of a set-up: in copy 7, record 1 is 700001, and the number 5550101 of the features is
 * 55501010007, or if the copies are numbered from 100 on, 55501010107.
 */
export class RecordCopies {
  /** Phone numbers of copy 0, by the number in the features. */
  readonly #phones: ReadonlyMap<string, string>;
  readonly #customers: ReadonlySet<string>;
  readonly #customerField: string | undefined;
  readonly #firstNumber: number;

  /**
   * `phoneHere` gives the system's number for one of the features; `customerField` is the customers' column;
   * `firstNumber` is what the phone numbers and customers of copy 0 end in.
   */
  constructor(
    records: readonly JsonObject[],
    phoneHere: (phone: string) => string,
    customerField: string | undefined,
    firstNumber: number,
  ) {
    this.#firstNumber = firstNumber;
    const phones = records.map(({ contact_info: phone }) => String(phone));
    this.#phones = new Map(phones.map((phone) => [phone, phoneHere(phone)]));
    this.#customerField = customerField;
    this.#customers = new Set(records.flatMap((record) => this.#customerOf(record) ?? []));
  }

  /** A value of the features as it is in a copy; nothing for values that are the same in all copies. */
  inCopy(value: string | number, copy: number, key?: string): string | number | undefined {
    if (typeof value === 'number')
      return key !== undefined && ids.has(key) ? idOfCopy(value, copy) : undefined;
    if (this.#phones.has(value)) return this.#phoneOfCopy(value, copy);
    return this.#customers.has(value) ? this.#customerOfCopy(value, copy) : undefined;
  }

  /** Whether it is a phone number of the features that no record of the set-up has. */
  isOfNobody(value: string | number): value is string {
    return typeof value === 'string' && phoneOfFeatures.test(value) && !this.#phones.has(value);
  }

  /** Matches the number of a record in all of its copies; nothing for other values. */
  anyCopyOf(value: string | number, key?: string): Matcher | undefined {
    if (typeof value === 'string') {
      const here = this.#phones.get(value);
      if (here === undefined) return undefined;
      const matches = (given: KeyValue | undefined): boolean =>
        typeof given === 'string' && this.#originOf(given)?.phone === value;
      return { description: `"${here}", or with ${copyDigits} digits after it`, matches };
    }
    if (key === undefined || !ids.has(key)) return undefined;
    const matches = (given: KeyValue | undefined): boolean =>
      typeof given === 'number' && given % betweenCopies === value % betweenCopies;
    return { description: `${value}, or more by a multiple of ${betweenCopies}`, matches };
  }

  /** What the system's phone numbers of all records begin with. */
  get phonesHere(): readonly string[] {
    return [...this.#phones.values()];
  }

  /** Whether a record has this phone number of the system in some copy. */
  has(phone: string): boolean {
    return this.#originOf(phone) !== undefined;
  }

  /** The copy that a phone number of the system belongs to. */
  copyOf(phone: string): number {
    return this.#originOf(phone)?.copy ?? 0;
  }

  /** The features' number for a phone number of the system; a number of no list stays unchanged. */
  originalOf(phone: string): string {
    return this.#originOf(phone)?.phone ?? phone;
  }

  /** A row of the calling list as it is in a copy. */
  rowOfCopy(record: JsonObject, copy: number): JsonObject {
    const { contact_info: phone, record_id: id, chain_id: chain } = record;
    const customer = this.#customerOf(record);
    const field = this.#customerField;
    return {
      ...record,
      record_id: idOfCopy(Number(id), copy),
      chain_id: idOfCopy(Number(chain), copy),
      contact_info: this.#phoneOfCopy(String(phone), copy),
      ...(field === undefined || customer === undefined
        ? {}
        : { [field]: this.#customerOfCopy(customer, copy) }),
    };
  }

  #phoneOfCopy(phone: string, copy: number): string {
    return numbered(this.#phones.get(phone) ?? phone, this.#firstNumber + copy, '');
  }

  #customerOfCopy(customer: string, copy: number): string {
    return numbered(customer, this.#firstNumber + copy, '-');
  }

  #originOf(given: string): { readonly phone: string; readonly copy: number } | undefined {
    for (const [phone, here] of this.#phones) {
      if (!given.startsWith(here)) continue;
      const number = Number(given.slice(here.length));
      const copy = number - this.#firstNumber;
      if (copy >= 0 && given === numbered(here, number, '')) return { phone, copy };
    }
    return undefined;
  }

  #customerOf(record: JsonObject): string | undefined {
    const customer = this.#customerField === undefined ? undefined : record[this.#customerField];
    return typeof customer === 'string' ? customer : undefined;
  }
}

/** A customer who must not be called in one copy may be called in the others. */
function numbered(text: string, number: number, between: string): string {
  return number === 0 ? text : `${text}${between}${String(number).padStart(copyDigits, '0')}`;
}

function idOfCopy(id: number, copy: number): number {
  return id + betweenCopies * copy;
}
