import type { SipRefusalCode } from './sip-refusal.ts';

export interface Defect {
  readonly code: SipRefusalCode;
  readonly header?: string;
}

/** One defect, or one oddity, that RFC 4475 describes: in a message of our own, and what a strict reader makes of it. */
export interface Torture {
  /** Section of RFC 4475. */
  readonly section: string;
  readonly what: string;
  readonly startLine?: string;
  /** Replaces the header of that name in the sound message; `null` leaves it out; a list is a line for each. */
  readonly headers?: Readonly<Record<string, string | null | readonly string[]>>;
  readonly body?: string;
  /** Absent if the message is sound. */
  readonly refused?: Defect;
}

const from = 'sip:agent@floor.test';

/** What is legal, however odd. */
export const sound: readonly Torture[] = [
  {
    section: '3.1.1.1',
    what: 'folds, spaces, letter case, escapes in quotes, leading zeros, an empty header, compact names',
    startLine: 'INVITE sip:queue@floor.test;unknown SIP/2.0',
    headers: {
      Via: 'SIP  / 2.0\r\n /UDP \t 127.0.0.2 ;  branch = z9hG4bKx1 , SIP / 2.0 / TCP far.floor.test\r\n\t; branch=old',
      tO: '\r\n sip:queue@floor.test  ;   tag =\r\n\t 17',
      'fRoM ': ' "A \\\\ and \\" in quotes"   <sip:agent@floor.test>  ;  tag = 5',
      'MAX-forwards': '0070',
      cseq: '0001 \r\n\t INVITE',
      s: '',
      'X-Odd': ';;,,;;,;',
      m: '"quoted" <sip:agent@127.0.0.2> ; new = value ; q = 0.33',
    },
  },
  {
    section: '3.1.1.2',
    what: 'all characters that methods, users, tokens and quoted strings may have',
    startLine: "a-B.c!d%e*f_g+h`i'j~9 sip:1_u~(be!so)&it's+$/odd?,/;;*:&+has=pass$wo~d(x)@floor.test SIP/2.0",
    headers: {
      CSeq: "7 a-B.c!d%e*f_g+h`i'j~9",
      To: '"bell \\\u0007 nul \\\u0000 del \\\u007f é 🙂" <sip:queue@floor.test>',
      From: "tok1~ 'to_k2+ .% <sip:agent@floor.test>;a!b%c*=`1~;tag=+-~`'%",
      'X!-.%*+': 'any: text, "open quote and %',
    },
  },
  {
    section: '3.1.1.3',
    what: 'escaped characters in users and parameters, a scheme within a user among them',
    startLine: 'INVITE sip:sips%3Aagent%40floor.test@other.test SIP/2.0',
    headers: { Contact: '<sip:cal%6C@127.0.0.2;%6C%72;n%61me=v%61l%25>' },
  },
  {
    section: '3.1.1.4',
    what: 'escaped zero bytes in users',
    headers: {
      To: 'sip:null-%00-null@floor.test',
      Contact: ['<sip:%00@127.0.0.2>', '<sip:%00%00@127.0.0.2>'],
    },
  },
  {
    section: '3.1.1.5',
    what: 'percent signs that escape nothing, in a method and a name',
    startLine: 'RE%47IST%45R sip:floor.test SIP/2.0',
    headers: { CSeq: '9 RE%47IST%45R', To: '"%Z%45" <sip:queue@floor.test>' },
  },
  {
    section: '3.1.1.6',
    what: 'no space between name and bracket',
    headers: { From: `agent<${from}>;tag=1`, To: `"queue"<${from}>` },
  },
  {
    section: '3.1.1.7',
    what: 'long values everywhere',
    startLine: `INVITE sip:${'long'.repeat(80)}@${'a.'.repeat(60)}test SIP/2.0`,
    headers: {
      To: `"${'name '.repeat(200)}" <sip:${'u'.repeat(900)}@floor.test>;unknown=${'v'.repeat(900)};${'flag'.repeat(100)}`,
      'Call-ID': 'i'.repeat(1000),
      Via: Array.from(
        { length: 40 },
        (_, n) => `SIP/2.0/TCP hop${n}.${'sub.'.repeat(20)}test;branch=z9hG4bK${n}`,
      ),
    },
  },
  {
    section: '3.1.1.8',
    what: 'a second message behind the body of a datagram',
    headers: { 'Content-Length': '0' },
    body: 'INVITE sip:other@floor.test SIP/2.0\r\nTo: nobody',
  },
  {
    section: '3.1.1.9',
    what: 'semicolons in a user',
    startLine: 'INVITE sip:user;par=u%40test@floor.test SIP/2.0',
  },
  {
    section: '3.1.1.10',
    what: 'transports of any name',
    headers: {
      Via: ['UDP', 'SCTP', 'TLS', 'PIGEON'].map((name, n) => `SIP/2.0/${name} h${n}.test;branch=z9hG4bK${n}`),
    },
  },
  {
    section: '3.1.1.11',
    what: 'a body of several parts',
    headers: { 'Content-Type': 'multipart/mixed;boundary="-- b"', 'MIME-Version': '1.0' },
    body: '---- b\r\nContent-Type: text/plain\r\n\r\n\u0000\u0001\r\n---- b--\r\n',
  },
  {
    section: '3.1.1.12',
    what: 'a reason phrase of any words',
    startLine: 'SIP/2.0 200 = 2**3 * 5**2 но сто девяносто',
  },
  { section: '3.1.1.13', what: 'an empty reason phrase', startLine: 'SIP/2.0 100 ' },
  {
    section: '3.2.1',
    what: 'a branch of the cookie alone',
    headers: { Via: 'SIP/2.0/UDP 127.0.0.2;branch=z9hG4bK' },
  },
  { section: '3.3.2', what: 'an unknown scheme', startLine: 'INVITE nobodyknows:opaque SIP/2.0' },
  { section: '3.3.3', what: 'a scheme with a dot', startLine: 'INVITE soap.beep://127.0.0.2:3002 SIP/2.0' },
  {
    section: '3.3.4',
    what: 'schemes other than SIP in headers',
    headers: { To: 'isbn:2983792873', From: '<http://floor.test/a;b?c>;tag=1', Contact: '<name:John_Smith>' },
  },
  {
    section: '3.3.5',
    what: 'extensions that nobody knows',
    headers: { Require: 'nothing, new', 'Proxy-Require': 'no' },
  },
  {
    section: '3.3.6',
    what: 'an unknown media type',
    headers: { 'Content-Type': 'application/unknown' },
    body: '<a/>',
  },
  {
    section: '3.3.7',
    what: 'an unknown scheme of authorization',
    headers: { Authorization: 'NoOne opaque="x y"' },
  },
  {
    section: '3.3.10',
    what: 'a Via that names the broadcast address',
    startLine: 'SIP/2.0 200 OK',
    headers: { Via: 'SIP/2.0/UDP 127.0.0.2;branch=z9hG4bK1, SIP/2.0/UDP 255.255.255.255;branch=z9hG4bK2' },
  },
  { section: '3.3.11', what: 'no hops left', headers: { 'Max-Forwards': '0' } },
  {
    section: '3.3.12',
    what: 'an unknown parameter of Contact',
    headers: { Contact: 'sip:agent@127.0.0.2;unknown' },
  },
  {
    section: '3.3.13',
    what: 'an unknown parameter of its URI',
    headers: { Contact: '<sip:agent@127.0.0.2;unknown>' },
  },
  {
    section: '3.3.14',
    what: 'headers in its URI',
    headers: { Contact: '<sip:a@127.0.0.2?Route=%3Csip:b.test%3E>' },
  },
  {
    section: '3.3.15',
    what: 'an Accept that nobody can meet',
    headers: { Accept: 'text/nobody-knows-this' },
  },
  {
    section: '3.4.1',
    what: 'a request as of RFC 2543: no branch, no tag, no hops',
    headers: { Via: 'SIP/2.0/UDP old.floor.test', From: `<${from};user=phone>`, 'Max-Forwards': null },
  },
];

/** A sound INVITE with the defect in it. */
export function tortured({ startLine: line, headers = {}, body = '' }: Torture): Buffer {
  const wanted = new Map<string, string | null | readonly string[]>([
    ['via', 'SIP/2.0/UDP 127.0.0.2:5060;branch=z9hG4bK-a'],
    ['max-forwards', '70'],
    ['from', `<${from}>;tag=1`],
    ['to', '<sip:queue@floor.test>'],
    ['call-id', 'torture-1@127.0.0.2'],
    ['cseq', '1 INVITE'],
  ]);
  if (body !== '') wanted.set('content-type', 'text/plain');
  for (const [name, given] of Object.entries(headers)) {
    wanted.delete(name.trim().toLowerCase());
    if (given !== null) wanted.set(name, given);
  }
  const lines = [...wanted].flatMap(([name, given]) => [given ?? []].flat().map((one) => `${name}: ${one}`));
  return Buffer.from([line ?? 'INVITE sip:queue@floor.test SIP/2.0', ...lines, '', body].join('\r\n'));
}
