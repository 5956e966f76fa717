import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { withoutCredentials, withoutSecrets } from '../../kernel/secrets.ts';
import { oneLine } from '../../kernel/visible-text.ts';
import { errorText } from '../../protocol/error-text.ts';
import { identifyMessage } from '../../protocol/identify-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { decodeUserData } from '../../protocol/user-data-codec.ts';
import { keysThatMatter } from './keys-that-matter.ts';
import { warningsAbout } from './message-warnings.ts';

/** A message on a link, as people read it. */
export interface TracedMessage {
  /** Unix milliseconds. */
  readonly time: number;
  /** From the client, or to it. */
  readonly direction: 'from' | 'to';
  /** `1001/7001`: agent and DN; what is known of them, else the peer's address. */
  readonly who: string;
  /** T-Library's name, or the control method; then OCS's name for it or its error: `EventUserEvent error 108 (…)`. */
  readonly name: string;
  /** The keys that matter, with their values: `GSW_RECORD_HANDLE=3`. */
  readonly keys: readonly string[];
  /** What is wrong with it by its schema: one sentence each. */
  readonly warnings: readonly string[];
}

/** Where and when a message passed. */
export interface Passing extends Pick<TracedMessage, 'time' | 'direction' | 'who'> {}

/** What else there is to say against what a desktop asks of OCS: one sentence each. */
export type Objections = (userData: UserData) => readonly string[];

/** Puts a frame of the CTI link into words. Passwords and tokens are hidden. */
export function traceFrame(frame: JsonObject, passing: Passing, objections?: Objections): TracedMessage {
  const shown = withoutCredentials(frame);
  const userData = readable(shown);
  const isRequest = passing.direction === 'from';
  return told(passing, {
    name: [String(frame.messageType ?? 'a message without a name'), ...userEventName(shown, userData)].join(
      ' ',
    ),
    keys: keysThatMatter(shown, userData, carriers.has(frame.messageType)),
    warnings: [...warningsAbout(shown, userData, isRequest), ...(objections?.(userData) ?? [])],
  });
}

/** Puts a call of a control method, or its refusal, into words. */
export function traceCall(frame: JsonObject, passing: Passing): TracedMessage {
  const { method, params, error } = withoutCredentials(frame);
  const refusal = isJsonObject(error) ? `refused: ${String(error.message)}` : 'done';
  const name = method === undefined ? refusal : `call ${String(method)}`;
  const keys = isJsonObject(params)
    ? Object.entries(params).map(([key, value]) => `${key}=${JSON.stringify(value) ?? 'absent'}`)
    : [];
  return told(passing, { name, keys, warnings: [] });
}

/** Says what happened to a link. */
export function traceNote(passing: Passing, name: string, warnings: readonly string[] = []): TracedMessage {
  return told(passing, { name, keys: [], warnings });
}

/** Longest part of a message that is shown. */
const longest = 300;

/**
 * Nothing that a peer has made up may look like another line, and no secret leaves the process, not even the beginning of
 * one: what is long is cut last.
 */
function told(passing: Passing, said: Omit<TracedMessage, keyof Passing>): TracedMessage {
  const safe = (text: string) => {
    const shown = oneLine(withoutSecrets(text));
    return shown.length <= longest ? shown : `${shown.slice(0, longest)}…`;
  };
  return {
    ...passing,
    who: safe(passing.who),
    name: safe(said.name),
    keys: said.keys.map(safe),
    warnings: said.warnings.map(safe),
  };
}

/** User data as far as they can be read; what cannot be is among the warnings. */
function readable({ userData = {} }: JsonObject): UserData {
  const decoded = decodeUserData(userData, isJsonObject(userData) ? 'object' : 'pairs');
  return 'userData' in decoded ? decoded.userData : {};
}

/** Messages whose user data are a message of their own. */
const carriers: ReadonlySet<unknown> = new Set(['RequestDistributeUserEvent', 'EventUserEvent']);

function userEventName({ messageType }: JsonObject, userData: UserData): readonly string[] {
  if (!carriers.has(messageType)) return [];
  const identified = identifyMessage(userData);
  switch (identified.kind) {
    case 'error':
      return [errorText(identified.number)];
    case 'request':
    case 'event':
      return [identified.name];
    case 'statistics':
      return ['statistics'];
    case 'unknown':
      return [identified.name ?? 'without a name'];
  }
}
