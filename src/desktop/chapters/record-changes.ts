import type { UserData } from '../../protocol/user-data.ts';
import type { RecordChanges } from '../machine/actions.ts';
import { callResultNumber, phoneTypeNumber } from '../machine/words.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';

/** The modifiable keys (001, Modifiable Mandatory Genesys Fields), in the types that OCS requires. */
export interface ChangedKeys {
  readonly GSW_CALL_RESULT?: number;
  readonly GSW_FROM?: number;
  readonly GSW_UNTIL?: number;
  readonly GSW_PHONE?: string;
  readonly GSW_PHONE_TYPE?: number;
}

/** An agent's changes as keys of a request. */
export interface SpokenChanges {
  readonly keys: ChangedKeys;
  readonly custom: UserData;
}

/** Converts an agent's changes to keys, or returns a sentence that says what is wrong with them. */
export function speakChanges(changes: RecordChanges = {}): SpokenChanges | string {
  const { from, until, phone, custom = {} } = changes;
  const callResult = changes.callResult === undefined ? undefined : callResultNumber(changes.callResult);
  const phoneType = changes.phoneType === undefined ? undefined : phoneTypeNumber(changes.phoneType);
  if (changes.callResult !== undefined && callResult === undefined)
    return `There is no call result "${changes.callResult}".`;
  if (changes.phoneType !== undefined && phoneType === undefined)
    return `There is no phone type "${changes.phoneType}".`;
  if (from !== undefined && until !== undefined && until <= from)
    return 'The time window must end after it begins.';
  const reserved = Object.keys(custom).find((key) => key.startsWith('GSW_'));
  if (reserved !== undefined) return `${reserved} is not a custom field.`;
  const keys = {
    ...(callResult !== undefined && { GSW_CALL_RESULT: callResult }),
    ...(from !== undefined && { GSW_FROM: from }),
    ...(until !== undefined && { GSW_UNTIL: until }),
    ...(phone !== undefined && { GSW_PHONE: phone }),
    ...(phoneType !== undefined && { GSW_PHONE_TYPE: phoneType }),
  };
  return { keys, custom };
}

/**
 * Shows a record with the changes that OCS acknowledged; the user data it came with, attached to its calls, stays
 * (ruling 60).
 */
export function applyChanges(record: DesktopRecord, { keys }: SpokenChanges): void {
  record.worked = true;
  record.phone = keys.GSW_PHONE ?? record.phone;
  record.phoneType = keys.GSW_PHONE_TYPE ?? record.phoneType;
  record.givenResult = keys.GSW_CALL_RESULT ?? record.givenResult;
}
