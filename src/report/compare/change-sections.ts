import type { Level } from '../../corpus/corpus.ts';
import { number } from '../../kernel/number-words.ts';
import { testedNameFirst } from '../words/tested-name.ts';
import { verdictWords } from '../words/verdict-words.ts';
import type { CaseChange, ComparedRun, RunComparison } from './compare-runs.ts';
import type { ReportedCase, ReportedRun } from './reported-run.ts';

/** Changes of one kind, by the rules that they are about. */
export interface ChangeSection {
  readonly title: string;
  readonly count: number;
  readonly rules: readonly ChangedRule[];
}

export interface ChangedRule {
  readonly id: string;
  readonly level: Level;
  readonly statement: string;
  readonly changes: readonly { readonly change: CaseChange; readonly title: string; readonly why?: string }[];
}

/** Kinds of changes, the most urgent first. */
export const changeKinds = {
  broken: 'Newly broken',
  notFollowed: 'Recommendation newly not followed',
  notVerified: 'Newly inconclusive or not run',
  fixed: 'Fixed',
  verified: 'Newly passed',
} as const satisfies Partial<Record<keyof RunComparison, string>>;

type ChangeKind = keyof typeof changeKinds;

const kinds = Object.keys(changeKinds) as readonly ChangeKind[]; // its own keys

/** What changed, as every format tells it; the later run says what its rules state and why its cases did not pass. */
export function changeSections(comparison: RunComparison, after: ReportedRun): readonly ChangeSection[] {
  const rules = after.chapters.flatMap((chapter) => chapter.rules);
  const statements = new Map(rules.map(({ id, statement }) => [id, statement]));
  const cases = new Map(rules.flatMap((rule) => rule.cases.map((one) => [one.id, one])));
  return kinds.map((kind) => ({
    title: changeKinds[kind],
    count: comparison[kind].length,
    rules: [...Map.groupBy(comparison[kind], ({ rule }) => rule)].map(([id, changes]) => ({
      id,
      level: changes[0]?.level ?? 'may',
      statement: statements.get(id) ?? '',
      changes: changes.map((change) => toldChange(change, cases.get(change.id))),
    })),
  }));
}

function toldChange(change: CaseChange, one: ReportedCase | undefined): ChangedRule['changes'][number] {
  return { change, title: one?.title ?? '', ...whyOf(one, change.rule) };
}

/** Why a case is not a pass, by the finding about its rule. */
function whyOf(one: ReportedCase | undefined, rule: string): { readonly why?: string } {
  if (one === undefined || one.verdict === 'pass') return {};
  const finding = one.findings.find((found) => found.rule === rule) ?? one.findings[0];
  if (finding) return { why: `expected ${finding.expected}; actual ${finding.actual}` };
  return one.notRun ? { why: one.notRun.reason } : {};
}

/** `passed, now failed`; `not in the earlier corpus, now passed`. */
export function changeWords({ was, now, known }: CaseChange): string {
  return `${was ?? 'not in the earlier corpus'}, now ${now}${known ? ', known to the profile' : ''}`;
}

/** `1 case newly broken, 3 newly passed`: what did not happen is left out, apart from the first. */
export function changesSentence(comparison: Pick<RunComparison, ChangeKind>): string {
  const words = kinds.map((kind) => {
    const count = comparison[kind].length;
    return { count, text: `${count} ${changeKinds[kind].toLowerCase()}` };
  });
  const others = words.slice(1).flatMap(({ count, text }) => (count === 0 ? [] : [text]));
  return [`${number(comparison.broken.length, 'case')} newly broken`, ...others].join(', ');
}

/** Names, each with how many ids there are and the first of them; nothing for an empty list. */
export function corpusLines({ corpus }: RunComparison, most: number): readonly string[] {
  const lists = [
    ['Rules added', corpus.rulesAdded],
    ['Rules gone', corpus.rulesGone],
    ['Cases added', corpus.casesAdded],
    ['Cases gone', corpus.casesGone],
  ] as const;
  return lists.flatMap(([name, ids]) => (ids.length === 0 ? [] : [`${name}: ${idsWords(ids, most)}`]));
}

/** `ocs: pass, now fail: Preview core, Sharing`: one broken rule may change dozens of classes. */
export function classChangeLines({ classes }: RunComparison): readonly string[] {
  const groups = Map.groupBy(
    classes,
    ({ role, before = 'not there', after }) => `${role}: ${before}, now ${after}`,
  );
  return [...groups].map(([change, some]) => `${change}: ${some.map(({ title }) => title).join(', ')}`);
}

function idsWords(ids: readonly string[], most: number): string {
  const more = ids.length > most ? ` … and ${ids.length - most} more` : '';
  return `${ids.length} (${ids.slice(0, most).join(', ')}${more})`;
}

/** `Example OCS 8.1.5 (ocs), 2030-03-04 12:00 UTC: fail, 3 of 7 passed, 1 failed, 1 with neither result, 2 not run`. */
export function comparedRunWords({ implementation, roles, started, verdict, counts }: ComparedRun): string {
  const time = `${started.slice(0, 16).replace('T', ' ')} UTC`;
  const { passed, corpus, failed, run } = counts;
  const open = run - passed - failed;
  const tally = `${passed} of ${corpus} passed, ${failed} failed, ${open} with neither result, ${corpus - run} not run`;
  return `${testedNameFirst({ implementation, roles })} ${implementation.version} (${roles.join(' and ')}), ${time}: ${verdictWords[verdict]}, ${tally}`;
}
