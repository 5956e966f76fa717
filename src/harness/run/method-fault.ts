import { KitError, type KitErrorText } from '../../kernel/kit-error.ts';
import { JsonRpcError } from '../../link/json-rpc/json-rpc.ts';
import type { MethodPeer } from './control-client.ts';

/**
 * Why a call failed, as a fault of the side that serves the link; an error that does not concern the link comes back
 * unchanged.
 */
export function faultOf({ link, codes }: MethodPeer, method: string, error: unknown): unknown {
  if (error instanceof JsonRpcError && method === 'hello' && error.code === notAuthorized)
    return tokenRefused(link, error);
  if (error instanceof JsonRpcError)
    return new RefusedCall(refusal(link, codes.refused, method, error), error);
  if (!(error instanceof KitError)) return error;
  const { hint, reason } = error;
  const code = { LINK_SILENT: codes.silent, LINK_CLOSED: codes.closed, CONTROL_ANSWER: codes.answer };
  const own = Object.entries(code).find(([of]) => of === error.code)?.[1];
  const lost = error.code === 'LINK_CLOSED' && reason !== undefined;
  const message = lost ? `The ${link} was gone before ${method} was answered. ${reason}` : error.message;
  return own === undefined
    ? error
    : new KitError(
        { code: own, message, hint, ...(reason === undefined ? {} : { reason }) },
        { cause: error },
      );
}

/** "Control errors" in docs/link.md: the token is missing or wrong. */
const notAuthorized = -32002;

function tokenRefused(link: string, refusal: JsonRpcError): KitError {
  return new KitError(
    {
      code: 'LINK_TOKEN_REFUSED',
      message: `The ${link} did not accept the token of this run: ${refusal.message}`,
      hint: 'Put the token that the other side asks for into OCS_TCK_TOKEN, or its file into OCS_TCK_TOKEN_FILE.',
    },
    { cause: refusal },
  );
}

/** A call that the other side understood and refused. */
export class RefusedCall extends KitError {
  readonly refusal: JsonRpcError;

  constructor(text: KitErrorText, refusal: JsonRpcError) {
    super(text, { cause: refusal });
    this.refusal = refusal;
  }
}

function refusal(
  link: string,
  code: MethodPeer['codes']['refused'],
  method: string,
  { code: number, message }: JsonRpcError,
): KitErrorText {
  return {
    code,
    message: `The ${link} refused ${method} with error ${number}: ${message}`,
    hint: `Its schema says what ${method} takes and gives. What you do not have is rightly refused: the case stays undecided.`,
  };
}
