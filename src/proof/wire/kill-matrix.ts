import { countOf, scoreOf, type WireResult } from './judge-wire.ts';

/** How a cell shows the result of a mutant. */
const letters = {
  killed: 'K',
  excused: 'E',
  survived: 'SURVIVED',
  inconclusive: 'INCONCLUSIVE',
  broken: 'BROKEN',
  'never sent': '·',
} as const satisfies Readonly<Record<WireResult['outcome'], string>>;

/** More cells than this are counted, not shown one by one. */
const mostCells = 3;

/** Message by message, a row for each key, and one for the message as a whole. */
export function killMatrix(results: readonly WireResult[]): string {
  const byMessage = Map.groupBy(results, ({ mutant }) => `${mutant.name.split('/')[0]}/${mutant.message}`);
  return [...byMessage].map(([message, ofMessage]) => `${message}\n${rowsOf(ofMessage)}`).join('');
}

/** Keys that a message does not have on the wire do not differ, and share a row. */
function rowsOf(results: readonly WireResult[]): string {
  const byKey = [...Map.groupBy(results, ({ mutant }) => mutant.key ?? 'the message')];
  const rows = byKey.map(([key, ofKey]) => ({
    key,
    cells: cellsOf(ofKey),
    unsent: ofKey.some(({ outcome }) => outcome === 'never sent'),
  }));
  const shared = Map.groupBy(
    rows.filter(({ unsent }) => unsent),
    ({ cells }) => cells,
  );
  const joined = [...shared].map(([cells, list]) => ({
    key:
      list.length > mostCells
        ? `${list.length} keys that are not sent`
        : list.map(({ key }) => key).join(', '),
    cells,
  }));
  return [...rows.filter(({ unsent }) => !unsent), ...joined]
    .map(({ key, cells }) => `  ${key.padEnd(34)}  ${cells}\n`)
    .join('');
}

function cellsOf(results: readonly WireResult[]): string {
  const single = results.length <= mostCells ? results : [];
  if (single.length > 0)
    return single.map(({ mutant, outcome }) => `${mutant.operator} ${letters[outcome]}`).join('  ');
  const named = results.filter(({ outcome }) => outcome !== 'killed' && outcome !== 'never sent');
  const killed = `${countOf(results, 'killed')} of ${results.length - countOf(results, 'never sent')} K`;
  return [killed, ...named.map(({ mutant, outcome }) => `${mutant.operator} ${letters[outcome]}`)].join('  ');
}

/** One line about a mutant that is neither killed nor excused. */
export function resultLine({ mutant, outcome, judged }: WireResult): string {
  const why = judged.ended ?? judged.by ?? `by ${judged.cases} cases`;
  return `${outcome.padEnd(12)}  ${mutant.name}  ${why}\n`;
}

/** The results of a role's mutants. */
export function wireSummary(role: string, results: readonly WireResult[]): string {
  const sent = results.length - countOf(results, 'never sent');
  const outcomes = (['killed', 'excused', 'survived', 'inconclusive', 'broken'] as const)
    .map((outcome) => `${countOf(results, outcome)} ${outcome}`)
    .join(', ');
  const percent = (100 * scoreOf(results)).toFixed(1);
  return `${sent} wire mutants of the role ${role}: ${outcomes}; ${percent} % killed or excused\n`;
}
