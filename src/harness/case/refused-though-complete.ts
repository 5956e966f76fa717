import { messageCatalog } from '../../protocol/catalog.generated.js';
import { isRequestName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { validateRequest } from '../../protocol/validate.ts';
import type { Breach } from './case-run.ts';
import type { SentRequest } from './sent-request.ts';

/**
 * What a breach says if a request with all its mandatory keys is refused with 102 (001, Desktop Requests and OCS
 * Responses), although an answer was due: the same defect, no matter which rule waited for the answer.
 */
export function refusedThoughComplete(
  request: SentRequest | undefined,
  answer: UserData,
): Pick<Breach, 'defect'> & { readonly actual?: string } {
  if (answer.GSW_ERROR_NUMBER !== 102 || !request || !isRequestName(request.name)) return {};
  const { name, userData } = request;
  if (validateRequest(name, userData, 'lenient').length > 0) return {};
  const left = (messageCatalog[name]?.keys ?? []).filter(({ key }) => !Object.hasOwn(userData, key));
  const without = left.map(({ key }) => key).join(', ');
  return {
    defect: `${name} is refused with error 102, although it has all mandatory keys`,
    actual: `error 102, although ${name} lacks optional keys alone: ${without}`,
  };
}
