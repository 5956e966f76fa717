import type { Strategy } from '../../instant-messages/machine/floor.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { dnOf, usualStrategy } from './cast.ts';

/** How a case says in words in which order a strategy asks. */
export const selections: Readonly<Record<string, Strategy['selection']>> = {
  'one after the other': 'one',
  'in turn': 'roundRobin',
  'all at once': 'broadcast',
};

const rowNames = [...Object.keys(usualStrategy).filter((key) => key !== 'selection'), 'default'];

const words = { afterDecline: ['next', 'default'], voice: ['preview', 'direct'] } as const;

/** What else the table of a case says about its strategy, row by row. Throws a KitError for a row that says nothing known. */
export function readStrategy(rows: readonly (readonly string[])[]): Partial<Strategy> {
  return Object.assign({}, ...rows.map(([key = '', value = '']) => rowOf(key, value)));
}

function rowOf(key: string, value: string): Partial<Strategy> {
  switch (key) {
    case 'afterDecline':
    case 'voice':
      if ((words[key] as readonly string[]).includes(value)) return { [key]: value };
      break;
    case 'previewSeconds':
    case 'queueSeconds':
      if (/^\d+$/.test(value)) return { [key]: Number(value) };
      break;
    case 'default':
      return { defaultDN: dnOf(value) };
    case 'strictPreview':
      if (value === 'on' || value === 'off') return { strictPreview: value === 'on' };
  }
  throw new KitError({
    code: 'FEATURE_LITERAL',
    message: `A routing strategy has no ${key} "${value}".`,
    hint: `Its rows are ${rowNames.join(', ')}.`,
  });
}
