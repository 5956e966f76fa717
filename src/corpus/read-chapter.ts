import type { Feature, GherkinDocument, Pickle, Rule as RuleNode, Scenario } from '@cucumber/messages';
import { caseIdOf, ruleIdOf, scenarioNumberOf } from './case-id.ts';
import type { Case, Chapter, CorpusProblem } from './corpus.ts';
import { plainText, readRule } from './read-rule.ts';
import { stepKeywords, stepTexts } from './step-text.ts';

/** A feature document with its pickles as a chapter for one of the roles, and what is wrong with it. */
export function readChapter(
  document: GherkinDocument & { readonly feature: Feature },
  pickles: readonly Pickle[],
  roles: readonly string[],
): { chapter: Chapter; problems: CorpusProblem[] } {
  const { feature, uri = '' } = document;
  const problems: CorpusProblem[] = [];
  const note = (line: number, sentence: string) => problems.push({ uri, line, sentence });
  const tags = feature.tags.map((tag) => tag.name);
  const role = roleOf(tags, roles);
  const slug = slugOf(uri) ?? uri;
  noteFeature(feature, uri, note);
  if (role === undefined) note(feature.location.line, needsRole(roles));
  const cases = new CaseReader(document, pickles);
  const rules = feature.children.flatMap(({ rule }) => {
    for (const scenario of rule ? scenariosOf(rule) : []) noteScenario(scenario, note);
    return rule ? readRule(rule, cases.ofRule(rule), { uri, role: role ?? '', tags, problems }) : [];
  });
  const text = plainText(feature.description);
  const number = Number.parseInt(slug, 10) || 0;
  return { chapter: { slug, number, role: role ?? '', title: feature.name, text, uri, rules }, problems };
}

type Note = (line: number, sentence: string) => void;

function noteFeature(feature: Feature, uri: string, note: Note): void {
  if (!slugOf(uri)) note(feature.location.line, 'The file is not named like 04-preview-record.feature.');
  for (const scenario of feature.children.flatMap((child) => child.scenario ?? [])) {
    note(scenario.location.line, `The scenario "${scenario.name}" is outside a rule.`);
  }
}

class CaseReader {
  readonly #document: GherkinDocument;
  readonly #keywords: ReadonlyMap<string, string>;
  readonly #pickles: ReadonlyMap<string, readonly Pickle[]>;

  constructor(document: GherkinDocument, pickles: readonly Pickle[]) {
    this.#document = document;
    this.#keywords = stepKeywords(document);
    this.#pickles = Map.groupBy(pickles, (pickle) => pickle.astNodeIds[0] ?? '');
  }

  ofRule(node: RuleNode): Case[] {
    const rule = ruleIdOf(node) ?? `${this.#document.uri ?? ''}:${node.location.line}`;
    const pickles = scenariosOf(node).flatMap((scenario) => this.#pickles.get(scenario.id) ?? []);
    return pickles.map((pickle) => ({
      id: caseIdOf(this.#document, pickle),
      title: pickle.name.replace(/^\[\d+\]\s+/, ''),
      rule,
      uri: pickle.uri,
      line: pickle.location?.line ?? 0,
      tags: pickle.tags.map((tag) => tag.name),
      pickleId: pickle.id,
      steps: stepTexts(pickle, this.#keywords),
    }));
  }
}

function scenariosOf(node: RuleNode): Scenario[] {
  return node.children.flatMap((child) => child.scenario ?? []);
}

function noteScenario(scenario: Scenario, note: Note): void {
  const { line } = scenario.location;
  if (!scenarioNumberOf(scenario)) note(line, `The scenario "${scenario.name}" has no number like [1].`);
  if (scenario.steps.length === 0) note(line, `The scenario "${scenario.name}" has no step.`);
  const rows = scenario.examples.flatMap((examples) => examples.tableBody);
  if (scenario.examples.length > 0 && rows.length === 0) {
    note(line, `The outline "${scenario.name}" has no row of examples.`);
  }
  for (const row of rows) {
    if (!row.cells[0]?.value)
      note(row.location.line, 'The first cell of an example is empty: it names the case.');
  }
}

function roleOf(tags: readonly string[], roles: readonly string[]): string | undefined {
  const named = roles.filter((role) => tags.includes(`@${role}`));
  return named.length === 1 ? named[0] : undefined;
}

function needsRole(roles: readonly string[]): string {
  return `The feature needs exactly one of the tags ${roles.map((role) => `@${role}`).join(' and ')}.`;
}

function slugOf(uri: string): string | undefined {
  return /(?:^|[\\/])(\d{2}-[a-z0-9-]+)\.feature$/.exec(uri)?.[1];
}
