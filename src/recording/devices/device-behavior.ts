import type { VoiceCodec } from '../../sip/sdp/audio.ts';

/** How a device behaves; a scenario changes it before or during a call. */
export interface DeviceBehavior {
  /** In order of preference. */
  codecs: readonly VoiceCodec[];
  /** Milliseconds until it answers a call; it rings at once. */
  answersAfter: number;
  /** A status that it refuses calls with (486, 480); 0 if it never answers; absent if it answers. */
  refusesCalls: number | undefined;
  /** A status that it refuses some re-INVITEs with; 0 if it does not answer them. */
  refusesReinvites: { readonly status: number; readonly times: number } | undefined;
  /** Milliseconds until it answers a re-INVITE. */
  answersReinvitesAfter: number;
  /** Whether it keeps sending when it is put on hold. */
  ignoresHold: boolean;
  /** What it sends instead of each packet of media; absent if it sends that. */
  spoils: ((packet: Uint8Array) => readonly Uint8Array[]) | undefined;
}

export function usualBehavior(): DeviceBehavior {
  return {
    codecs: ['PCMU', 'PCMA'],
    answersAfter: 100,
    refusesCalls: undefined,
    refusesReinvites: undefined,
    answersReinvitesAfter: 0,
    ignoresHold: false,
    spoils: undefined,
  };
}
