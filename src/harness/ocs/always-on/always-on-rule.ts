import type { TranscriptEntry } from '../../../kernel/case-record.ts';
import type { BadFrame } from '../../../link/frames/frame-connection.ts';
import type { Reading } from '../../../protocol/validate.ts';
import type { CaseRun } from '../../case/case-run.ts';
import type { ReceivedCallEvent, ReceivedMessage } from '../../case/received-message.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { CaseSituation } from './case-situation.ts';

/** A rule of the link or the envelope that is checked in every case, no matter what the case is about. */
export interface AlwaysOnRule {
  /** The rule's id in the features of the chapter. */
  readonly id: string;
  /** Looks at each frame as it comes, no matter what is in it. */
  framed?(entry: TranscriptEntry, actor: TestAgent, run: CaseRun): void;
  /** Looks at what came instead of a frame. */
  garbled?(bad: BadFrame, entry: TranscriptEntry, actor: TestAgent, run: CaseRun): void;
  /** Looks at each user event as it comes, before any step does. */
  received?(message: ReceivedMessage, actor: TestAgent, run: CaseRun, situation: CaseSituation): void;
  /** Looks at each event of a call as it comes. */
  called?(
    event: ReceivedCallEvent,
    actor: TestAgent,
    run: CaseRun,
    situation: { readonly reading: Reading },
  ): void;
  /** Looks at each record that is offered as an interaction, as it comes. */
  offered?(
    offer: ReceivedCallEvent,
    actor: TestAgent,
    run: CaseRun,
    situation: { readonly reading: Reading },
  ): void;
  /** Looks at each desktop when the case is over and everything sent has been processed. */
  finished?(actor: TestAgent, run: CaseRun): void;
}
