const replacing =
  (pattern: RegExp, by: string) =>
  (sdp: string): string =>
    sdp.replace(pattern, by);

/** What is wrong with a description, or does not suit the media server, by the names that features give it. */
export const strayDescriptions: Readonly<Record<string, (sdp: string) => string>> = {
  'no codec of the media server': replacing(
    /RTP\/AVP 0\r\na=rtpmap:0 PCMU\/8000/,
    'RTP/AVP 18\r\na=rtpmap:18 G729/8000',
  ),
  'port 0': replacing(/m=audio \d+/, 'm=audio 0'),
  'port 70000': replacing(/m=audio \d+/, 'm=audio 70000'),
  'a port in words': replacing(/m=audio \d+/, 'm=audio many'),
  'address 999.1.1.1': replacing(/c=IN IP4 [\d.]+/, 'c=IN IP4 999.1.1.1'),
  'no address': replacing(/c=IN IP4 [\d.]+\r\n/, ''),
  'no media': replacing(/m=.*$/s, ''),
  'video only': replacing(/m=audio/, 'm=video'),
  'no version': replacing(/v=0\r\n/, ''),
  'no SDP': () => 'This is no description.',
  '900 media': (sdp) => sdp + 'm=audio 0 RTP/AVP 0\r\n'.repeat(900),
};
