import { escapeMarkup } from '../markup.ts';
import type { RunResult } from '../run-result.ts';
import { kindOfRules, type RuleKind } from '../words/rule-kinds.ts';
import { protocolChapters } from './protocol-chapters.ts';

/**
 * Why a class conforms though a chapter of the same name does not hold, where a run has such a pair: they are not the same
 * cases. Nothing if it has none.
 */
export function sameNameText(result: RunResult): string {
  const passed = new Set(
    result.classes
      .filter(({ verdict }) => verdict === 'pass')
      .map(({ role, title }) => JSON.stringify([role, title])),
  );
  const pairs = protocolChapters(result).flatMap(({ role, title, topics }) => {
    const kind = kindOfRules(
      topics.flatMap(({ rules }) => rules),
      result,
    );
    return kind !== 'holds' && passed.has(JSON.stringify([role, title])) ? [{ title, kind }] : [];
  });
  if (pairs.length === 0) return '';
  const told = pairs.map(({ title, kind }) => `“${escapeMarkup(title)}” (${chapterIs(kind)})`).join(', ');
  return `<p class="src">Classes that conform although the chapter of the same name does not hold as a whole: ${told}. A class counts only what is demanded (must) of what the product claims; a chapter counts every case, recommendations and what was not run as well.</p>`;
}

function chapterIs(kind: RuleKind): string {
  return kind === 'not verified' ? 'not verified: some of its cases were not run' : kind;
}
