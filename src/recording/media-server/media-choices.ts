import type { Channel } from '../../media/stereo-mixer.ts';
import type { MsmlAction } from '../../sip/msml/msml.ts';
import type { VoiceCodec } from '../../sip/sdp/audio.ts';

/** A session at the media server, as its choices see it. */
export interface SessionFacts {
  /** The DN in the Request-URI. */
  readonly dn: string;
  /** Which of the two sessions of its recording it is, from 1. */
  readonly number: 1 | 2;
}

/** What the reference media server decides; another one may decide in another way, rightly or wrongly. */
export interface MediaChoices {
  /** The channel of a session: the one in which the recording was started has the left one. */
  channelOf(session: SessionFacts, isTarget: boolean): Channel;
  /** Codecs that it speaks, the one that it prefers first. */
  codecs(): readonly VoiceCodec[];
  /** How loud a voice is in the file and in a mix: 1 as it came. */
  level(): number;
  /** A provisional status that it gives before it answers an INVITE, if any. */
  provisional(): number | undefined;
  /** A status that a re-INVITE for an offer is refused with; they are counted in each session, from 1. */
  refusesOffer(count: number): number | undefined;
  /** Milliseconds after the end of a recording until its file is there. */
  storesAfter(): number;
  /** Whether a session gets what the other one hears. */
  bridgesTo(session: SessionFacts): boolean;
  /** Whether the file has what a session hears. */
  records(session: SessionFacts): boolean;
  /** Whether an action of MSML is carried out; one that is not is acknowledged all the same. */
  carriesOut(action: MsmlAction['kind']): boolean;
  /** The port that it answers or offers; undefined for the session's own. */
  describedPort(session: SessionFacts, other: number | undefined): number | undefined;
  /** Whether a member of a conference, by its number, is in the mix. */
  mixes(member: number): boolean;
  /** Whether the members of a conference hear themselves. */
  echoes(): boolean;
  /** Whether media is taken from other addresses than were negotiated. */
  takesForeignMedia(): boolean;
  /** What a third session of a recording does, or a second one for a DN: it is refused, replaces one, or ends the recording. */
  thirdSession(): 'refused' | 'replaces' | 'ends';
  /** Whether it refuses to record in sessions that it has taken. */
  refusesToRecord(): boolean;
  /** A status that it refuses sessions with. */
  refusal(session: SessionFacts): number | undefined;
}

export const rightMediaChoices: MediaChoices = {
  channelOf: (_session, isTarget) => (isTarget ? 0 : 1),
  codecs: () => ['PCMU', 'PCMA'],
  level: () => 1,
  provisional: () => undefined,
  refusesOffer: () => undefined,
  storesAfter: () => 0,
  bridgesTo: () => true,
  records: () => true,
  carriesOut: () => true,
  describedPort: () => undefined,
  mixes: () => true,
  echoes: () => false,
  takesForeignMedia: () => false,
  thirdSession: () => 'refused',
  refusesToRecord: () => false,
  refusal: () => undefined,
};
