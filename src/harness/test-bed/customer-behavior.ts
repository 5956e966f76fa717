/** What customers do when they are called, call by call: the outcomes in `customers.behave`, by the words of a step. */
export const customerBehavior = {
  answers: ['answer'],
  'is busy': ['busy'],
  'is busy, then answers': ['busy', 'answer'],
  'does not answer': ['noAnswer'],
  'does not answer, then answers': ['noAnswer', 'answer'],
  'has an answering machine': ['answeringMachine'],
  'has a fax machine': ['fax'],
  'has a modem': ['modem'],
  'has no such number': ['sitInvalidNumber'],
  'hangs up before an agent is there': ['abandons'],
} as const;

export type CustomerBehavior = keyof typeof customerBehavior;
