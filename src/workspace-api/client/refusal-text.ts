import { isJsonObject } from '../../kernel/json.ts';
import type { HttpReply } from './http-session.ts';

/** What a refusal of the server says, for people: `HTTP 401: The token is missing.` */
export function refusalText({ status, body }: HttpReply): string {
  const told = isJsonObject(body) && isJsonObject(body.status) ? body.status.message : undefined;
  return typeof told === 'string' ? `HTTP ${status}: ${told.slice(0, 200)}` : `HTTP ${status}.`;
}
