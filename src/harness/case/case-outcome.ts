import type { Finding, NotRun } from '../../kernel/case-record.ts';

/** Thrown by a step that found something wrong: fails the step and carries what the report says. */
export class FindingError extends Error {
  readonly finding: Finding;
  /** Whether a rule of the link is broken, and not the rule that the step is about. */
  readonly ofTheLink: boolean;

  constructor(finding: Finding, ofTheLink = false) {
    super(describeFinding(finding));
    this.name = 'FindingError';
    this.finding = finding;
    this.ofTheLink = ofTheLink;
    // The reader wants the message exchange, not our stack. Nothing that a product wrote may stand in it: Cucumber looks
    // for stack frames in this text by a pattern that takes minutes over a long line with quotation marks.
    this.stack = `${this.name}: ${finding.rule}`;
  }
}

/**
 * Thrown if it turns out in mid case that the case cannot be run: it then counts as not run, never as passed. What its
 * steps need is checked before the first step (`CaseNeeds`).
 */
export class NotRunError extends Error {
  readonly notRun: NotRun;

  constructor(notRun: NotRun) {
    super(notRun.reason);
    this.name = 'NotRunError';
    this.notRun = notRun;
  }
}

function describeFinding(finding: Finding): string {
  const keys = finding.keys.map((key) => `  ${key.key}: expected ${key.expected}, actual ${key.actual}`);
  return [`${finding.rule}: expected ${finding.expected}; actual ${finding.actual}`, ...keys].join('\n');
}
