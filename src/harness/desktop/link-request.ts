import type { TranscriptEntry } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { UserData } from '../../protocol/user-data.ts';

/** A telephony request of a desktop, as T-Server received it. */
export interface LinkRequest {
  readonly entry: TranscriptEntry;
  readonly messageType: string;
  readonly frame: JsonObject;
  readonly userData: UserData;
}
