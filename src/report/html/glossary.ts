import { escapeMarkup } from '../markup.ts';

/** What the words mean that the page uses, in the order in which somebody needs them. */
const words = {
  ocs: [
    'OCS',
    'Outbound Contact Server, which gives agents the records of whom they are to call. A desktop is what an agent sees of it.',
  ],
  kit: ['Kit', 'The program that made this page, ocs-tck. It plays the other side, and judges what it gets.'],
  chapter: ['Chapter', 'A topic of the protocol, with its rules.'],
  case: [
    'Case',
    'A situation that was played, message by message, to see whether a rule holds. Each case belongs to one rule.',
  ],
  rule: ['Rule', 'One thing that the protocol demands or recommends. It holds if every case of it passed.'],
  must: [
    'Must',
    'A document of the protocol demands it. A product that breaks such a rule does not conform.',
  ],
  should: ['Should', 'A recommendation: of a document, or a ruling. Not to follow it costs no conformance.'],
  ruling: [
    'Ruling',
    'What the kit has chosen, with its reasons, where the documents are silent or contradict each other.',
  ],
  class: [
    'Class',
    'A part of the protocol that a product can claim and be certified for. It is passed if all of its must rules hold.',
  ],
  decided: [
    'Not decided',
    'Nothing of the class failed, but cases that it counts were not run, or ended inconclusive.',
  ],
  fault: [
    'Fault',
    'A mistake that the kit plants in its own reference to see whether the rules find it. Products have none of these.',
  ],
  cause: ['Cause', 'One thing that went wrong, told once, with all cases that it keeps from passing.'],
  passed: ['Passed, holds', 'It was played, nothing was wrong, and the messages that prove it are kept.'],
  failed: ['Failed, broken', 'A message, or the lack of one, breaks a rule.'],
  advice: [
    'Recommendation not followed',
    'It was played, and differs only from what a rule with should recommends. No failure, and no doubt.',
  ],
  inconclusive: [
    'Inconclusive',
    'It was played, but what went wrong in it kept its rule from being judged. Nothing is proved.',
  ],
  error: ['Error', 'The kit, its set-up or the connection failed. It says nothing about the product.'],
  notrun: ['Not run', 'It was not played, for a reason that is told. It is not a pass.'],
  notverified: [
    'Not verified',
    'Nothing that ran speaks against the rule or chapter, but some of its cases were not run.',
  ],
} as const satisfies Record<string, readonly [name: string, meaning: string]>;

export type Term = keyof typeof words;

/** The meanings, folded: a link to one opens them. */
export function glossary(): string {
  const items = Object.entries(words).map(
    ([term, [name, meaning]]) => `<dt id="word-${term}">${name}</dt><dd>${escapeMarkup(meaning)}</dd>`,
  );
  return `<details class="panel words" id="words"><summary>What the words on this page mean</summary><dl>${items.join('')}</dl></details>`;
}

/** Words that lead to what they mean; the words are markup. */
export function term(of: Term, text: string): string {
  return `<a class="term" href="#word-${of}">${text}</a>`;
}
