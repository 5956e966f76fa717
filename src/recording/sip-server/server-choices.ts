import type { RecordedSide, Trigger } from '../indexer/recording-report.ts';

/** One of the two parties of a recording, as the choices see it. */
export interface PartyFacts {
  readonly dn: string;
  /** 1 for the session in which the recording is started. */
  readonly number: 1 | 2;
  /** Its own last description. */
  readonly own: string;
  /** The last description of the other party. */
  readonly other: string;
}

export interface Leaving {
  readonly recordedOn: RecordedSide;
  readonly leaving: RecordedSide;
}

/** What the reference SIP Server decides; another one may decide in another way, rightly or wrongly. */
export interface ServerChoices {
  /** Whether a session is opened for a party. */
  opensSessionFor(party: PartyFacts): boolean;
  /** Whether the second party's session is opened first: nothing orders the two. */
  opensSecondFirst(): boolean;
  /** The description with which a party's session begins. */
  firstOffer(party: PartyFacts): string;
  /** Whether a session is asked again, without a description, for an offer. */
  asksForOffer(party: PartyFacts): boolean;
  /** Which offer of the media server a party gets; none leaves its media as it is. */
  offerFor(party: PartyFacts): 'own' | 'first answer' | 'none';
  /** How many parties have answered when the recording is started. */
  answersBeforeStart(): 1 | 2;
  /** User and parameters of a session's Request-URI. */
  sessionUser(recordingId: string): string;
  sessionParameters(dn: string): Readonly<Record<string, string | true>>;
  startsBy(trigger: Trigger): boolean;
  /** Whether the recording goes on when a device leaves by a transfer (document 003, "Transfers"; ledger L-1, L-3). */
  isMaintained(leaving: Leaving): boolean;
  /** Whether the sessions end when the call does. */
  endsSessions(): boolean;
  /** Whether a consultation is recorded by the single dialog of the device (document 003, "Consultations"). */
  recordsConsultation(isOptionOn: boolean): boolean;
  /** Whether a held party's media is cut off from the recording. */
  holdsOtherParty(): boolean;
  /** Whether the party that is consulted gets a recording session of its own. */
  opensSessionForConsulted(): boolean;
}

export const rightServerChoices: ServerChoices = {
  opensSessionFor: () => true,
  opensSecondFirst: () => false,
  firstOffer: ({ own }) => own,
  asksForOffer: () => true,
  offerFor: () => 'own',
  answersBeforeStart: () => 2,
  sessionUser: (recordingId) => `msml=${recordingId}`,
  sessionParameters: (dn) => ({ dn, record: true, 'media-service': 'record' }),
  startsBy: () => true,
  isMaintained: ({ recordedOn, leaving }) => recordedOn !== leaving,
  endsSessions: () => true,
  recordsConsultation: (isOptionOn) => isOptionOn,
  holdsOtherParty: () => true,
  opensSessionForConsulted: () => false,
};

/** The other reading of the paragraph under "Recording from the Termination Device": the session is maintained (L-1). */
export const maintainingChoices: ServerChoices = {
  ...rightServerChoices,
  isMaintained: ({ recordedOn, leaving }) => recordedOn !== leaving || leaving === 'destination',
};
