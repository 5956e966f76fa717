import { readStep } from '../../corpus/read-step.ts';
import type { NotRun } from '../../kernel/case-record.ts';

export type JudgedServer = 'SIP Server' | 'media server';

/** Outcomes that only one of the servers can bring about; of any other outcome, each can be the cause. */
const doneBy: readonly (readonly [RegExp, JudgedServer])[] = [
  [/^SIP Server has opened/, 'SIP Server'],
  [/^each session begins with/, 'SIP Server'],
  [/^D\d and D\d get offers/, 'SIP Server'],
  [/^each party gets the offer/, 'SIP Server'],
  [/^MSML starts/, 'SIP Server'],
  [/^the sessions /, 'SIP Server'],
  [/^D\d is still in its one dialog/, 'SIP Server'],
  [/^there is no session for/, 'SIP Server'],
  [/^the conference has \d+ dialogs/, 'SIP Server'],
  [/^D\d has got no INVITE/, 'SIP Server'],
  [/^the request is refused/, 'SIP Server'],
  [/^the requester is notified/, 'SIP Server'],
  [/^all of them are of one call/, 'SIP Server'],
  // How a consultation is kept out of the file is SIP Server's choice: a media server need not know how to pause.
  [/^no file has/, 'SIP Server'],
  [/^the file is a stereo WAV/, 'media server'],
  [/^the file is as long as/, 'media server'],
  [/^the index says what the file is/, 'media server'],
];

/** Other outcomes. */
const doneByBoth =
  /^(D\d hears|the file has|(the left|the right|one) channel has|\d+ recordings? (is|are) indexed|the index has|each session is asked|the answer is|it is not|no dialog)/;

/** Why a case is not run if one server is under test, and only the other one could break it: that one is the kit's. */
export function unmetByServer(underTest: JudgedServer, steps: readonly string[]): NotRun | undefined {
  const texts = steps.map((step) => readStep(step).text);
  const judged = texts.flatMap((text) => doneBy.find(([words]) => words.test(text))?.[1] ?? []);
  if (judged.length === 0 || judged.includes(underTest) || texts.some((text) => doneByBoth.test(text)))
    return undefined;
  const other = underTest === 'SIP Server' ? 'the media server' : 'SIP Server';
  return { reason: `It is about ${other}, which the kit plays.`, missing: [], by: 'not claimed' };
}
