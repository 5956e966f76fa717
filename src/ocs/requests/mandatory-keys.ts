import type { RequestName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { type SchemaViolation, validateRequest } from '../../protocol/validate.ts';
import { type Refusal, refuse } from '../machine/refusal.ts';

/**
 * Why OCS refuses a request for its keys, by the message's schema: which of them are mandatory, their types and values.
 * Undefined if nothing is wrong.
 */
export function refusalOfKeys(name: RequestName, userData: UserData): Refusal | undefined {
  const violations = validateRequest(name, userData, 'lenient');
  return violations.length === 0 ? undefined : worstOf(violations);
}

/**
 * A missing key takes precedence over a wrong one, and that over an invalid date (111). A key that the request does not
 * define is ignored (ruling 121), and so is a wrong value of a key that OCS does not use (rulings 23 and 115).
 */
function worstOf(violations: readonly SchemaViolation[]): Refusal | undefined {
  const refusals = violations.map((violation) => violation.refusal);
  if (refusals.includes(102)) return refuse(102);
  if (refusals.includes(103)) return refuse(103);
  return refusals.includes(111) ? refuse(111) : undefined;
}
