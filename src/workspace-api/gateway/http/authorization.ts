import type { Accounts } from './accounts.ts';
import { type GatewayReply, type GatewayRequest, refusal } from './gateway-request.ts';
import type { Origins } from './origins.ts';

/** Paths of Genesys's Authentication API. */
const authorizePath = '/auth/v3/oauth/authorize';
const tokenPath = '/auth/v3/oauth/token';

/** A small authorization endpoint with the code grant of OAuth 2.0 (RFC 6749, section 4.1), for development. */
export function authorization(
  request: GatewayRequest,
  accounts: Accounts,
  origins: Origins,
): GatewayReply | undefined {
  const { method, path, query, body } = request;
  if (path === tokenPath && method === 'POST') return exchangeCode(new URLSearchParams(body), accounts);
  if (path !== authorizePath) return undefined;
  if (method === 'GET' && !accounts.areOpen) return checked(query, origins) ?? form(200);
  return checked(query, origins) ?? sendBack(query, accounts, new URLSearchParams(body).get('token') ?? '');
}

/** What is wrong with a request for a code. */
function checked(query: URLSearchParams, origins: Origins): GatewayReply | undefined {
  if (query.get('response_type') !== 'code') return refusal(400, 'response_type must be code.');
  const redirectUri = query.get('redirect_uri') ?? '';
  const isWeb = URL.canParse(redirectUri) && /^https?:$/.test(new URL(redirectUri).protocol);
  return isWeb && origins.allows(new URL(redirectUri).origin)
    ? undefined
    : refusal(400, 'redirect_uri is not on a page that is let in.');
}

function sendBack(query: URLSearchParams, accounts: Accounts, token: string): GatewayReply {
  const redirectUri = query.get('redirect_uri') ?? '';
  const code = accounts.giveCode(token, redirectUri);
  if (code === undefined) return form(403);
  const target = new URL(redirectUri);
  target.searchParams.set('code', code);
  const state = query.get('state');
  if (state !== null) target.searchParams.set('state', state);
  return { status: 302, headers: { location: target.href } };
}

function exchangeCode(given: URLSearchParams, accounts: Accounts): GatewayReply {
  if (given.get('grant_type') !== 'authorization_code')
    return { status: 400, body: { error: 'unsupported_grant_type' } };
  const token = accounts.tokenFor(given.get('code') ?? '', given.get('redirect_uri') ?? '');
  if (token === undefined) return { status: 400, body: { error: 'invalid_grant' } };
  // Without accounts there are no tokens, and any will do.
  const body = { access_token: token === '' ? 'any' : token, token_type: 'bearer' };
  return { status: 200, body, headers: { 'cache-control': 'no-store' } };
}

function form(status: number): GatewayReply {
  const wrong = status === 200 ? '' : '<p>This token is not known.</p>';
  const html = `<!doctype html><title>Log in</title>${wrong}<form method="post"><label>Token <input name="token" type="password" autofocus></label> <button>Log in</button></form>`;
  return { status, body: { html } };
}
