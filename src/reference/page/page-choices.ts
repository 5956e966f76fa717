import type { JsonObject } from '../../kernel/json.ts';
import { errorCodes } from '../../protocol/errors.generated.ts';
import { requestNames } from '../../protocol/message-names.generated.ts';
import { customerOutcomes } from '../../switch/customers/customer-outcome.ts';

/** What the forms of the page offer, from the tables of the kit. */
export function pageChoices(): JsonObject {
  return {
    errors: Object.entries(errorCodes).map(([code, { name }]) => [code, `${code} ${name}`]),
    requests: requestNames.toSorted(),
    outcomes: Object.keys(customerOutcomes),
  };
}
