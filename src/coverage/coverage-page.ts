import {
  type Chapter,
  type Corpus,
  chaptersOfRole,
  type Level,
  levels,
  type Rule,
} from '../corpus/corpus.ts';
import { type Excuse, excuses, type Section } from '../corpus/sections.ts';
import { traceSections } from '../corpus/trace-sections.ts';
import type { Role } from '../roles/role.ts';
import { page, table } from './markdown.ts';

/** The part of a fault that matters here: the rules that it breaks. */
export interface RuleBreaker {
  readonly breaks: readonly string[];
}

/** The part of a role that matters here. */
type NamedRole = Pick<Role, 'name' | 'words'>;

interface Tally {
  readonly rules: number;
  readonly levels: Readonly<Record<Level, number>>;
  readonly cases: number;
  readonly faults: number;
}

const tallyHead = ['rules', ...levels, 'cases', 'faults'];

/** docs/coverage.md: which rule covers which section of the documents, and how many cases and faults prove it. */
export function coveragePage(
  corpus: Corpus,
  sections: readonly Section[],
  faults: readonly RuleBreaker[],
  roles: readonly NamedRole[],
): string {
  const rules = corpus.chapters.flatMap((chapter) => chapter.rules);
  return page('Coverage', [
    'Every rule with the cases that prove it and the faulty implementations that it must catch, and every section of the documents with its rules. [Errors](errors.md) and [rulings](rulings.md) have pages of their own.',
    '## Totals',
    table(
      ['', ...tallyHead],
      [...roleRows(corpus, faults, roles), ['All', ...cellsOf(tally(rules, faults))]],
    ),
    sectionTotals(corpus, sections),
    '## Chapters',
    table(
      ['chapter', 'feature', ...tallyHead],
      corpus.chapters.map((chapter) => [
        `${chapter.role} ${chapter.slug.slice(0, 2)}`,
        `[${chapter.title}](#${anchor(heading(chapter, roles))})`,
        ...cellsOf(tally(chapter.rules, faults)),
      ]),
    ),
    '## Sections',
    ...sectionParts(corpus, sections, faults),
    '## Rules',
    ...corpus.chapters.flatMap((chapter) => [
      `### ${heading(chapter, roles)}`,
      table(
        ['rule', 'level', 'statement', 'cases', 'faults'],
        chapter.rules.map((rule) => [
          `[${rule.id}](../${chapter.uri})`,
          rule.level,
          rule.statement,
          rule.cases.length,
          tally([rule], faults).faults,
        ]),
      ),
    ]),
  ]);
}

function roleRows(
  corpus: Corpus,
  faults: readonly RuleBreaker[],
  roles: readonly NamedRole[],
): (string | number)[][] {
  return roles.map(({ name, words }) => {
    const rules = chaptersOfRole(corpus, name).flatMap((chapter) => chapter.rules);
    return [words.one, ...cellsOf(tally(rules, faults))];
  });
}

function sectionTotals(corpus: Corpus, sections: readonly Section[]): string {
  const { bySection } = traceSections(corpus, sections);
  const rows = [...Map.groupBy(bySection, ({ section }) => section.document)].map(([document, entries]) => {
    const cited = entries.filter(({ rules }) => rules.length > 0).length;
    const excused = (excuse: Excuse): number =>
      entries.filter(({ section, rules }) => rules.length === 0 && section.excused?.excuse === excuse).length;
    return [document, entries.length, cited, ...excuses.map(excused)];
  });
  return table(['document', 'sections', 'cited by rules', ...excuses], rows);
}

function sectionParts(corpus: Corpus, sections: readonly Section[], faults: readonly RuleBreaker[]) {
  const byId = new Map(corpus.chapters.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
  const { bySection } = traceSections(corpus, sections);
  const documents = Map.groupBy(bySection, ({ section }) => section.document);
  return [...documents].flatMap(([document, entries]) => [
    `### Document ${document}`,
    table(
      ['section', 'rules', ...levels, 'cases', 'faults'],
      entries.map(({ section, rules }) => {
        const numbers = tally(
          rules.flatMap((id) => byId.get(id) ?? []),
          faults,
        );
        return [section.title, ruleText(section, rules), ...cellsOf(numbers).slice(1)];
      }),
    ),
  ]);
}

function ruleText({ excused, pendingFor }: Section, rules: readonly string[]): string {
  const open = pendingFor ? `; *pending for the role ${pendingFor.role}*: ${pendingFor.why}` : '';
  if (rules.length > 0) return `${ranges(rules)}${open}`;
  return excused ? `*${excused.excuse}*: ${excused.why}` : '**none**';
}

/** `CST-03 CST-01 CST-02 CST-05` as `CST-01…03, CST-05`: by the order of chapters, neighbors together. */
function ranges(rules: readonly string[]): string {
  const runs: string[][] = [];
  const chapters = Map.groupBy(rules, (rule) => rule.slice(0, 4));
  for (const rule of [...chapters.values()].flatMap((same) => same.toSorted())) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? '', rule)) run.push(rule);
    else runs.push([rule]);
  }
  return runs
    .map(([first = '', ...others]) => (others.length > 0 ? `${first}…${others.at(-1)?.slice(4)}` : first))
    .join(', ');
}

function follows(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4) && Number(one.slice(4)) + 1 === Number(other.slice(4));
}

function tally(rules: readonly Rule[], faults: readonly RuleBreaker[]): Tally {
  const ids = new Set(rules.map(({ id }) => id));
  const count = (level: Level): number => rules.filter((rule) => rule.level === level).length;
  return {
    rules: rules.length,
    levels: { must: count('must'), should: count('should'), may: count('may') },
    cases: rules.reduce((sum, rule) => sum + rule.cases.length, 0),
    faults: faults.filter(({ breaks }) => breaks.some((rule) => ids.has(rule))).length,
  };
}

function cellsOf({ rules, levels: counts, cases, faults }: Tally): number[] {
  return [rules, ...levels.map((level) => counts[level]), cases, faults];
}

function heading({ role, slug, title }: Chapter, roles: readonly NamedRole[]): string {
  const words = roles.find(({ name }) => name === role)?.words;
  return `${words?.heading ?? role} ${slug.slice(0, 2)} ${title}`;
}

/** The anchor that a heading of plain words gets on common hosts. */
function anchor(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');
}
