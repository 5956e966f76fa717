import {
  encodeRaw,
  type RawMessage,
  withHeader,
  withLine,
  withoutHeader,
} from '../../../sip/message/raw-message.ts';
import type { Endpoint } from '../../../sip/transport/sip-transport.ts';

/** Who sends a request of no call to whom, and what tells it from others. */
export interface StrayWay {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly number: number;
}

const endText = ({ address, port }: Endpoint): string => `${address}:${port}`;

/** A sound request of no call, to be made unsound. */
export function strayRequest(method: string, { from, to, number }: StrayWay): RawMessage {
  return {
    startLine: `${method} sip:nobody@${endText(to)} SIP/2.0`,
    headers: [
      `Via: SIP/2.0/UDP ${endText(from)};branch=z9hG4bK-stray-${number}`,
      'Max-Forwards: 70',
      `From: <sip:stranger@${endText(from)}>;tag=stray`,
      `To: <sip:nobody@${endText(to)}>`,
      `Call-ID: stray-${number}@${from.address}`,
      `CSeq: 7 ${method}`,
      `Contact: <sip:stranger@${endText(from)}>`,
      'Content-Length: 0',
    ],
    body: new Uint8Array(),
  };
}

type Stray = (way: StrayWay) => RawMessage;

const options: Stray = (way) => strayRequest('OPTIONS', way);
const without =
  (name: string): Stray =>
  (way) =>
    withoutHeader(options(way), name);
const twice =
  (name: string): Stray =>
  (way) => {
    const raw = options(way);
    const line = raw.headers.find((one) => typeof one === 'string' && one.startsWith(`${name}:`));
    return withLine(raw, line ?? '');
  };
const withLength =
  (length: string): Stray =>
  (way) =>
    withHeader(options(way), 'Content-Length', length);
const inDialog =
  (method: string): Stray =>
  (way) =>
    withHeader(
      strayRequest(method, way),
      'To',
      `<sip:nobody@${way.to.address}:${way.to.port}>;tag=unknown-${way.number}`,
    );

/** The BYE of no dialog, in the oddest form that is sound (RFC 4475, sections 3.1.1.1, 3.1.1.3 and 3.1.1.6). */
const oddities = {
  folds: ({ from, to, number }) => ({
    startLine: `BYE sip:nobody@${endText(to)};unknown SIP/2.0`,
    headers: [
      `Via: SIP  / 2.0\r\n /UDP \t ${endText(from)} ;  branch = z9hG4bK-odd-${number}`,
      `tO: \r\n sip:nobody@${to.address}  ;   tag =\r\n\t 17`,
      `fRoM : "A \\\\ and \\" in quotes"   <sip:stranger@${from.address}>  ;  tag = 5`,
      'MAX-forwards: 0070',
      `Call-ID: odd-${number}`,
      'cseq: 0001 \r\n\t BYE',
      's: ',
      'X-Odd: ;;,,;;,;',
    ],
    body: new Uint8Array(),
  }),
  'compact names': ({ from, to, number }) => ({
    startLine: `BYE sip:nobody@${endText(to)} SIP/2.0`,
    headers: [
      `v: SIP/2.0/UDP ${endText(from)};branch=z9hG4bK-odd-${number}`,
      `t: <sip:nobody@${to.address}>;tag=17`,
      `f: <sip:stranger@${from.address}>;tag=5`,
      `i: odd-${number}`,
      'CSeq: 1 BYE',
      'l: 0',
    ],
    body: new Uint8Array(),
  }),
  escapes: (way) => ({
    ...inDialog('BYE')(way),
    startLine: `BYE sip:sips%3Anobody%40x@${endText(way.to)};n%61me=v%61l%25 SIP/2.0`,
  }),
  'an unknown scheme in Contact': (way) =>
    withHeader(inDialog('BYE')(way), 'Contact', '<odd.scheme+x:anything;at=all>'),
} as const satisfies Readonly<Record<string, Stray>>;

/** Requests that a stranger sends, sound in themselves or not, by the names that features give them. */
export const strayRequests: Readonly<Record<string, Stray>> = {
  'no defect': options,
  'no Via': without('Via'),
  'no From': without('From'),
  'no To': without('To'),
  'no Call-ID': without('Call-ID'),
  'no CSeq': without('CSeq'),
  'two From': twice('From'),
  'two Call-ID': twice('Call-ID'),
  'two CSeq': twice('CSeq'),
  'Content-Length beyond the end': withLength('5000'),
  'Content-Length below zero': withLength('-1'),
  'Content-Length in words': withLength('none'),
  'SIP/7.0': (way) => ({ ...options(way), startLine: `OPTIONS sip:nobody@${endText(way.to)} SIP/7.0` }),
  'LF for CRLF': (way) => ({ ...inDialog('BYE')(way), lineEnd: '\n' }),
  '5000 headers': (way) => ({
    ...options(way),
    headers: [...options(way).headers, ...Array.from({ length: 5000 }, () => 'X: 1')],
  }),
  '60 KiB in one header': (way) => withLine(options(way), `X: ${'a'.repeat(60 * 1024)}`),
  'no SIP': (way) => ({ ...options(way), startLine: '\u0000\u0001', headers: [], lineEnd: '' }),
  HTTP: (way) => ({ ...options(way), startLine: 'GET / HTTP/1.1', headers: ['Host: nobody'] }),
  'a response to nothing': (way) => ({ ...options(way), startLine: 'SIP/2.0 200 OK' }),
  'a CANCEL of nothing': (way) => strayRequest('CANCEL', way),
  'an ACK of nothing': inDialog('ACK'),
  BYE: inDialog('BYE'),
  INFO: inDialog('INFO'),
  'an unknown method': (way) => strayRequest('TELEPORT', way),
  // BYE is a method that everybody has.
  'an unknown extension': (way) => withLine(inDialog('BYE')(way), 'Require: teleport'),
  ...oddities,
};

export function strayBytes(name: string, way: StrayWay): Uint8Array | undefined {
  const stray = Object.hasOwn(strayRequests, name) ? strayRequests[name] : undefined;
  return stray && encodeRaw(stray(way));
}
