import type { Case, Corpus } from '../../corpus/corpus.ts';
import { casesOfRole } from '../../corpus/select-cases.ts';
import { pathsOf } from '../../harness/run/feature-paths.ts';
import type { Profile } from '../../harness/run/profile.ts';
import type { RuleLevel } from '../../harness/run/rule-levels.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import type { Role } from '../../roles/role.ts';
import type { SideOptions } from '../../roles/side-options.ts';
import type { RunOrder } from '../run-order.ts';
import type { Part } from './play-part.ts';
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
}

/** The parts for some cases, each with its own files. */
export function partsOf(
  corpus: Corpus,
  cases: readonly Case[],
  roles: readonly Role[],
  { order, repeat, messages }: Manner,
  folder: ReportsFolder,
): readonly Part[] {
  return roles.flatMap((role) => {
    const own = casesOfRole(corpus, cases, role.name);
    if (own.length === 0) return [];
    const paths = pathsOf(corpus, own);
    const files = {
      file: folder.nextPart('run'),
      ...(messages ? { messages: folder.nextPart('messages') } : {}),
    };
    return [{ role: role.name, paths, order, repeat, ...files }];
  });
}
