/** What customers do when they are called: the outcome in `customers.behave`, by the words of a step. */
export const customerBehavior = {
  answers: 'answer',
  'is busy': 'busy',
  'does not answer': 'noAnswer',
  'has an answering machine': 'answeringMachine',
  'has a fax machine': 'fax',
  'has no such number': 'sitInvalidNumber',
  'hangs up before an agent is there': 'abandons',
} as const;

export type CustomerBehavior = keyof typeof customerBehavior;
