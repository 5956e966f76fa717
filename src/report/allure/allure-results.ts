import { listed } from '../../kernel/listed-words.ts';
import { oneLine, visibleJson } from '../../kernel/visible-text.ts';
import { causesOf } from '../causes/causes-of.ts';
import type { NamedFile } from '../files/replace-files.ts';
import { runProblems } from '../formats/run-problems.ts';
import type { RunResult } from '../run-result.ts';
import { allureCase } from './allure-case.ts';
import { allureId } from './allure-id.ts';

/**
 * The files that Allure 2 and 3 both render. Names follow from case ids, so the same run gives the same
 * files.
 */
export function* allureResults(result: RunResult): Generator<NamedFile> {
  const { run } = result;
  yield { name: 'categories.json', content: JSON.stringify(categoriesOf(result)) };
  const environment: Record<string, string> = {
    Implementation: `${run.implementation.name} ${run.implementation.version}`,
    Role: listed(run.roles),
    Target: run.target,
    Profile: run.profile,
    Suite: run.suiteVersion,
    Corpus: run.corpusHash,
  };
  const lines = Object.entries(environment).map(([key, value]) => `${key}=${oneLine(value)}`);
  yield { name: 'environment.properties', content: `${lines.join('\n')}\n` };
  for (const chapter of result.chapters) {
    for (const rule of chapter.rules) {
      for (const one of rule.cases) yield* allureCase(one, rule, chapter, result);
    }
  }
  for (const problem of runProblems(result)) yield problemFile(problem, result);
}

/** A category for each rule that is broken: a message begins with its worst one (`allureCase`). */
function categoriesOf(result: RunResult) {
  const broken = new Map(
    causesOf(result)
      .causes.filter(({ verdict }) => verdict === 'fail')
      .map(({ rule, level }) => [rule, level]),
  );
  const rules = [...broken].map(([rule, level]) => ({
    name: `${rule} (${level}) is broken`,
    matchedStatuses: ['failed'],
    messageRegex: `${rule.replaceAll(/[^\w-]/g, '.')}: [\\s\\S]*`,
  }));
  return [...rules, ...categories];
}

const categories = [
  { name: 'The implementation breaks a rule', matchedStatuses: ['failed'] },
  {
    name: 'Inconclusive, a recommendation not followed, or an error of the kit or its set-up',
    matchedStatuses: ['broken'],
  },
  { name: 'Not run', matchedStatuses: ['skipped'] },
];

function problemFile(problem: string, result: RunResult): NamedFile {
  const uuid = allureId(`problem ${problem}`);
  const start = Date.parse(result.run.started);
  const content = {
    uuid,
    historyId: uuid,
    name: 'The run itself',
    status: 'broken',
    stage: 'finished',
    start,
    stop: start,
    statusDetails: { message: problem },
    labels: [{ name: 'epic', value: 'run' }],
    steps: [],
    attachments: [],
  };
  return { name: `${uuid}-result.json`, content: visibleJson(content) };
}
