import { generateKeyPairSync, sign } from 'node:crypto';
import type { TlsIdentity } from './listen.ts';

/**
 * A key and a self-signed certificate for `localhost` and 127.0.0.1, for tests: made each time, so that none is ever
 * committed or expires. X.509 version 3 (RFC 5280), P-256 with SHA-256.
 */
export function makeTestCertificate(): TlsIdentity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(commonName, der(0x0c, Buffer.from('localhost')))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))), // version 3
    der(0x02, Buffer.of(1)), // serial number
    sequence(ecdsaWithSha256),
    name,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(authority, alternativeNames)),
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
  const certificate = sequence(body, sequence(ecdsaWithSha256), signature);
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: toPem(certificate) };
}

const commonName = der(0x06, Buffer.of(0x55, 4, 3));
const ecdsaWithSha256 = der(0x06, Buffer.from('2a8648ce3d040302', 'hex'));
const authority = sequence(
  der(0x06, Buffer.of(0x55, 0x1d, 19)),
  der(0x04, sequence(der(0x01, Buffer.of(0xff)))),
);
const alternativeNames = sequence(
  der(0x06, Buffer.of(0x55, 0x1d, 17)),
  der(0x04, sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.of(127, 0, 0, 1)))),
);

/** Tag, length and value: the form of every part of a certificate. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const size = value.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function set(...parts: readonly Buffer[]): Buffer {
  return der(0x31, ...parts);
}

function utcTime(text: string): Buffer {
  return der(0x17, Buffer.from(text));
}

function toPem(bytes: Buffer): string {
  const lines = bytes.toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
