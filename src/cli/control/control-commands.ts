import type { JsonObject } from '../../kernel/json.ts';
import { usageError } from '../../kernel/usage-error.ts';

/** Options of a command, as given. */
type Given = Readonly<Record<string, string | undefined>>;

/** A command of `ocs-tck control` that stands for one call of a control method. */
export interface ControlCommand {
  /** Its name and arguments. */
  readonly usage: string;
  readonly description: string;
  /** Flags, each with what it is for. */
  readonly options?: readonly (readonly [flags: string, description: string])[];
  readonly method: string;
  params(words: readonly string[], given: Given): JsonObject;
}

const none = () => ({});

/** What is hard to get elsewhere, in words. */
export const controlCommands: readonly ControlCommand[] = [
  {
    usage: 'error <number>',
    description: 'give the next request of a desktop an error, such as 113',
    options: [
      ['--agent <id>', 'only to this agent'],
      ['--request <type>', 'only for this request: RecordProcessed'],
      ['--times <number>', 'for so many requests; 1 by default'],
    ],
    method: 'provoke.error',
    params: ([error = ''], { agent, request, times }) => ({
      error: numberOf(error, 'The error'),
      ...given('agentId', agent),
      ...given('request', request),
      ...(times !== undefined && { times: numberOf(times, '--times') }),
    }),
  },
  {
    usage: 'withdraw',
    description: 'withdraw the errors that still wait for a request',
    method: 'provoke.withdraw',
    params: none,
  },
  {
    usage: 'cancel-record <agent>',
    description: "have another application cancel a record on an agent's desktop: RecordCancel",
    options: [['--handle <number>', 'GSW_RECORD_HANDLE; by default the record that the agent got last']],
    method: 'provoke.recordCancel',
    params: ([agentId = ''], { handle }) => ({
      agentId,
      ...(handle !== undefined && { handle: numberOf(handle, '--handle') }),
    }),
  },
  {
    usage: 'callback <list>',
    description: 'make a record of a calling list a callback that is due now: ScheduledCall',
    options: [
      ['--agent <id>', 'a personal callback of this agent; by default one of the campaign'],
      [
        '--record <id>',
        'record_id; by default the first callback, or the first record, that OCS does not hold',
      ],
    ],
    method: 'provoke.callback',
    params: ([callingList = ''], { agent, record }) => ({
      callingList,
      ...given('agentId', agent),
      ...(record !== undefined && { recordId: numberOf(record, '--record') }),
    }),
  },
  {
    usage: 'logout-time <agent> <seconds>',
    description: "have an agent's next LogOut, of a campaign that OCS dials, take so many seconds",
    method: 'provoke.logOutTime',
    params: ([agentId = '', seconds = '']) => ({ agentId, seconds: numberOf(seconds, 'The time') }),
  },
  {
    usage: 'switchover',
    description: 'make the backup OCS primary',
    method: 'redundancy.switchover',
    params: none,
  },
  {
    usage: 'database-fail',
    description: 'make the database fail: error 113',
    method: 'database.fail',
    params: none,
  },
  { usage: 'database-heal', description: 'let it work again', method: 'database.heal', params: none },
  {
    usage: 'customer <phone> <outcome...>',
    description:
      'say how a customer takes the next calls: busy, noAnswer, answer, answeringMachine, …; the last one stays',
    method: 'customers.behave',
    params: ([phone = '', ...outcomes]) => ({ phone, outcomes }),
  },
  {
    usage: 'inbound <phone> <dn>',
    description: 'have a customer call a DN',
    method: 'customer.call',
    params: ([phone = '', dn = '']) => ({ phone, dn }),
  },
  {
    usage: 'hang-up <phone>',
    description: 'have a customer hang up',
    method: 'customer.hangUp',
    params: ([phone = '']) => ({ phone }),
  },
];

function given(name: string, value: string | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value };
}

function numberOf(text: string, what: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw usageError(`${what} is "${text}".`, 'Give a whole number, 1 or more.');
}
