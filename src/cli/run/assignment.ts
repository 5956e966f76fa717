import { join } from 'node:path';
import type { Case, Corpus } from '../../corpus/corpus.ts';
import { casesOfRole } from '../../corpus/select-cases.ts';
import { pathsOf } from '../../harness/run/feature-paths.ts';
import type { Profile } from '../../harness/run/profile.ts';
import type { RuleLevel } from '../../harness/run/rule-levels.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import type { Role } from '../../roles/role.ts';
import type { SideOptions } from '../../roles/side-options.ts';
import type { RunOrder } from '../run-order.ts';
import { answersFileName } from './kept-answers.ts';
import type { GuidedPart, Part } from './play-part.ts';
import type { ReportsFolder } from './reports-folder.ts';

/** What every player of a run gets. */
export interface Terms {
  readonly options: SideOptions;
  readonly profile: Profile;
  readonly levels: readonly RuleLevel[];
  /** Cases that the profile leaves out, with the reason of each. */
  readonly leftOut: readonly (readonly [id: string, why: NotRun])[];
}

/** What one player plays: one part per role of its cases. */
export interface Assignment extends Terms {
  readonly parts: readonly Part[];
}

/** How all cases are played. */
export interface Manner {
  readonly order: RunOrder['cucumber'];
  readonly repeat: number;
  readonly messages: boolean;
  /** Whether a guide is given one case after the other. */
  readonly guided: boolean;
}

/** The parts for some cases, each with its own files. */
export function partsOf(
  corpus: Corpus,
  cases: readonly Case[],
  roles: readonly Role[],
  { order, repeat, messages, guided }: Manner,
  folder: ReportsFolder,
): readonly Part[] {
  return roles.flatMap((role) => {
    const own = casesOfRole(corpus, cases, role.name);
    if (own.length === 0) return [];
    const paths = pathsOf(corpus, own);
    const files = {
      file: folder.nextPart('run'),
      ...(messages ? { messages: folder.nextPart('messages') } : {}),
      ...(guided ? { guided: guidedPart(corpus, own, folder) } : {}),
    };
    return [{ role: role.name, cases: own.map(({ id }) => id), paths, order, repeat, ...files }];
  });
}

function guidedPart(corpus: Corpus, cases: readonly Case[], folder: ReportsFolder): GuidedPart {
  const statements = new Map(
    corpus.chapters.flatMap(({ rules }) => rules.map(({ id, statement }) => [id, statement] as const)),
  );
  return {
    answers: join(folder.path, answersFileName),
    cases: cases.map((one) => ({
      id: one.id,
      statement: statements.get(one.rule) ?? one.title,
      steps: one.steps,
      path: pathsOf(corpus, [one])[0] ?? one.uri,
    })),
  };
}
