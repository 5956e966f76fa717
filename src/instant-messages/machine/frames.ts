import type { JsonObject } from '../../kernel/json.ts';
import type { UserData } from '../../protocol/user-data.ts';

/** A frame of the CTI link, as far as instant messages need it. Names are T-Library's. */
export interface CtiFrame {
  readonly messageType: string;
  readonly thisDN: string;
  readonly referenceId?: number | undefined;
  readonly connId?: string | undefined;
  readonly otherDN?: string | undefined;
  /** The consultation call of a transfer or a conference that is completed. */
  readonly transferConnId?: string | undefined;
  readonly conferenceConnId?: string | undefined;
  readonly agentId?: string | undefined;
  /** `chat` for an interaction by instant messages; a voice call has none. */
  readonly mediaType?: string | undefined;
  readonly userData?: UserData | undefined;
  /** Why an agent is not ready. */
  readonly reasons?: UserData | undefined;
  /** `IM_TEXT` says that `text` is a text of a chat. */
  readonly privateMsgId?: string | undefined;
  readonly text?: string | undefined;
  /** `Reject` gives an interaction back to who sent it to the routing point. */
  readonly routeType?: string | undefined;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | undefined;
}

/** A call of a method on the preview link, or its answer. */
export type PreviewFrame =
  | { readonly method: string; readonly params: JsonObject }
  | { readonly answerTo: string; readonly result: JsonObject }
  | { readonly answerTo: string; readonly error: { readonly code: number; readonly message: string } };

/** A frame with its kind of link. */
export type Frame =
  | { readonly channel: 'cti'; readonly cti: CtiFrame }
  | { readonly channel: 'preview'; readonly preview: PreviewFrame };
