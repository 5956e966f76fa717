import type { StoredFile } from '../media-server/recorded-bridge.ts';

/** Which side of a call is recorded: `source` the origination device, `destination` the termination device. */
export type RecordedSide = 'source' | 'destination';

export type Trigger = 'DN option' | 'route' | 'private service';

/** What is known of a recording when it begins. */
export interface RecordingBegin {
  readonly recordingId: string;
  readonly callUuid: string;
  readonly connId: string;
  readonly side: RecordedSide;
  readonly recordDn: string;
  readonly otherDn: string;
  readonly ani: string;
  readonly dnis: string;
  readonly trigger: Trigger;
}

/** What SIP Server and the media server tell the indexer (recording.md, F13). Times are Unix milliseconds. */
export type RecordingReport = { readonly at: number } & (
  | ({ readonly kind: 'began' } & RecordingBegin)
  | {
      readonly kind: 'joined' | 'left';
      readonly recordingId: string;
      readonly channel: 0 | 1;
      readonly dn: string;
    }
  | { readonly kind: 'paused' | 'resumed'; readonly recordingId: string }
  | { readonly kind: 'ended' | 'failed'; readonly recordingId: string; readonly reason: string }
  | ({ readonly kind: 'stored' } & StoredFile)
);
