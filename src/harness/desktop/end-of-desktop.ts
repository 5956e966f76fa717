import type { TranscriptEntry } from '../../kernel/case-record.ts';
import type { KitError } from '../../kernel/kit-error.ts';
import type { Breach } from '../case/case-run.ts';
import { userDataOf } from '../case/frame-user-data.ts';
import { nameOfFrame } from '../case/name-of-frame.ts';

/**
 * What is wrong with a desktop that has ended in a case. What it did last is told, and not what the kit last asked of
 * its upper tester: a desktop that ends after each RecordProcessed has one defect, no matter which rule's case shows it.
 */
export function endOfDesktop(
  entries: readonly TranscriptEntry[],
  agent: string | undefined,
  error: KitError,
): Breach {
  const last = lastOf(entries, agent);
  const after = last ? `after ${nameOfFrame(last.frame)}` : 'before it had sent or received anything';
  const place = last ? ` (message ${last.n})` : '';
  return {
    expected: 'the desktop to keep running',
    actual: `it ended ${after}${place}: ${error.reason ?? error.message}`,
    message: last?.n ?? entries.length,
    defect: `the desktop ended ${after}`,
  };
}

/** The last message to or from the desktop; if it only answers a request, that request. */
function lastOf(entries: readonly TranscriptEntry[], agent: string | undefined): TranscriptEntry | undefined {
  const own = entries.filter(
    ({ channel, from, to, frame }) =>
      channel === 'cti' && (from === agent || to === agent) && nameOfFrame(frame) !== undefined,
  );
  const last = own.at(-1);
  if (last === undefined || last.from === agent) return last;
  const { GSW_REFERENCE_ID: answered } = userDataOf(last.frame);
  const asked = own.findLast(
    ({ from, frame }) => from === agent && userDataOf(frame).GSW_REFERENCE_ID === answered,
  );
  return answered === undefined ? last : (asked ?? last);
}
