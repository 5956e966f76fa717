import type { RecordingDecoration } from '../../../harness/recording/recording-system.ts';
import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';

/** The JSON object that a text is; undefined if it is none. */
export function frameIn(text: string): JsonObject | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isJsonObject(read) ? read : undefined;
  } catch {
    return undefined; // That is the answer.
  }
}

/** A SIP Server that some frames end. */
export function endedByFrames(isDeadly: (text: string) => boolean): RecordingDecoration {
  return {
    wire: (right) => ({ ...right, asks: (text) => (isDeadly(text) ? 'ends' : right.asks(text)) }),
  };
}

/** A SIP Server that reads one request of each reference id. */
export function readingOnce(): RecordingDecoration {
  return {
    wire: (right) => {
      const seen = new Set<unknown>();
      return {
        ...right,
        asks: (text) => {
          const referenceId = frameIn(text)?.referenceId;
          if (referenceId !== undefined && seen.has(referenceId)) return 'ignores';
          seen.add(referenceId);
          return right.asks(text);
        },
      };
    },
  };
}
