import type { JsonObject } from '../../../kernel/json.ts';

/** What a person at the desktop is asked: to do something there, or whether the screen shows something. */
export type Question = Instruction | Look;

/** Something that the agent does. */
export interface Instruction {
  readonly kind: 'instruction';
  /** In words of the screen. */
  readonly sentence: string;
  /** The calls that an upper tester would get instead, in this order. */
  readonly calls: readonly MethodCall[];
}

/** A look at one part of the screen, such as the list of records. */
export interface Look {
  readonly kind: 'look';
  /** What should be seen, in words of the screen. */
  readonly sentence: string;
  /** The same as rows of a table `what | value`. */
  readonly places: readonly Place[];
}

/** A call of a method of the upper tester. */
export interface MethodCall {
  readonly method: string;
  readonly params: JsonObject;
}

/** A place of the screen, and what it should show there, as the features write them. */
export interface Place {
  /** `records[5550101].state`, `campaigns.count`. */
  readonly path: string;
  /** `"running"`, `not "running"`, `40`, `nothing`. */
  readonly literal: string;
}

/** What a record is called on the screen, by its handle or its phone number. */
export type RecordName = (selector: string) => string;

/** A phone number as screens show it: those of seven digits in two groups, any other as it is. */
export function phoneInWords(phone: string): string {
  return phone.replace(/^(\d{3})(\d{4})$/, '$1 $2');
}
