import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import type { Matcher } from './matcher.ts';

/** What literals can refer to: the state of the scenario for one actor. */
export interface LiteralContext {
  readonly applicationId: number;
  readonly backupApplicationId?: number | undefined;
  readonly now: number;
  readonly referenceId: KeyValue | undefined;
  readonly record: UserData | undefined;
  /** The record that this actor received before any other. */
  readonly firstRecord?: UserData | undefined;
  /** The chained record that this actor received last. */
  readonly chainedRecord?: UserData | undefined;
  recordOf(actor: string): UserData | undefined;
  /** The record with that phone number which this actor received last. */
  recordWith(phone: string): UserData | undefined;
  /** The name of a text or number of the features on a standing test bed, if it has another name there. */
  here?(value: string | number, key: string | undefined): KeyValue;
  /** Matches such a value while it is open which of several records of the standing test bed comes. */
  known?(value: string | number, key: string | undefined): Matcher | undefined;
  scriptId(script: string): number;
  /** GSW_DATE_TIME of the last request that had one, no matter who sent it. */
  readonly requestedTime?: string | undefined;
}

/** Nothing has happened that a literal could refer to. */
export const noContext: LiteralContext = {
  applicationId: 0,
  now: 0,
  referenceId: undefined,
  record: undefined,
  recordOf: () => undefined,
  recordWith: () => undefined,
  scriptId: () => 0,
};
