// Generated from schemas/recording/ by src/protocol/generate/main.ts: do not edit.

/** A recording begins. */
export type BeganReport = {
  readonly kind: "began";
  /** When it happened, in Unix milliseconds. */
  readonly at: number;
  /** Id of the recording, which its file is named after. */
  readonly recordingId: string;
  /** X-Genesys-CallUUID of the call. */
  readonly callUuid: string;
  /** Connection id of the call. */
  readonly connId: string;
  /** Which side of the call is recorded: source the origination device, destination the termination device. */
  readonly side: "source" | "destination";
  /** The DN that is recorded. */
  readonly recordDn: string;
  /** The agent who is logged in there, if anybody is. */
  readonly agentId?: string;
  /** The DN at the other side. */
  readonly otherDn: string;
  /** The caller's number. */
  readonly ani: string;
  /** The number that was called. */
  readonly dnis: string;
  /** What has started it. */
  readonly trigger: "DN option" | "route" | "private service";
};

/** A party comes into a channel of the file, or leaves it. */
export type PartyReport = {
  readonly kind: "joined" | "left";
  /** When it happened, in Unix milliseconds. */
  readonly at: number;
  /** Id of the recording, which its file is named after. */
  readonly recordingId: string;
  /** 0 is the left one. */
  readonly channel: 0 | 1;
  /** A directory number. */
  readonly dn: string;
};

/** The file is padded with silence from now on, or no longer. */
export type PauseReport = {
  readonly kind: "paused" | "resumed";
  /** When it happened, in Unix milliseconds. */
  readonly at: number;
  /** Id of the recording, which its file is named after. */
  readonly recordingId: string;
};

/** A recording is over. */
export type EndReport = {
  readonly kind: "ended" | "failed";
  /** When it happened, in Unix milliseconds. */
  readonly at: number;
  /** Id of the recording, which its file is named after. */
  readonly recordingId: string;
  /** Why, for people. */
  readonly reason: string;
};

/** What SIP Server tells the indexer. */
export type ReportOnLink = BeganReport | PartyReport | PauseReport | EndReport;
