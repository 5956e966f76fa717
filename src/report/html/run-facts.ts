import { listed } from '../../kernel/listed-words.ts';
import type { RunResult } from '../run-result.ts';
import { testedName } from '../words/tested-name.ts';
import { definitionList } from './elements.ts';

/** What was tested, how, and with what. */
export function runFacts(result: RunResult): string {
  const { run } = result;
  const options = Object.entries(run.options).map(([name, value]) => `${name} = ${value}`);
  const order = run.seed === undefined ? run.order : `${run.order}, seed ${run.seed}`;
  return [
    '<section aria-labelledby="about"><h2 id="about">About this run</h2>',
    definitionList({
      Tested: `${testedName(run)} ${run.implementation.version}, in the ${run.roles.length > 1 ? 'roles' : 'role'} ${listed(run.roles)}`,
      Address: run.target,
      Profile: run.profile,
      'Checked by': `ocs-tck ${run.suiteVersion}, corpus ${run.corpusHash.slice(0, 12)}`,
      Run: `${run.started}, ${(run.durationMs / 1000).toFixed(2)} s, order ${order}`,
      Options: options.length > 0 ? options.join(', ') : undefined,
    }),
    '</section>',
  ].join('\n');
}
