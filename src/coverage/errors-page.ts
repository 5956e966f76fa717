import { type ErrorCode, errorCodes } from '../protocol/errors.generated.ts';
import { impossibleCodes } from './decided-cells.ts';
import { type Cell, cellsIn, type ErrorMatrix } from './error-matrix.ts';
import { page, shortened, table } from './markdown.ts';

/** Case ids in a cell before the rest is only counted. */
const most = 8;

/** docs/errors.md: which cases provoke which error of which request, or why none does. */
export function errorsPage(matrix: ErrorMatrix): string {
  const codes = Object.entries(errorCodes);
  const open = cellsIn(matrix, ({ state }) => state === 'to be provoked');
  return page('Errors', [
    'Which cases provoke which error of which request, as their steps say.',
    '## Overview',
    'A number counts the cases; `~` is only accepted instead of another code, `!` is provoked but not named in the schema, `?` is still to be provoked, `…` waits for a chapter, `-` is not provoked on purpose, and an empty cell cannot be provoked. The reasons are below, those of empty cells with the codes.',
    table(
      ['request', ...codes.map(([code]) => code)],
      matrix.requests.map(({ request, cells }) => [request, ...[...cells.values()].map(symbol)]),
    ),
    '## To be provoked',
    open.length === 0 ? 'Nothing.' : open.map((cell) => `- ${cell}`).join('\n'),
    '## Codes',
    table(
      ['code', 'name', 'meaning', 'why other requests cannot get it'],
      codes.map(([code, { name, meaning }]) => [code, name, meaning, generalReason(code)]),
    ),
    ...matrix.requests.flatMap(({ request, cells }) => [`## ${request}`, cellTable(cells)]),
    '## What is not a request',
    strangerTable(matrix),
  ]);
}

function symbol(cell: Cell): string {
  switch (cell.state) {
    case 'provoked':
      return `${cell.cases.length}${cell.unforeseen ? '!' : ''}`;
    case 'tolerated':
      return '~';
    case 'impossible':
      return '';
    case 'decided':
      return '-';
    case 'chapter to come':
      return '…';
    case 'to be provoked':
      return '?';
  }
}

/**
 * The codes that a request gets, and those that it cannot get for its own reason; codes with the same reason together.
 */
function cellTable(cells: ReadonlyMap<ErrorCode, Cell>): string {
  const rows = [...cells].filter(([code, cell]) => !isGeneral(code, cell));
  const reasons = Map.groupBy(rows, ([code, cell]) => (isListed(cell) ? String(code) : explain(cell)));
  return table(
    ['code', 'provoked by'],
    [...reasons.values()].map((same) => [
      same.map(([code]) => code).join(', '),
      same[0] ? explain(same[0][1]) : '',
    ]),
  );
}

/** Whether a cell lists cases, and so has its own row. */
function isListed({ state }: Cell): boolean {
  return state === 'provoked' || state === 'tolerated';
}

/** Whether the table of codes says why the cell is empty. */
function isGeneral(code: ErrorCode, cell: Cell): boolean {
  return cell.state === 'impossible' && cell.reason === impossibleCodes[code]?.reason;
}

function generalReason(code: string): string {
  const found = Object.entries(impossibleCodes).find(([known]) => known === code)?.[1];
  return found ? `${found.reason} (${found.source})` : '';
}

function explain(cell: Cell): string {
  switch (cell.state) {
    case 'provoked':
      return shortened(cell.cases, most) + (cell.unforeseen ? ' (the schema does not name the code)' : '');
    case 'tolerated':
      return `accepted instead of another code by ${shortened(cell.cases, most)}`;
    case 'impossible':
    case 'decided':
      return `*${cell.reason}*${cell.source === '' ? '' : ` (${cell.source})`}`;
    case 'chapter to come':
      return `*pending: chapter ${cell.chapter} is not built yet*`;
    case 'to be provoked':
      return '**to be provoked**';
  }
}

function strangerTable({ strangers }: ErrorMatrix): string {
  const types = Map.groupBy(strangers, ({ request, code }) => `${request} ${code}`);
  return table(
    ['GSW_AGENT_REQ_TYPE', 'code', 'provoked by'],
    [...types.values()].map((same) => [
      same[0]?.request ?? '',
      String(same[0]?.code),
      shortened(
        same.map((error) => error.case),
        most,
      ),
    ]),
  );
}
