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

/** How a SIP Server reads what the document says about a termination device that leaves (ledger L-1). */
export type TerminationTransfer = 'ends' | 'maintained';

export interface Leaving {
  readonly reading: TerminationTransfer;
  readonly recordedOn: RecordedSide;
  readonly leaving: RecordedSide;
}

/** What the reference SIP Server decides; another one may decide in another way, rightly or wrongly. */
export interface ServerChoices {
  /** Whether a session is opened for a party. */
  opensSessionFor(party: PartyFacts): boolean;
  /** Milliseconds after a request until the sessions are opened. */
  startDelay(): number;
  /** Whether a session is asked for an offer once more before the recording starts. */
  asksAgain(): boolean;
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
  /** Whether a strategy can keep the option of a DN from starting a recording. */
  heedsDisabling(): boolean;
  /** Whether a recording has the agent who is logged in at its DN. */
  namesAgent(): boolean;
  /** Whether it knows a request about a call. */
  knowsRequest(messageType: string): boolean;
  /** Whether the recording goes on when a device leaves by a transfer (document 003, "Transfers"; ledger L-1, L-3). */
  isMaintained(leaving: Leaving): boolean;
  /** Whether the session of a device that has left gets the new party's media. */
  recordsNewParty(): boolean;
  /** Whether the party that remains is invited again when a recording has ended. */
  invitesRemaining(): boolean;
  /** Whether a transfer that fails ends the recording. */
  endsOnFailedTransfer(): boolean;
  /** Whether a party that puts the call on hold ends its recording. */
  endsOnHold(): boolean;
  /** Whether REFER is followed. */
  followsRefer(): boolean;
  /** Whether the sessions end when the call does. */
  endsSessions(): boolean;
  /** Whether a consultation is recorded. */
  recordsConsultation(isOptionOn: boolean): boolean;
  /** What happens to the device's dialog when it consults: it is kept, or hung up, or there is a second one. */
  consultingDialog(): 'kept' | 'hung up' | 'second';
  /** How many of the two sessions end when a consultation begins. */
  sessionsEndedByConsultation(): 0 | 1 | 2;
  /** Whether the party that is consulted gets a session of its own. */
  opensSessionForConsulted(isOptionOn: boolean): boolean;
  /** Whether the sessions go back to the held party after a consultation. */
  returnsSession(): boolean;
  /** Whether the participants of a conference are invited again when one of them is recorded. */
  invitesOthersAgain(): boolean;
  /** Whether the mix is a dialog of its own for the recorded participant, and not the recording's. */
  separatesConference(): boolean;
  /** Whether a recording ends when any participant leaves, or only with the one that has asked. */
  endsWithAnyParticipant(): boolean;
  /** Whether it ends with the one that has asked. */
  endsWithRequester(): boolean;
  /** Whether a recording that fails gives the parties their direct media back. */
  restoresMedia(): boolean;
  /**
   * Milliseconds in which a party has to answer an offer of the media server, which repeats it for 32 seconds and then ends its
   * session (RFC 3261, section 13.3.1.4).
   */
  longestAnswer(): number;
  /** Whether a re-INVITE that met another one is repeated. */
  repeatsInvites(): boolean;
  /** Whether the requester is notified of a failure, and the indexer. */
  tellsOfFailure(): boolean;
  /** Whether a request is refused although nothing prevents it, or accepted although something does. */
  checksRequests(): boolean;
  /** Whether a DN has to be a party, in addition to being registered. */
  demandsParty(): boolean;
  /** Whether a request with the connection id of no call is about the call of its DN. */
  goesByDn(): boolean;
}

export const rightServerChoices: ServerChoices = {
  opensSessionFor: () => true,
  startDelay: () => 0,
  asksAgain: () => false,
  opensSecondFirst: () => false,
  firstOffer: ({ own }) => own,
  asksForOffer: () => true,
  offerFor: () => 'own',
  answersBeforeStart: () => 2,
  sessionUser: (recordingId) => `msml=${recordingId}`,
  sessionParameters: (dn) => ({ dn, record: true, 'media-service': 'record' }),
  startsBy: () => true,
  heedsDisabling: () => true,
  namesAgent: () => true,
  knowsRequest: () => true,
  isMaintained: ({ recordedOn, leaving, reading }) =>
    recordedOn !== leaving || (leaving === 'destination' && reading === 'maintained'),
  recordsNewParty: () => true,
  invitesRemaining: () => true,
  endsOnFailedTransfer: () => false,
  endsOnHold: () => false,
  followsRefer: () => true,
  endsSessions: () => true,
  recordsConsultation: (isOptionOn) => isOptionOn,
  consultingDialog: () => 'kept',
  sessionsEndedByConsultation: () => 0,
  opensSessionForConsulted: () => false,
  returnsSession: () => true,
  invitesOthersAgain: () => false,
  separatesConference: () => true,
  endsWithAnyParticipant: () => false,
  endsWithRequester: () => true,
  restoresMedia: () => true,
  longestAnswer: () => 20_000,
  repeatsInvites: () => true,
  tellsOfFailure: () => true,
  checksRequests: () => true,
  demandsParty: () => false,
  goesByDn: () => false,
};
