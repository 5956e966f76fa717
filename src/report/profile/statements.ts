import type { Verdict } from '../../kernel/verdict.ts';
import type { CaseResult } from '../run-result.ts';

/** What the profile says about some cases by name. */
export interface Statement {
  readonly kind: 'excluded' | 'known failing' | 'known flaky';
  /** As it is in the profile. */
  readonly pattern: string;
  readonly reason: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly until?: string;
  /** Ids of the cases that match the pattern. */
  readonly cases: readonly string[];
}

/** The statement that a case is known not to pass, or not always. */
export function knownOf(statements: readonly Statement[], id: string): Statement | undefined {
  return statements.find(({ kind, cases }) => kind !== 'excluded' && cases.includes(id));
}

/** Verdicts that a statement covers; it never covers an error. */
const expected: ReadonlySet<Verdict> = new Set(['fail', 'inconclusive']);

/** Whether the profile knew the result of a case. */
export function isKnown({ verdict, known }: Pick<CaseResult, 'verdict' | 'known'>): boolean {
  return known !== undefined && expected.has(verdict);
}

/** Statements of the profile that are not, or no longer, true, one sentence each: any of these fails the run. */
export function staleStatements(
  statements: readonly Statement[],
  results: ReadonlyMap<string, CaseResult>,
  started: string,
): readonly string[] {
  const today = started.slice(0, 10);
  return statements.flatMap((statement) => {
    const { kind, pattern, until, cases } = statement;
    const named = `${pattern} is ${kind} in the profile`;
    if (cases.length === 0) return [`${named}, but there is no such case.`];
    if (until !== undefined && until < today) return [`${named} only until ${until}: look at it again.`];
    const passed = cases.filter((id) => passes(statement, results.get(id)));
    return passed.length > 0 ? [`${named}, but ${passed.join(', ')} passed: take it out.`] : [];
  });
}

/** A flaky case has to pass several times before it counts as stable. */
function passes({ kind }: Statement, result: CaseResult | undefined): boolean {
  if (kind === 'excluded' || result?.verdict !== 'pass') return false;
  return kind === 'known failing' || (result.repeats?.runs ?? 1) >= steadyAfter;
}

const steadyAfter = 5;
