import type { Defect, Torture } from './torture.fixture.ts';

const value = (header: string): Defect => ({ code: 'value', header });
const startLine: Defect = { code: 'start line' };

/** What is not SIP, and where. */
export const unsound: readonly Torture[] = [
  {
    section: '3.1.2.1',
    what: 'separators with nothing between',
    headers: { Via: 'SIP/2.0/UDP 127.0.0.2;;,;,,' },
    refused: value('Via'),
  },
  {
    section: '3.1.2.1',
    what: 'the same in Contact',
    headers: { Contact: '"Joe" <sip:joe@a.test>;;;;' },
    refused: value('Contact'),
  },
  {
    section: '3.1.2.2',
    what: 'a body that is too short',
    headers: { 'Content-Length': '9999' },
    refused: { code: 'content length', header: 'Content-Length' },
  },
  {
    section: '3.1.2.3',
    what: 'a negative length',
    headers: { 'Content-Length': '-999' },
    refused: value('Content-Length'),
  },
  {
    section: '3.1.2.4',
    what: 'a sequence number beyond its bound',
    headers: { CSeq: '36893488147419103232 INVITE' },
    refused: value('CSeq'),
  },
  {
    section: '3.1.2.4',
    what: 'more hops than there are',
    headers: { 'Max-Forwards': '300' },
    refused: value('Max-Forwards'),
  },
  {
    section: '3.1.2.4',
    what: 'a time beyond its bound',
    headers: { Expires: '10000000000000000000000' },
    refused: value('Expires'),
  },
  {
    section: '3.1.2.5',
    what: 'the same in a response',
    startLine: 'SIP/2.0 503 Busy',
    headers: { 'Retry-After': '949302838503028349304023988' },
    refused: value('Retry-After'),
  },
  {
    section: '3.1.2.6',
    what: 'a quote without end',
    headers: { To: '"Mr. User <sip:queue@floor.test>' },
    refused: value('To'),
  },
  {
    section: '3.1.2.7',
    what: 'brackets round the Request-URI',
    startLine: 'INVITE <sip:queue@floor.test> SIP/2.0',
    refused: startLine,
  },
  {
    section: '3.1.2.8',
    what: 'a space in it',
    startLine: 'INVITE sip:queue@floor.test; lr SIP/2.0',
    refused: startLine,
  },
  {
    section: '3.1.2.9',
    what: 'several spaces',
    startLine: 'INVITE  sip:queue@floor.test  SIP/2.0',
    refused: startLine,
  },
  {
    section: '3.1.2.10',
    what: 'spaces at its end',
    startLine: 'INVITE sip:queue@floor.test SIP/2.0  ',
    refused: startLine,
  },
  {
    section: '3.1.2.11',
    what: 'headers in it',
    startLine: 'INVITE sip:queue@floor.test?Route=%3Csip:a.test%3E SIP/2.0',
    refused: startLine,
  },
  {
    section: '3.1.2.12',
    what: 'a time zone other than GMT',
    headers: { Date: 'Fri, 01 Jan 2010 16:00:00 EST' },
    refused: value('Date'),
  },
  {
    section: '3.1.2.13',
    what: 'no brackets round a URI that needs them',
    headers: { Contact: 'sip:a@floor.test?Route=%3Csip:b.test%3E' },
    refused: value('Contact'),
  },
  {
    section: '3.1.2.14',
    what: 'spaces within brackets',
    headers: { To: '"Queue" < sip:queue@floor.test >' },
    refused: value('To'),
  },
  {
    section: '3.1.2.15',
    what: 'a comma in a name without quotes',
    headers: { From: 'Bell, Alex <sip:bell@floor.test>;tag=4' },
    refused: value('From'),
  },
  {
    section: '3.1.2.16',
    what: 'an unknown version',
    startLine: 'INVITE sip:queue@floor.test SIP/7.0',
    refused: { code: 'version' },
  },
  {
    section: '3.1.2.17',
    what: 'another method in CSeq',
    headers: { CSeq: '8 OPTIONS' },
    refused: { code: 'method of CSeq', header: 'CSeq' },
  },
  {
    section: '3.1.2.18',
    what: 'the same with an unknown method',
    startLine: 'NEWMETHOD sip:queue@floor.test SIP/2.0',
    refused: { code: 'method of CSeq', header: 'CSeq' },
  },
  {
    section: '3.1.2.19',
    what: 'a status beyond its bound',
    startLine: 'SIP/2.0 4294967301 too much',
    refused: startLine,
  },
  ...['Via', 'From', 'To', 'Call-ID', 'CSeq'].map((header) => ({
    section: '3.3.1',
    what: `no ${header}`,
    headers: { [header]: null },
    refused: { code: 'missing header' as const, header },
  })),
  ...['From', 'To', 'Call-ID', 'CSeq', 'Max-Forwards'].map((header) => ({
    section: '3.3.8',
    what: `two of ${header}`,
    headers: { 'X-After': `1\r\n${header}: 1 INVITE` },
    refused: { code: 'repeated header' as const, header },
  })),
  {
    section: '3.3.9',
    what: 'two lengths',
    headers: { 'Content-Length': ['0', '0'] },
    refused: { code: 'repeated header', header: 'Content-Length' },
  },
];
