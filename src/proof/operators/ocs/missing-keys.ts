import { isRequestName } from '../../../protocol/message-names.generated.ts';
import { requiredKeys } from '../../../protocol/required-keys.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';

/** Mandatory keys that a request lacks; none if its type is unknown. */
export function missingKeys(request: UserData): readonly string[] {
  const type = request.GSW_AGENT_REQ_TYPE;
  return isRequestName(type) ? requiredKeys[type].filter((key) => !Object.hasOwn(request, key)) : [];
}
