import type { RequestName } from '../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';

/** A desktop's request whose envelope has been checked. */
export interface DesktopRequest {
  readonly name: RequestName;
  readonly agent: LoggedInAgent;
  readonly userData: UserData;
}

/** The value of a String key, or undefined where it is absent. */
export function textAt(userData: UserData, key: string): string | undefined {
  const value = valueAt(userData, key);
  return typeof value === 'string' ? value : undefined;
}

/** The value of an Int key, or undefined where it is absent. */
export function intAt(userData: UserData, key: string): number | undefined {
  const value = valueAt(userData, key);
  return typeof value === 'number' ? value : undefined;
}

/** The value of a key that the message itself has; a key named `constructor` is absent unless sent. */
export function valueAt(userData: UserData, key: string): KeyValue | undefined {
  return Object.hasOwn(userData, key) ? userData[key] : undefined;
}
