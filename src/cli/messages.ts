import { exitCodes } from '../kernel/exit-codes.ts';
import { didYouMean } from '../kernel/nearest.ts';
import { usageError } from '../kernel/usage-error.ts';
import { describeMessage, listMessages, messageNames } from '../protocol/message-reference.ts';

/** `ocs-tck messages [NAME]`: the reference of all messages, from the schemas. */
export function messages(name?: string): number {
  const text = name === undefined ? listMessages() : describeMessage(name);
  if (text === undefined)
    throw usageError(
      `There is no message "${name}".`,
      `${didYouMean(name ?? '', messageNames())}"ocs-tck messages" lists them all.`,
    );
  process.stdout.write(`${text}\n`);
  return exitCodes.passed;
}
