import { listed } from '../../kernel/listed-words.ts';
import { escapeMarkup } from '../markup.ts';
import type { RunResult } from '../run-result.ts';
import { definitionList } from './elements.ts';

/** What was tested and how, and what the words of the page mean. */
export function runFacts(result: RunResult): string {
  const { run } = result;
  const options = Object.entries(run.options).map(([name, value]) => `${name} = ${value}`);
  const order = run.seed === undefined ? run.order : `${run.order}, seed ${run.seed}`;
  return [
    '<section aria-labelledby="about"><h2 id="about">About this run</h2>',
    definitionList({
      'Under test': `${run.implementation.name} ${run.implementation.version}, in the ${run.roles.length > 1 ? 'roles' : 'role'} ${listed(run.roles)}`,
      Address: run.target,
      Profile: run.profile,
      Suite: `ocs-tck ${run.suiteVersion}, corpus ${run.corpusHash.slice(0, 12)}`,
      Run: `${run.started}, ${(run.durationMs / 1000).toFixed(2)} s, order ${order}`,
      Options: options.length > 0 ? options.join(', ') : undefined,
    }),
    `<div class="words"><h3>What the words mean</h3><dl>${Object.entries(words).map(wordItem).join('')}</dl></div></section>`,
  ].join('\n');
}

const words = {
  Rule: 'One thing that the protocol demands.',
  Case: 'A situation that was played, message by message, to see whether a rule holds.',
  Class: 'A part of the protocol that a product can be certified for.',
  Must: 'A document demands it.',
  Should: 'A recommendation, or a ruling where the documents are silent or contradict each other.',
  'Pass, holds': 'Every case ran and passed, and the report can show messages that prove it.',
  Fail: 'A message, or the lack of one, breaks the rule.',
  'Not verified': 'Nothing is known. It is not a pass.',
  Inconclusive: 'It was played, and could not be decided; or advice is not followed.',
  Error: 'The kit, its set-up or the connection failed; it says nothing about the product.',
} as const;

function wordItem([word, meaning]: [string, string]): string {
  return `<dt>${word}</dt><dd>${escapeMarkup(meaning)}</dd>`;
}
