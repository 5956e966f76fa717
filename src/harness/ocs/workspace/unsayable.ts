import { readStep } from '../../../corpus/read-step.ts';
import type { NotRun } from '../../../kernel/case-record.ts';

/** Something that a CTI link says and the Workspace API cannot. */
export interface Unsayable {
  /** In one phrase, as the report names what is missing. */
  readonly what: string;
  /** Why a case that needs it is not run. */
  readonly reason: string;
  /** Tells the cases that need it from others, by the texts of their steps. */
  needed(steps: readonly string[]): boolean;
}

/**
 * All that the Workspace API cannot say, in the order in which a case is asked about it. A case that needs any of it is
 * not run through the API, and never fails for it.
 */
export const unsayable: readonly Unsayable[] = [
  {
    what: 'frames that are none',
    reason:
      'The Workspace API carries bodies of HTTP, which have negative cases of their own, and no frames.',
    needed: anyStep(/^\w+ sends (?:the line |\d+ bad frames|a frame of )/),
  },
];

/** Chapters whose rules are about what the Workspace API replaces: nothing would be shown about it. */
const chapters: Readonly<Record<string, NotRun>> = {
  link: {
    reason: 'The chapter is about frames and connections of the CTI link, which the Workspace API replaces.',
    missing: ['a CTI link'],
  },
};

/** Why no case of a chapter is run through the Workspace API; nothing if they are. */
export function chapterNotSayable(chapter: string): NotRun | undefined {
  return Object.hasOwn(chapters, chapter) ? chapters[chapter] : undefined;
}

/** The phrases for what a case says that the Workspace API cannot. */
export function unsayableIn(steps: readonly string[]): readonly string[] {
  return unsayable.filter(({ needed }) => needed(steps)).map(({ what }) => what);
}

/** Why a case is not run through the Workspace API; nothing if it needs nothing else. */
export function notSayable(missing: readonly string[]): NotRun | undefined {
  const [first] = unsayable.filter(({ what }) => missing.includes(what));
  return first && { reason: first.reason, missing };
}

function anyStep(words: RegExp): Unsayable['needed'] {
  return (steps) => steps.some((step) => words.test(readStep(step).text));
}
