import { escapeMarkup } from '../markup.ts';
import { isKnown } from '../profile/statements.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';

/** What the profile says, and how it turned out; nothing if it says nothing. */
export function profileSection(result: RunResult): string {
  return [
    list('What the profile says and is no longer true', result.stale.map(escapeMarkup)),
    list('Known not to pass', casesOf(result).filter(isKnown).map(knownCase)),
    list('Claimed, not observed', result.notObserved.map(escapeMarkup)),
  ].join('');
}

/** The classes of conformance, each with its verdict. */
export function classTable({ classes }: RunResult): string {
  if (classes.length === 0) return '';
  const rows = classes.map(({ title, role, verdict, counts, needs, open }) => {
    const numbers = [counts.corpus, counts.passed, counts.failed, counts.notVerified];
    const cells = numbers.map((count) => `<td class="n">${count}</td>`).join('');
    const links = open.map((id) => `<a class="id" href="#${anchorOf(id)}">${escapeMarkup(id)}</a>`).join(' ');
    const details =
      open.length === 0 ? '' : `<details><summary>${open.length} open</summary><p>${links}</p></details>`;
    return `<tr><td title="${escapeMarkup(needs.join(', '))}">${escapeMarkup(title)}</td><td>${role}</td>${cells}<td><b>${verdict}</b></td><td>${details}</td></tr>`;
  });
  const heads = ['Cases', 'Passed', 'Failed', 'Not verified']
    .map((name) => `<th class="n">${name}</th>`)
    .join('');
  return `<h2>Classes</h2><div class="wide"><table><tr><th>Class</th><th>Role</th>${heads}<th>Verdict</th><th>Rules that do not pass</th></tr>${rows.join('')}</table></div>`;
}

function casesOf({ chapters }: RunResult): readonly CaseResult[] {
  return chapters.flatMap(({ rules }) => rules.flatMap(({ cases }) => cases));
}

function knownCase({ id, verdict, known }: CaseResult): string {
  const link = `<a class="id" href="#${anchorOf(id)}">${escapeMarkup(id)}</a>`;
  return `${link} ${escapeMarkup(`${known?.kind} until ${known?.until}: ${known?.reason} It ended with ${verdict}.`)}`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${title}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
