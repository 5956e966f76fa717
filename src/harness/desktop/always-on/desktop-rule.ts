import type { BadFrame } from '../../../link/frames/frame-connection.ts';
import type { Reading } from '../../../protocol/validate.ts';
import type { CaseRun } from '../../case/case-run.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import type { DesktopHistory } from '../desktop-history.ts';
import type { LinkRequest } from '../link-request.ts';

/** What a rule needs to know to judge a desktop. */
export interface DesktopSituation {
  readonly run: CaseRun;
  readonly reading: Reading;
  /** Everything that the desktop has received and requested before. */
  readonly history: DesktopHistory;
}

/** A rule of the desktops' link or envelope that is checked in every case, no matter what the case is about. */
export interface DesktopRule {
  /** The rule's id in the features of the chapter. */
  readonly id: string;
  /** Looks at each request to OCS as it comes. */
  asked?(request: SentRequest, situation: DesktopSituation): void;
  /** Looks at each request to T-Server as it comes. */
  used?(request: LinkRequest, situation: DesktopSituation): void;
  /** Looks at what came instead of a frame, at that transcript entry. */
  garbled?(bad: BadFrame, entry: number, situation: DesktopSituation): void;
}
