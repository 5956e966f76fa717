import type { Corpus, Rule } from './corpus.ts';
import type { Section } from './sections.ts';

/** Which rules cite which sections. The corpus is complete when the first three lists are empty. */
export interface SectionTrace {
  /** Sections that no rule cites and that have no excuse. */
  readonly uncited: readonly Section[];
  /** Citations of a section that is not in any of the rule's documents. */
  readonly unknown: readonly { readonly rule: string; readonly section: string }[];
  /** Sections with an excuse that rules cite, or rules of the role for which it holds: the excuse is stale. */
  readonly excusedButCited: readonly Section[];
  /** Every listed section with the ids of the rules that cite it. */
  readonly bySection: readonly { readonly section: Section; readonly rules: readonly string[] }[];
}

/** Compares what the documents contain with what the rules cite. */
export function traceSections(corpus: Corpus, sections: readonly Section[]): SectionTrace {
  const rules = corpus.chapters.flatMap((chapter) => chapter.rules);
  const cites = (rule: Rule, { document, title }: Section) =>
    rule.documents.includes(document) && rule.sections.includes(title);
  const bySection = sections.map((section) => ({
    section,
    rules: rules.filter((rule) => cites(rule, section)).map((rule) => rule.id),
  }));
  const unknown = rules.flatMap((rule) =>
    rule.sections
      .filter((title) => !sections.some((section) => section.title === title && cites(rule, section)))
      .map((section) => ({ rule: rule.id, section })),
  );
  const uncited = bySection.filter((entry) => entry.rules.length === 0 && !entry.section.excused);
  const written = new Set(
    corpus.chapters.flatMap(({ role, rules }) => rules.map(({ id }) => `${role} ${id}`)),
  );
  const isStale = ({ excused, pendingFor }: Section, cited: readonly string[]) =>
    (excused && cited.length > 0) ||
    (pendingFor && cited.some((id) => written.has(`${pendingFor.role} ${id}`)));
  const excusedButCited = bySection.filter((entry) => isStale(entry.section, entry.rules));
  return {
    uncited: uncited.map((entry) => entry.section),
    unknown,
    excusedButCited: excusedButCited.map((entry) => entry.section),
    bySection,
  };
}
