import type { CtiFrame } from '../machine/frames.ts';
import { cti, type Effect } from '../machine/machine.ts';

/** Numbers of the link's own for why a request is refused: checks ask for any number (docs/link.md). */
const errors = {
  dnNotRegistered: [1021, 'The client has not registered for the DN.'],
  invalidConnId: [1040, 'No call of the DN has this connection id.'],
  invalidCallState: [1041, 'The call is not in a state that allows this.'],
  invalidDestination: [1042, 'The destination cannot be called.'],
  notAccepted: [1051, 'The knowledge worker has not accepted the preview.'],
  textTooLong: [1052, 'The text is longer than 8 KiB.'],
  textInvalid: [1053, 'The text is not Unicode.'],
  rejected: [1054, 'No knowledge worker takes the call.'],
  other: [1055, 'The switch refuses the request.'],
} as const;

export type RefusalOfText = keyof typeof errors;

/** The answer to a request that is not carried out; nothing has changed. */
export function refuse(
  from: string,
  { thisDN, referenceId, connId }: CtiFrame,
  why: RefusalOfText,
): Effect[] {
  const [errorCode, errorMessage] = errors[why];
  return [cti(from, { messageType: 'EventError', thisDN, referenceId, connId, errorCode, errorMessage })];
}
