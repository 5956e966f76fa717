import { oneLine } from '../../kernel/visible-text.ts';
import type { Excuse } from './excuses.ts';
import type { JudgedMutant } from './judge-mutant.ts';
import { countOf, scoreOf, type WireResult } from './judge-wire.ts';
import type { WireMutant } from './wire-mutant.ts';

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

/** One line about a mutant: its result, and the case and the rule that killed it, or what permits it. */
export function resultLine({ mutant, outcome, judged, excuse }: WireResult): string {
  const why = judged.ended ?? judged.by ?? `by ${judged.cases} cases`;
  const told = outcome === 'killed' ? killText(judged) : excuse && permissionText(excuse);
  return `${oneLine(`${outcome.padEnd(12)}  ${mutant.name}  ${told ?? why}`)}\n`;
}

/** A mutant as `--list` prints it, with what permits it if it lives. */
export function mutantListLine({ name, does }: WireMutant, excuse: Excuse | undefined): string {
  return `${name}  ${excuse === undefined ? does : `may live: ${permissionText(excuse)}`}\n`;
}

function killText({ by = '', reason }: JudgedMutant): string {
  if (reason === undefined) return by;
  const breaks = by.startsWith(`${reason.rule}/`) ? '' : ` (breaks ${reason.rule})`;
  return `by ${by}${breaks}: ${reason.sentence}`;
}

function permissionText({ permittedBy, sentence }: Excuse): string {
  return `${'section' in permittedBy ? permittedBy.section : `ruling ${permittedBy.ruling}`}: ${sentence}`;
}

/** Whether it is killed, but no finding names what it changed. */
export function isUnnamed({ outcome, judged }: WireResult): boolean {
  return outcome === 'killed' && judged.reason?.named === false;
}

/** The results of a role's mutants. */
export function wireSummary(role: string, results: readonly WireResult[]): string {
  const sent = results.length - countOf(results, 'never sent');
  const outcomes = (['killed', 'excused', 'survived', 'inconclusive', 'broken'] as const)
    .map((outcome) => `${countOf(results, outcome)} ${outcome}`)
    .join(', ');
  const percent = (100 * scoreOf(results)).toFixed(1);
  const unnamed = results.filter(isUnnamed).length;
  const follows = unnamed === 0 ? '' : ` (${unnamed} only by what follows from them)`;
  return `${sent} wire mutants of the role ${role}: ${outcomes.replace(',', `${follows},`)}; ${percent} % killed or excused\n`;
}
