import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import { KitError } from '../kernel/kit-error.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a host can be reached from this machine only. Names other than `localhost` count as open. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}

/**
 * Refuses to listen without TLS and a token if other machines can connect ("Security" in docs/link.md). `givenAs` says to
 * the reader in what the token is given.
 */
export function refuseOpenListener(
  host: string,
  hasTls: boolean,
  token: string | undefined,
  givenAs = 'a token',
): void {
  if (token === '') {
    throw new KitError({
      code: 'LINK_EMPTY_TOKEN',
      message: 'The token is empty.',
      hint: 'Give a token that cannot be guessed; on a loopback address, none is needed.',
    });
  }
  if (isLoopback(host) || (hasTls && token !== undefined)) return;
  const missing = [...(hasTls ? [] : ['TLS']), ...(token === undefined ? [givenAs] : [])].join(' and ');
  throw new KitError({
    code: 'LINK_NOT_SECURED',
    message: `Refusing to listen on ${host}, which other machines can reach, without ${missing}.`,
    hint: `Listen on 127.0.0.1, or give both a TLS key with its certificate and ${givenAs}.`,
  });
}

/** Compares two secrets in a time that reveals nothing about them, not even their length. */
export function constantTimeEquals(expected: string, given: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
