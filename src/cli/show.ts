import { casesOf } from '../corpus/corpus.ts';
import { selectCases } from '../corpus/select-cases.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { explainCase } from '../report/explain-case.ts';
import { transcriptText } from '../report/transcript-text.ts';
import { roles } from '../roles/roles.ts';
import { kitCorpus } from './kit-corpus.ts';
import { print } from './print.ts';
import { filesOfRules } from './rule-files.ts';
import { ruleText } from './rule-text.ts';
import { storedResult } from './stored-result.ts';

/** Options of `ocs-tck show`. */
export interface ShowOptions {
  /** Folder of a finished run. */
  readonly run?: string;
}

/** `ocs-tck show CASE`: the rule, the steps of its cases, and where it lives in the kit; with `--run`, their results. */
export async function show(pattern: string, options: ShowOptions = {}): Promise<number> {
  const corpus = await kitCorpus();
  const exact = casesOf(corpus).filter(({ id }) => id === pattern);
  const shown = exact.length > 0 ? exact : selectCases(corpus, [pattern]);
  if (options.run !== undefined) return showRun(options.run, new Set(shown.map(({ id }) => id)));
  const cases = Map.groupBy(shown, ({ rule }) => rule);
  const rules = corpus.chapters.flatMap((chapter) => chapter.rules.map((rule) => ({ chapter, rule })));
  for (const role of roles) {
    const wanted = rules.filter(({ rule }) => rule.role === role.name && cases.has(rule.id));
    if (wanted.length === 0) continue;
    const files = await filesOfRules(role, wanted);
    for (const { rule } of wanted) {
      process.stdout.write(ruleText(rule, files.get(rule.id), cases.get(rule.id) ?? []));
    }
  }
  return exitCodes.passed;
}

async function showRun(folder: string, ids: ReadonlySet<string>): Promise<number> {
  const result = await storedResult(folder);
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  for (const one of cases.filter(({ id }) => ids.has(id))) {
    const why = one.verdict === 'pass' ? '' : `${explainCase(one, result)}\n\n`;
    print(`${why}${transcriptText(one)}`);
  }
  return exitCodes.passed;
}
