import type { Finding } from '../../kernel/case-record.ts';

/** Thrown by a step that found something wrong: fails the step and carries what the report says. */
export class FindingError extends Error {
  readonly finding: Finding;
  /** Whether it is a rule of the link that is broken, and not what the step was about. */
  readonly ofTheLink: boolean;

  constructor(finding: Finding, ofTheLink = false) {
    super(describeFinding(finding));
    this.name = 'FindingError';
    this.finding = finding;
    this.ofTheLink = ofTheLink;
    // The reader wants the message exchange, not our stack.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Thrown where a case needs what the system under test does not offer: the case is then not run, never passed. */
export class NotRunError extends Error {
  readonly reason: string;
  readonly missing: readonly string[];

  constructor(reason: string, missing: readonly string[]) {
    super(reason);
    this.name = 'NotRunError';
    this.reason = reason;
    this.missing = missing;
  }
}

function describeFinding(finding: Finding): string {
  const keys = finding.keys.map((key) => `  ${key.key}: expected ${key.expected}, actual ${key.actual}`);
  return [`${finding.rule}: expected ${finding.expected}; actual ${finding.actual}`, ...keys].join('\n');
}
