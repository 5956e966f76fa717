import type { BeganReport, ReportOnLink } from '../../protocol/recording.generated.ts';
import type { StoredFile } from '../media-server/recorded-bridge.ts';

/** Which side of a call is recorded: `source` the origination device, `destination` the termination device. */
export type RecordedSide = BeganReport['side'];

export type Trigger = BeganReport['trigger'];

/** What is known of a recording when it begins. */
export type RecordingBegin = Omit<BeganReport, 'kind' | 'at'>;

/** What SIP Server and the media server tell the indexer (recording.md, F13). Times are Unix milliseconds. */
export type RecordingReport =
  | ReportOnLink
  | ({ readonly at: number } & { readonly kind: 'stored' } & StoredFile);
