import { escapeMarkup } from '../markup.ts';
import { isKnown } from '../profile/statements.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import { caseLink } from './elements.ts';

/** What the profile says, and how it turned out; nothing if it says nothing. */
export function profileSection(result: RunResult): string {
  return [
    list('What the profile says and is no longer true', result.stale.map(escapeMarkup)),
    list('Known not to pass', casesOf(result).filter(isKnown).map(knownCase)),
    list('Claimed, not observed', result.notObserved.map(escapeMarkup)),
  ].join('');
}

function casesOf({ chapters }: RunResult): readonly CaseResult[] {
  return chapters.flatMap(({ rules }) => rules.flatMap(({ cases }) => cases));
}

function knownCase({ id, verdict, known }: CaseResult): string {
  return `${caseLink(id)} ${escapeMarkup(`${known?.kind} until ${known?.until}: ${known?.reason} It ended with ${verdict}.`)}`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section><h2>${title}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
}
