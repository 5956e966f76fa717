import { isLiteral } from '../harness/expect/literals.ts';
import { namesOfKey } from '../protocol/named-value.ts';

/**
 * Cells of a case's tables, and values in its steps, that are neither literals nor names of their key's enumeration:
 * `record_status: Cancelled`. Only keys and columns whose numbers have names are looked at.
 */
export function unreadableCells(steps: readonly string[]): readonly string[] {
  return steps.flatMap((step) => {
    const [sentence = '', ...lines] = step.split('\n');
    const table = lines.filter((line) => line.startsWith('  |')).map(cellsOf);
    return [...inSentence(sentence), ...inRows(table), ...inColumns(table)]
      .filter(([key, cell]) => cell !== '' && namesOfKey(key) !== undefined && !isLiteral(cell, key))
      .map(([key, cell]) => `${key}: ${cell}`);
  });
}

type KeyAndCell = readonly [key: string, cell: string];

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function inSentence(sentence: string): readonly KeyAndCell[] {
  const [, key, value] = / (\w+) set to (.+)$/.exec(sentence) ?? [];
  return key === undefined || value === undefined ? [] : [[key, value]];
}

/** A table of keys and values names the key in each row. */
function inRows([head = [], ...rows]: readonly (readonly string[])[]): readonly KeyAndCell[] {
  return head.length === 2 ? rows.map(([key = '', cell = '']) => [key, cell] as const) : [];
}

function inColumns([head = [], ...rows]: readonly (readonly string[])[]): readonly KeyAndCell[] {
  return rows.flatMap((row) => row.map((cell, column) => [head[column] ?? '', cell] as const));
}
