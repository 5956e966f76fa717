import { readStep } from '../../corpus/read-step.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import { outcomesIn } from '../case/outcomes-in.ts';

/** Who may be under test alone, beside the kit's own. */
export type JudgedServer = 'SIP Server' | 'media server' | 'indexer';

const all = ['SIP Server', 'media server', 'indexer'] as const;
const both = ['SIP Server', 'media server'] as const;
const sipServer = ['SIP Server'] as const;
const mediaServer = ['media server'] as const;

/** Outcomes that not every server can bring about, with those that can; of any other outcome, each can be the cause. */
const doneBy: readonly (readonly [RegExp, readonly JudgedServer[]])[] = [
  [/^SIP Server has opened/, sipServer],
  [/^each session begins with/, sipServer],
  [/^D\d and D\d get offers/, sipServer],
  [/^each party gets the offer/, sipServer],
  [/^MSML starts/, sipServer],
  [/^the sessions /, sipServer],
  [/^D\d is still in its one dialog/, sipServer],
  [/^there is no session for/, sipServer],
  [/^the conference has \d+ dialogs/, sipServer],
  [/^D\d has got no INVITE/, sipServer],
  [/^the (request|frame) is refused|^each of the \d+ requests/, sipServer],
  [/^the requester is notified/, sipServer],
  // How a consultation is kept out of the file is SIP Server's choice: a media server need not know how to pause.
  [/^no file has/, sipServer],
  [/^the file is (a stereo WAV|as long as)/, mediaServer],
  [/^no media is taken|^what was asked for is refused|^the stranger is recorded/, mediaServer],
  [/^D\d hears|^the file has|^(the left|the right|one) channel has/, both],
  [/^each session is asked|^no dialog/, both],
  [/^the index says what the file is/, ['media server', 'indexer']],
  [/^all of them are of one call/, ['SIP Server', 'indexer']],
];

/** An answer to what a stranger or a device has sent is of the server that it was sent to. */
const ofTheAddressed = /^the answer is|^it is not carried out/;

/** Why a case is not run if one server is under test, and only others, which are the kit's, could break it. */
export function unmetByServer(underTest: JudgedServer, steps: readonly string[]): NotRun | undefined {
  const isToMediaServer = steps.some((step) =>
    /^a stranger .* to the media server$/.test(readStep(step).text),
  );
  const addressed = isToMediaServer ? mediaServer : sipServer;
  const causes = outcomesIn(steps).flatMap((outcome) =>
    ofTheAddressed.test(outcome) ? addressed : (doneBy.find(([words]) => words.test(outcome))?.[1] ?? all),
  );
  if (causes.length === 0 || causes.includes(underTest)) return undefined;
  const others = [...new Set(causes)].map((one) => (one === 'SIP Server' ? one : `the ${one}`));
  return {
    reason: `It is about ${others.join(' and ')}, which the kit plays.`,
    missing: [],
    by: 'not claimed',
  };
}
