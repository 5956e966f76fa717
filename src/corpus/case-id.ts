import type { GherkinDocument, Pickle, Rule, Scenario } from '@cucumber/messages';

/** A scenario's place, with what its case id is made from. */
interface ScenarioPlace {
  readonly rule: Rule;
  readonly scenario: Scenario;
}

/** A document's nodes by id, so that a pickle's scenario and row are found without a search. */
interface DocumentIndex {
  readonly scenarios: ReadonlyMap<string, ScenarioPlace>;
  /** First cell of every outline row. */
  readonly rows: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<GherkinDocument, DocumentIndex>();

/** The rule's id as its tag states it (`@PRV-05`), or `undefined`. */
export function ruleIdOf(rule: Rule): string | undefined {
  return rule.tags.map((tag) => /^@([A-Z]{3}-\d{2,3})$/.exec(tag.name)?.[1]).find(Boolean);
}

/** The scenario's number within its rule, from a name like `[2] A request without a key`. */
export function scenarioNumberOf(scenario: Scenario): string | undefined {
  return /^\[(\d+)\]\s+\S/.exec(scenario.name)?.[1];
}

/** The part of an id that names an outline's row: its first cell in the characters that an id may have. */
function rowSlug(cell: string): string {
  return cell.replaceAll(/[^A-Za-z0-9_-]/g, '-');
}

/**
 * The stable id of a pickle's case: `PRV-05/1`, or `PRV-05/2/GSW_PHONE` for an outline's row. Cheap enough for a hook
 * in every case. A pickle that breaks the conventions has no such id; it is called `uri:line`.
 */
export function caseIdOf(document: GherkinDocument, pickle: Pickle): string {
  const index = indexOf(document);
  const place = index.scenarios.get(pickle.astNodeIds[0] ?? '');
  const rule = place && ruleIdOf(place.rule);
  const number = place && scenarioNumberOf(place.scenario);
  if (!rule || !number) return `${pickle.uri}:${pickle.location?.line ?? 0}`;
  const cell = pickle.astNodeIds.length > 1 ? index.rows.get(pickle.astNodeIds.at(-1) ?? '') : undefined;
  return cell === undefined ? `${rule}/${number}` : `${rule}/${number}/${rowSlug(cell)}`;
}

function indexOf(document: GherkinDocument): DocumentIndex {
  const known = indexes.get(document);
  if (known) return known;
  const scenarios = new Map<string, ScenarioPlace>();
  const rows = new Map<string, string>();
  for (const rule of document.feature?.children.flatMap((child) => child.rule ?? []) ?? []) {
    for (const scenario of rule.children.flatMap((child) => child.scenario ?? [])) {
      scenarios.set(scenario.id, { rule, scenario });
      for (const row of scenario.examples.flatMap((examples) => examples.tableBody)) {
        rows.set(row.id, row.cells[0]?.value ?? '');
      }
    }
  }
  const index = { scenarios, rows };
  indexes.set(document, index);
  return index;
}
