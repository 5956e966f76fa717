import type { Case, Corpus } from '../corpus/corpus.ts';
import type { NeedsOfSteps } from '../harness/run/case-needs.ts';
import { ocs } from '../roles/ocs.ts';
import type { RoleFault } from '../roles/role.ts';
import { unsayable } from '../workspace-api/cannot-say.ts';

/** Cases that can be played through the Workspace API. */
export function casesSaid(cases: readonly Case[], needsOf: NeedsOfSteps): readonly Case[] {
  return cases.filter(({ steps }) => unsayable(needsOf(steps).linkOnly) === undefined);
}

/** Faults that break a rule with a case that can be played there, each with only those rules. Those of the link itself are about what is not there. */
export function faultsSaid(
  faults: readonly RoleFault[],
  corpus: Corpus,
  cases: readonly Case[],
  needsOf: NeedsOfSteps,
): readonly RoleFault[] {
  const ofLink = corpus.chapters
    .filter(({ role, slug }) => role === ocs.name && slug === 'link')
    .flatMap(({ rules }) => rules.map(({ id }) => id));
  const said = new Set(casesSaid(cases, needsOf).map(({ rule }) => rule));
  return faults.flatMap((fault) => {
    const breaks = fault.breaks.filter((rule) => said.has(rule) && !ofLink.includes(rule));
    return breaks.length === 0 ? [] : [{ ...fault, breaks }];
  });
}
