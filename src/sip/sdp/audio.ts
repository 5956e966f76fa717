import { attribute, type Sdp, type SdpAttribute, type SdpMedia } from './sdp.ts';

/** The codecs of a call (RFC 3551, table 4): both G.711 laws, by their static payload types. */
export type VoiceCodec = 'PCMU' | 'PCMA';

export const staticTypes = { PCMU: '0', PCMA: '8' } as const satisfies Readonly<Record<VoiceCodec, string>>;
export const voiceCodecs: readonly VoiceCodec[] = ['PCMU', 'PCMA'];

/** From the view of the side that describes itself (RFC 3264, section 5.1). */
export type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';

const directions: readonly Direction[] = ['sendrecv', 'sendonly', 'recvonly', 'inactive'];

/** The one audio stream of a description. */
export interface Audio {
  /** Where its media wants to go. */
  readonly address: string;
  readonly port: number;
  /** In order of preference. */
  readonly codecs: readonly VoiceCodec[];
  readonly direction: Direction;
  /** RTCP on the port of RTP (RFC 5761); tolerated, and not asked for. */
  readonly isRtcpMux: boolean;
}

export type AudioRead =
  | { readonly ok: true; readonly audio: Audio; readonly index: number }
  | {
      readonly ok: false;
      /** One sentence. */
      readonly why: string;
      /** 488 Not Acceptable Here (RFC 3261, section 21.4.26). */
      readonly status: 488;
    };

/** The first audio stream over RTP that is not refused, and what can be heard of it (recording.md, "Bad input"). */
export function audioOf(sdp: Sdp): AudioRead {
  const index = sdp.media.findIndex(
    ({ kind, protocol, port }) => kind === 'audio' && isRtp(protocol) && port > 0,
  );
  const media = sdp.media[index];
  if (media === undefined) return refused('There is no audio over RTP/AVP on a port.');
  const address = media.address ?? sdp.address;
  if (address === undefined) return refused('There is no c= line for the audio.');
  const codecs = codecsOf(media);
  if (codecs.length === 0) return refused('The audio is neither PCMU nor PCMA.');
  const isRtcpMux = attribute(media.attributes, 'rtcp-mux') !== undefined;
  const direction = directionOf(media.attributes) ?? directionOf(sdp.attributes) ?? 'sendrecv';
  return { ok: true, index, audio: { address, port: media.port, codecs, direction, isRtcpMux } };
}

/** Whether the other side wants no media from us: by its direction, or by the address of RFC 2543 (RFC 3264, section 8.4). */
export function isHeld({ address, direction }: Audio): boolean {
  return address === '0.0.0.0' || direction === 'sendonly' || direction === 'inactive';
}

export function isRtp(protocol: string): boolean {
  return protocol === 'RTP/AVP';
}

function refused(why: string): AudioRead {
  return { ok: false, why, status: 488 };
}

/** A static type may be mapped, but only to itself. */
export function codecsOf({ formats, attributes }: SdpMedia): readonly VoiceCodec[] {
  const maps = attributes
    .filter(({ name }) => name === 'rtpmap')
    .map(({ value }) => (value ?? '').split(' '));
  return formats.flatMap((format) => {
    const codec = voiceCodecs.find((one) => staticTypes[one] === format);
    const [, map] = maps.find(([type]) => type === format) ?? [];
    const isItself = map === undefined || new RegExp(`^${codec}/8000(?:/1)?$`, 'i').test(map);
    return codec !== undefined && isItself ? [codec] : [];
  });
}

function directionOf(attributes: readonly SdpAttribute[]): Direction | undefined {
  return directions.find((one) => attribute(attributes, one) !== undefined);
}

/** The audio section of a description of ours. */
export function audioMedia({ port, codecs, direction, isRtcpMux }: Omit<Audio, 'address'>): SdpMedia {
  const maps = codecs.map((codec) => ({ name: 'rtpmap', value: `${staticTypes[codec]} ${codec}/8000` }));
  const flags = [direction, ...(isRtcpMux ? ['rtcp-mux'] : [])].map((name) => ({ name, value: undefined }));
  return {
    kind: 'audio',
    port,
    protocol: 'RTP/AVP',
    formats: codecs.map((codec) => staticTypes[codec]),
    address: undefined,
    attributes: [...maps, ...flags],
  };
}
