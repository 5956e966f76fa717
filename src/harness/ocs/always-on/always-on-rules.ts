import type { AlwaysOnRule } from './always-on-rule.ts';
import { answersEchoTheReferenceId } from './answers-echo-the-reference-id.ts';
import { callsCarrySoundRecordKeys } from './calls-carry-sound-record-keys.ts';
import { errorsCarryNumberAndName } from './errors-carry-number-and-name.ts';
import { eventsCarryTheApplicationId } from './events-carry-the-application-id.ts';
import { eventsSayWhatTheyAre } from './events-say-what-they-are.ts';
import { framesAreEvents } from './frames-are-events.ts';
import { linkRequestsAreAnswered } from './link-requests-are-answered.ts';
import { messagesObeyTheirSchema } from './messages-obey-their-schema.ts';
import { nothingUnexplainedArrives, unaskedEventsCarryNoReferenceId } from './nothing-unexplained-arrives.ts';
import { oneAnswerARequest } from './one-answer-a-request.ts';
import { onlyFramesCome } from './only-frames-come.ts';
import { pushedRecordsCarrySoundKeys } from './pushed-records-carry-sound-keys.ts';

/** All rules that are checked in every case, in the order of the checks. */
export const alwaysOnRules: readonly AlwaysOnRule[] = [
  onlyFramesCome,
  framesAreEvents,
  linkRequestsAreAnswered,
  messagesObeyTheirSchema,
  eventsSayWhatTheyAre,
  eventsCarryTheApplicationId,
  answersEchoTheReferenceId,
  oneAnswerARequest,
  unaskedEventsCarryNoReferenceId,
  nothingUnexplainedArrives,
  errorsCarryNumberAndName,
  callsCarrySoundRecordKeys,
  pushedRecordsCarrySoundKeys,
];
