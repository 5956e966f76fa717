import { isIPv6 } from 'node:net';
import type { Sdp, SdpAttribute, SdpMedia } from './sdp.ts';

/** Writes a description, for all time (`t=0 0`). Values with line ends in them would be lines of their own: they are cut. */
export function writeSdp(sdp: Sdp): string {
  const lines = [
    'v=0',
    `o=${sdp.user} ${sdp.sessionId} ${sdp.version} ${located(sdp.originAddress)}`,
    `s=${sdp.name}`,
    ...(sdp.address === undefined ? [] : [`c=${located(sdp.address)}`]),
    't=0 0',
    ...sdp.attributes.map(attributeLine),
    ...sdp.media.flatMap(mediaLines),
  ];
  return lines.map((line) => `${line.replace(/[\r\n].*$/s, '')}\r\n`).join('');
}

function mediaLines({ kind, port, protocol, formats, address, attributes }: SdpMedia): readonly string[] {
  return [
    `m=${kind} ${port} ${protocol} ${formats.join(' ')}`,
    ...(address === undefined ? [] : [`c=${located(address)}`]),
    ...attributes.map(attributeLine),
  ];
}

function attributeLine({ name, value }: SdpAttribute): string {
  return value === undefined ? `a=${name}` : `a=${name}:${value}`;
}

function located(address: string): string {
  return `IN ${isIPv6(address) ? 'IP6' : 'IP4'} ${address}`;
}
