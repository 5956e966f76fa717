import type { Envelope } from '@cucumber/messages';
import type { GuidedCase } from '../../harness/run/guide.ts';
import { type SuiteRun, setCurrentRun } from '../../harness/run/suite-run.ts';
import type { CaseRecord } from '../../kernel/case-record.ts';
import { hideSecrets } from '../../kernel/secrets.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import { visibleJson } from '../../kernel/visible-text.ts';
import { WrittenFile } from '../../report/files/written-file.ts';
import { RunFileWriter } from '../../report/run-file.ts';
import type { EndedCase } from '../../report/run-result.ts';
import type { Role } from '../../roles/role.ts';
import type { RunOrder } from '../run-order.ts';
import { playOnce } from './play-once.ts';

/** A part of a run: cases of one role, which one process plays one after the other. */
export interface Part {
  /** Name of the role. */
  readonly role: string;
  /** Ids of its cases. */
  readonly cases: readonly string[];
  /** Feature files as Cucumber wants them named. */
  readonly paths: readonly string[];
  readonly order: RunOrder['cucumber'];
  /** How often all of them are played. */
  readonly repeat: number;
  /** Takes the result of each case when it ends. */
  readonly file: string;
  /** Takes Cucumber's messages, if they are wanted. */
  readonly messages?: string;
  /** For a guide, who is given one case after the other. */
  readonly guided?: GuidedPart;
}

/** Cases that are given to a guide one by one. */
export interface GuidedPart {
  readonly cases: readonly GuidedCase[];
  /** File that keeps the answers, for the next call. */
  readonly answers: string;
}

/** What the player of a part reports while it goes on. */
export type CaseEnded = (id: string, verdict: Verdict) => void;

/** Plays a part; gives what went wrong outside its cases. */
export async function playPart(
  part: Part,
  role: Role,
  suite: SuiteRun,
  caseEnded: CaseEnded,
  recorded: (record: CaseRecord) => void = () => undefined,
): Promise<readonly string[]> {
  const file = new RunFileWriter(part.file);
  const messages = part.messages === undefined ? undefined : new MessageFile(part.messages);
  const problems: string[] = [];
  setCurrentRun(suite);
  try {
    for (let n = 0; n < part.repeat; n += 1)
      for (const paths of stretchesOf(part)) {
        if (suite.over !== undefined) break;
        const told = {
          ended: (ended: EndedCase): void => {
            file.case(ended);
            caseEnded(ended.id, ended.outcome.verdict);
          },
          recorded,
          heard: (envelope: Envelope): void => messages?.write(envelope),
        };
        problems.push(...(await playOnce({ ...part, paths }, role, suite, told)));
      }
  } finally {
    setCurrentRun(undefined);
    file.close();
    messages?.close();
  }
  return [...new Set(problems)];
}

/** Feature files that Cucumber is given at once. */
const stretch = 8;

/**
 * Feature files, a few at a time: Cucumber keeps everything that it has read until its run ends, which is most of the
 * memory of a run. It has to know all of them to shuffle their cases, and its messages tell of one run.
 */
function stretchesOf({ paths, order, messages }: Part): readonly (readonly string[])[] {
  if (order !== 'defined' || messages !== undefined) return [paths];
  return Array.from({ length: Math.ceil(paths.length / stretch) }, (_, n) =>
    paths.slice(n * stretch, (n + 1) * stretch),
  );
}

/** Characters of messages that are gathered before they are written. */
const pieceSize = 1 << 16;

/** Cucumber's messages, one per line. */
class MessageFile {
  readonly #file: WrittenFile;
  #piece = '';

  constructor(path: string) {
    this.#file = new WrittenFile(path);
  }

  write(envelope: Envelope): void {
    this.#piece += `${visibleJson(hideSecrets(envelope))}\n`;
    if (this.#piece.length >= pieceSize) this.#flush();
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      this.#file.close();
    }
  }

  #flush(): void {
    this.#file.write(this.#piece);
    this.#piece = '';
  }
}
