import { KitError } from '../../../kernel/kit-error.ts';

/** The error for a connection that is gone before the system under test has said anything. */
export function linkClosed(actor: string, sentence: string): KitError {
  return new KitError({
    code: 'LINK_CLOSED',
    message: `The connection of ${actor} to the system under test is closed: ${sentence}`,
    hint: 'Check whether the implementation still runs, and what its own log says about this moment.',
  });
}
