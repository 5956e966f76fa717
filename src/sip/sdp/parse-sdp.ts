import { isIPv4, isIPv6 } from 'node:net';
import { oneLine } from '../../kernel/visible-text.ts';
import type { SdpAttribute, SdpMedia, SdpParse } from './sdp.ts';

interface Line {
  readonly type: string;
  readonly value: string;
  readonly number: number;
}

/** Lines of a session and of a media section, in their order; `r` and `z` belong to `t` (RFC 8866, section 5). */
const sessionOrder = 'vosiuepcbtrzka';
const mediaOrder = 'micbka';
const single = 'vosiuczk';

/** The most lines and bytes of a description: more is no call of ours. */
const mostLines = 1000;
const mostCharacters = 65_536;

/** Reads a session description strictly: types in their order, one `v`, `o`, `s`, at least one `t`; LF alone may end a line. */
export function parseSdp(text: string): SdpParse {
  if (text.length > mostCharacters) return wrong(1, 'The description is too long.');
  const rows = text.split(/\r?\n/);
  if (rows.at(-1) === '') rows.pop();
  if (rows.length > mostLines) return wrong(1, 'The description has too many lines.');
  const lines: Line[] = [];
  for (const [n, row] of rows.entries()) {
    if (!/^[a-z]=/.test(row) || /[\0\r]/.test(row))
      return wrong(n + 1, `"${oneLine(row.slice(0, 40))}" is no line of SDP.`);
    lines.push({ type: row.slice(0, 1), value: row.slice(2), number: n + 1 });
  }
  return readSections(lines);
}

function wrong(line: number, why: string): SdpParse & { readonly ok: false } {
  return { ok: false, why, line };
}

function readSections(lines: readonly Line[]): SdpParse {
  const starts = lines.flatMap(({ type }, n) => (type === 'm' ? [n] : []));
  const sections = [0, ...starts].map((from, n) => lines.slice(from, starts[n] ?? lines.length));
  const [session = [], ...media] = starts[0] === 0 ? [[], ...sections.slice(1)] : sections;
  const disorder =
    disorderIn(session, sessionOrder) ?? media.map((one) => disorderIn(one, mediaOrder)).find(Boolean);
  if (disorder) return disorder;
  const read: SdpMedia[] = [];
  for (const section of media) {
    const one = readMedia(section);
    if ('ok' in one) return one;
    read.push(one);
  }
  return readSession(session, read);
}

/** A type that is out of order, unknown here, or twice where there may be one. */
function disorderIn(lines: readonly Line[], order: string): ReturnType<typeof wrong> | undefined {
  let before = -1;
  for (const { type, number } of lines) {
    const place = type === 'r' ? order.indexOf('t') : order.indexOf(type);
    if (order.indexOf(type) === -1) return wrong(number, `There is no line of type ${type} here.`);
    if (place < before) return wrong(number, `The line of type ${type} is out of order.`);
    if (place === before && single.includes(type))
      return wrong(number, `There are two lines of type ${type}.`);
    before = place;
  }
  return undefined;
}

function readSession(lines: readonly Line[], media: readonly SdpMedia[]): SdpParse {
  const line = (type: string): Line | undefined => lines.find((one) => one.type === type);
  const [v, o, s, t, c] = [line('v'), line('o'), line('s'), line('t'), line('c')];
  if (v?.value !== '0') return wrong(v?.number ?? 1, 'The description does not begin with v=0.');
  const origin = /^(\S+) (\d+) (\d+) IN (IP4|IP6) (\S+)$/.exec(o?.value ?? '');
  const [, user = '', sessionId = '', version = '', family = '', originAddress = ''] = origin ?? [];
  if (!o || !origin || !isAddress(family, originAddress))
    return wrong(o?.number ?? 2, 'There is no sound o= line.');
  if (!s || s.value === '') return wrong(s?.number ?? 3, 'There is no s= line with a name in it.');
  const badTime = lines.find(({ type, value }) => type === 't' && !/^\d+ \d+$/.test(value));
  if (!t || badTime) return wrong(badTime?.number ?? s.number, 'There is no t= line with two times.');
  const address = c && readConnection(c);
  if (typeof address === 'object') return address;
  const attributes = attributesOf(lines);
  return {
    ok: true,
    sdp: { user, sessionId, version, originAddress, name: s.value, address, attributes, media },
  };
}

function readMedia(lines: readonly Line[]): SdpMedia | ReturnType<typeof wrong> {
  const [m] = lines;
  const [, kind, port, protocol, formats] =
    /^([\w!#$%&'*+.^`{|}~-]+) (\d+)(?:\/[1-9]\d*)? ([\w!#$%&'*+.^`{|}~/-]+) (\S+(?: \S+)*)$/.exec(
      m?.value ?? '',
    ) ?? [];
  if (!m || kind === undefined || protocol === undefined || formats === undefined)
    return wrong(m?.number ?? 1, 'The m= line is not media, port, protocol and formats.');
  if (Number(port) > 65_535) return wrong(m.number, `There is no port ${port?.slice(0, 12)}.`);
  const badType = /^RTP\//.test(protocol)
    ? formats.split(' ').find((one) => !/^\d{1,3}$/.test(one) || Number(one) > 127)
    : undefined;
  if (badType !== undefined)
    return wrong(m.number, `"${oneLine(badType.slice(0, 12))}" is no payload type of RTP.`);
  const connections = lines.filter(({ type }) => type === 'c').map(readConnection);
  const bad = connections.find((one) => typeof one === 'object');
  if (typeof bad === 'object') return bad;
  const [address] = connections.filter((one) => typeof one === 'string');
  return {
    kind,
    port: Number(port),
    protocol,
    formats: formats.split(' '),
    address,
    attributes: attributesOf(lines),
  };
}

/** `IN IP4 address`; a multicast address has its lifetime behind it, which no call of ours has. */
function readConnection({ value, number }: Line): string | ReturnType<typeof wrong> {
  const [, family = '', address = ''] = /^IN (IP4|IP6) (\S+)$/.exec(value) ?? [];
  return isAddress(family, address)
    ? address
    : wrong(number, `"${oneLine(value.slice(0, 40))}" is no address for media.`);
}

/** An address of the family, or a name: one that ends with a label that begins with a letter. */
function isAddress(family: string, address: string): boolean {
  const isNumeric = family === 'IP4' ? isIPv4(address) : isIPv6(address);
  return (
    isNumeric || (/^[A-Za-z0-9.-]{1,255}$/.test(address) && /^[A-Za-z]/.test(address.split('.').at(-1) ?? ''))
  );
}

function attributesOf(lines: readonly Line[]): readonly SdpAttribute[] {
  return lines
    .filter(({ type }) => type === 'a')
    .map(({ value }) => {
      const colon = value.indexOf(':');
      return colon === -1
        ? { name: value, value: undefined }
        : { name: value.slice(0, colon), value: value.slice(colon + 1) };
    });
}
