import { KitError } from '../../kernel/kit-error.ts';
import type { HttpReply } from './http-session.ts';
import { refusalText } from './refusal-text.ts';

/** Whether a server says by its status that it does not know who wants a session. */
export function isNotAccepted(status: number): boolean {
  return status === 401 || status === 403;
}

/** A server does not open a session with the account that the profile has for an agent. */
export function accountNotAccepted(
  server: string,
  agentId: string,
  reply: Pick<HttpReply, 'status' | 'body'>,
): KitError {
  return new KitError({
    code: 'WORKSPACE_ACCOUNT',
    message: `${server} does not accept the account of agent ${agentId}: ${refusalText(reply)}`,
    hint: 'Look at workspace in the profile, or at OCS_TCK_TOKEN: is the token of this agent right, and does it still hold? A code opens one session only.',
  });
}
