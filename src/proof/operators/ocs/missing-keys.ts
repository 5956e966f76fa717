import { isRequestName } from '../../../protocol/message-names.generated.ts';
import { composedKeys, requiredKeys } from '../../../protocol/required-keys.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { validateRequest } from '../../../protocol/validate.ts';

/** Mandatory keys that a request lacks; none if its type is unknown. */
export function missingKeys(request: UserData): readonly string[] {
  const type = request.GSW_AGENT_REQ_TYPE;
  return isRequestName(type) ? requiredKeys[type].filter((key) => !Object.hasOwn(request, key)) : [];
}

/** Whether a mandatory key of a request, or one that is mandatory in its form, has a value that no such key has. */
export function hasWrongData(request: UserData): boolean {
  const type = request.GSW_AGENT_REQ_TYPE;
  if (!isRequestName(type)) return false;
  const { withRecord, withoutRecord } = composedKeys[type];
  const mandatory: readonly string[] = [...withRecord, ...withoutRecord];
  return validateRequest(type, request, 'lenient').some(
    ({ key, refusal }) => mandatory.includes(key) && (refusal === 103 || refusal === 111),
  );
}
