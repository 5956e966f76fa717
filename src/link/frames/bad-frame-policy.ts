import type { JsonObject } from '../../kernel/json.ts';
import {
  type BadFrame,
  type BadFrameProblem,
  depthLimit,
  type FrameConnection,
  frameLimit,
} from './frame-connection.ts';

/** The number of bad frames in a row that closes a link ("Framing" in docs/link.md). */
const badFramesInARow = 10;

/**
 * What a server does about bad frames: each is answered, then the link goes on; one that is too long, or ten in a
 * row, close it after the answer. The answer is an `EventError` on the CTI link, a JSON-RPC error on the control link.
 */
export function answerBadFrames(connection: FrameConnection, answer: (bad: BadFrame) => JsonObject): void {
  let inARow = 0;
  connection.onFrame(() => {
    inARow = 0;
  });
  connection.onBadFrame((bad) => {
    inARow += 1;
    connection.send(answer(bad));
    if (bad.problem === 'too long') {
      connection.close({ kind: 'refused', sentence: describeBadFrame(bad) });
    } else if (inARow >= badFramesInARow) {
      connection.close({ kind: 'refused', sentence: `${badFramesInARow} bad frames in a row.` });
    }
  });
}

const problems: Readonly<Record<BadFrameProblem, string>> = {
  'not JSON': 'The frame is not JSON text',
  'not an object': 'The frame is JSON, but not one object (a list of requests is not a frame either)',
  'too long': `The frame is longer than ${frameLimit} bytes`,
  'too deep': `The frame is nested deeper than ${depthLimit} levels`,
  'not UTF-8': 'The frame is not in UTF-8',
};

/** One sentence about a bad frame, for its sender. */
export function describeBadFrame(bad: BadFrame): string {
  return `${problems[bad.problem]}: ${bad.excerpt}`;
}
