import type { Corpus } from '../corpus/corpus.ts';
import { keyCatalog, messageCatalog } from '../protocol/catalog.generated.js';
import { page, table } from './markdown.ts';
import { type ExcusedRuling, type RulingTrace, rulingCount, rulingExcuses } from './rulings.ts';

/** docs/rulings.md: what each ruling decided, and which rules cite it, or why none does. */
export function rulingsPage(
  corpus: Corpus,
  trace: RulingTrace,
  excused: ReadonlyMap<number, ExcusedRuling>,
  decisions: ReadonlyMap<number, string>,
): string {
  const rules = corpus.chapters.flatMap((chapter) => chapter.rules);
  const statements = new Map(rules.map(({ id, statement }) => [id, statement]));
  const users = schemasByRuling();
  const rows = Array.from({ length: rulingCount }, (_, n) => n + 1).map((ruling) => {
    const cited = trace.citations.get(ruling) ?? [];
    const texts = cited.map((id) => `${id} ${statements.get(id) ?? ''}`);
    const citing = texts.join('<br>') || excuseText(excused.get(ruling));
    return [ruling, decisions.get(ruling) ?? '', citing, schemaText(users.get(ruling))];
  });
  return page('Rulings', [
    'If the documents contradict themselves or are silent, a numbered ruling decides. A rule cites it by the tag `@ruling-N`, a schema by `x-rulings`. What only a ruling states is at most a *should*.',
    '## Totals',
    totals(trace, excused),
    '## Each ruling',
    table(['ruling', 'what was decided', 'rules that cite it, or why none does', 'messages and keys'], rows),
  ]);
}

function totals(trace: RulingTrace, excused: ReadonlyMap<number, ExcusedRuling>): string {
  const open = [...excused].filter(([ruling]) => !trace.citations.has(ruling));
  const excuses = Object.entries(rulingExcuses).map(([excuse, meaning]) => [
    `${excuse}: ${meaning}`,
    open.filter(([, entry]) => entry.excuse === excuse).length,
  ]);
  const rows = [
    ['cited by rules', trace.citations.size],
    ...excuses,
    ['neither cited nor excused', trace.uncited.length],
  ];
  return table(['rulings', 'number'], rows as (string | number)[][]);
}

function excuseText(entry: ExcusedRuling | undefined): string {
  return entry ? `*${entry.excuse}*: ${entry.why}` : '**neither cited nor excused**';
}

function schemasByRuling(): ReadonlyMap<number, readonly string[]> {
  const entries = [...Object.entries(messageCatalog), ...Object.entries(keyCatalog)];
  const pairs = entries.flatMap(([name, { rulings }]) => rulings.map((ruling) => ({ name, ruling })));
  const grouped = Map.groupBy(pairs, ({ ruling }) => ruling);
  return new Map([...grouped].map(([ruling, same]) => [ruling, same.map(({ name }) => name)]));
}

function schemaText(names: readonly string[] = []): string {
  const most = 3;
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [`… ${rest} more`] : [])].join(', ');
}
