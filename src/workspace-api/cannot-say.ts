import type { NotRun } from '../kernel/case-record.ts';

/**
 * What a CTI link says and the Workspace API has no words for, each with what a report says about a case that needs it.
 * Such a case is not run, no matter which side of the API is under test: its result would say nothing about it.
 */
export const cannotSay = {
  framing:
    'The Workspace API is HTTP: nothing can be sent through it that is not a frame, or is one in pieces.',
  'push preview':
    'The kit uses the voice part of the Workspace API alone, where records are not offered as interactions (EventInvite).',
  'DN without agent':
    'The Workspace API registers a DN only together with the login of an agent, and one DN for each session.',
  'lost link':
    'The link behind the Workspace API belongs to its server: no client can lose it and open it again.',
  callState: 'The Workspace API says that a call is released, and not that it was transferred (callState).',
  'mute transfer': 'The Workspace API has no operation for a mute transfer (RequestMuteTransfer).',
  'repeated keys':
    'User events are notified as objects (--flat-user-events), which have no key twice: the repetition is lost.',
  'CTI link': 'The rule is about frames and connections of the CTI link, which the Workspace API replaces.',
} as const satisfies Readonly<Record<string, string>>;

/** Something that only the link itself can say. */
export type LinkOnly = keyof typeof cannotSay;

/** Why a case cannot be run through the Workspace API; nothing if it can. User events are pairs unless told. */
export function unsayable(needed: readonly LinkOnly[], flatUserEvents = false): NotRun | undefined {
  const first = needed.find((one) => one !== 'repeated keys' || flatUserEvents);
  return first === undefined ? undefined : { reason: cannotSay[first], missing: [`CTI link: ${first}`] };
}
