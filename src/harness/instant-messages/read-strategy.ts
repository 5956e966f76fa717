import type { Strategy } from '../../instant-messages/machine/floor.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { usualStrategy } from './cast.ts';

const words = {
  selection: ['one', 'roundRobin', 'broadcast'],
  afterDecline: ['next', 'default'],
  voice: ['preview', 'direct'],
} as const;

/** The strategy that the table of a case states, row by row. Throws a KitError for a row that says nothing known. */
export function readStrategy(rows: readonly (readonly string[])[]): Partial<Strategy> {
  return Object.assign({}, ...rows.map(([key = '', value = '']) => rowOf(key, value)));
}

function rowOf(key: string, value: string): Partial<Strategy> {
  switch (key) {
    case 'selection':
    case 'afterDecline':
    case 'voice':
      if ((words[key] as readonly string[]).includes(value)) return { [key]: value };
      break;
    case 'previewSeconds':
    case 'queueSeconds':
      if (/^\d+$/.test(value)) return { [key]: Number(value) };
      break;
    case 'among':
      return { among: value.split(', ') };
    case 'defaultDN':
      return { defaultDN: value };
    case 'strictPreview':
      if (value === 'on' || value === 'off') return { strictPreview: value === 'on' };
  }
  throw new KitError({
    code: 'FEATURE_LITERAL',
    message: `A routing strategy has no ${key} "${value}".`,
    hint: `Its rows are ${Object.keys(usualStrategy).join(', ')}, among and defaultDN.`,
  });
}
