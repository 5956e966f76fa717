import type { Rule as RuleNode } from '@cucumber/messages';
import { ruleIdOf } from './case-id.ts';
import { type Case, type CorpusProblem, type Level, levels, type Rule } from './corpus.ts';

/** What a rule inherits from its feature, and the list for problems. */
export interface RuleContext {
  readonly uri: string;
  readonly role: string;
  /** The feature's tags, with the `@`. */
  readonly tags: readonly string[];
  readonly problems: CorpusProblem[];
}

/** A rule of a feature as a value. Breaches of the conventions go to `context.problems`; nothing throws. */
export function readRule(node: RuleNode, cases: readonly Case[], context: RuleContext): Rule {
  const own = node.tags.map((tag) => tag.name);
  const { sections, text } = splitDescription(node.description);
  const documents = numbersIn([...own, ...context.tags], /^@doc-(\d{3}|link|workspace)$/);
  const levelTags = levels.filter((level) => own.includes(`@${level}`));
  const id = ruleIdOf(node);
  const rulings = numbersIn(own, /^@ruling-(\d+)$/).map(Number);
  const note = (sentence: string) =>
    context.problems.push({ uri: context.uri, line: node.location.line, sentence });
  if (!id) note('The rule has no id: it needs one tag like @PRV-05.');
  if (levelTags.length !== 1) note('The rule needs exactly one of the tags @must, @should and @may.');
  if (documents.length === 0)
    note('The rule names no document: it, or its feature, needs a tag like @doc-001.');
  if (sections.length === 0)
    note('The rule cites no section: its description has to begin with "Sections: …".');
  if (cases.length === 0) note('The rule has no scenario, so nothing proves it.');
  const level: Level = levelTags[0] ?? 'must';
  return {
    id: id ?? `${context.uri}:${node.location.line}`,
    statement: node.name,
    text,
    level,
    role: context.role,
    documents,
    sections,
    rulings,
    cases,
  };
}

/** The lines of a description without their indentation, blank ones at both ends removed. */
export function plainText(description: string): string {
  return description
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Splits the leading `Sections:` lines off a description; a line that ends in `;` continues in the next one. */
function splitDescription(description: string): { sections: string[]; text: string } {
  const lines = plainText(description).split('\n');
  const cited: string[] = [];
  while (lines[0]?.startsWith('Sections:') || cited.at(-1)?.endsWith(';')) {
    const line = lines.shift();
    if (line === undefined) break;
    cited.push(line.replace(/^Sections:\s*/, ''));
  }
  const titles = cited.flatMap((line) => line.split(';')).map((title) => title.trim());
  return { sections: [...new Set(titles.filter((title) => title !== ''))], text: lines.join('\n').trim() };
}

function numbersIn(tags: readonly string[], pattern: RegExp): string[] {
  return [...new Set(tags.flatMap((tag) => pattern.exec(tag)?.[1] ?? []))];
}
