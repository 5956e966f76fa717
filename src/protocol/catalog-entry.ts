import type { KeyValue } from './user-data.ts';

/** What the catalog says of a key, or of a variant of it. */
export interface KeyEntry {
  readonly types: readonly ('Int' | 'String')[];
  readonly meaning: string;
  /** Document and section. */
  readonly source: string;
  readonly rulings: readonly number[];
  /** Names of the values that have one. */
  readonly names?: Readonly<Record<string, string>>;
  /** How OCS refuses a wrong value, if not with 103; `nothing`: it ignores it. */
  readonly refusedWith?: number | 'nothing';
  /** The key than which this one must be greater. */
  readonly greaterThan?: string;
  /** The key that decides what the value of this one must be. */
  readonly follows?: Following;
  /** Values that say that the key might as well be absent (ruling 45). */
  readonly absentAs?: readonly KeyValue[];
}

/** Values of another key, each with the one value that goes with it; beside any other value everything is right. */
export interface Following {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Whether a message must carry a key: always, under a condition, or not. */
export type Presence = 'required' | 'conditional' | 'optional';

/** How one message uses a key. */
export interface KeyUse {
  readonly key: string;
  /** Name of its KeyEntry: the key, or a variant of it. */
  readonly definition: string;
  readonly presence: Presence;
  /** What its value must be: `Int, 101 or more`. */
  readonly expected: string;
  /** When a conditional key is required. */
  readonly condition?: string;
  /** What a ruling alone demands of its value: a breach is noted, and wrong only in the strict reading. */
  readonly noted?: string;
  /** The value that counts where the key is absent. */
  readonly default?: number;
  /** Another spelling, which a document prints in this message (ruling 18). */
  readonly printedAs?: string;
}

/** What the catalog says of a message. */
export interface MessageEntry {
  readonly group: string;
  readonly chapter?: string;
  readonly direction?: string;
  readonly description: string;
  readonly source: string;
  readonly rulings: readonly number[];
  readonly answers?: readonly string[];
  readonly errors?: readonly number[];
  readonly keys: readonly KeyUse[];
  /** Building blocks whose keys may come along. */
  readonly attached: readonly string[];
  /** Custom fields, whose keys have no prefix, are welcome. */
  readonly customFields: boolean;
  /** The published table is incomplete: no key is unknown. */
  readonly openKeys: boolean;
  /** Keys required in the lenient reading, where they are fewer (ruling 93). */
  readonly leniently?: readonly string[];
  readonly example: object;
}
