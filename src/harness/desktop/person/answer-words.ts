/** What a person can type in answer to a question. */
export type Typed =
  | { readonly kind: 'yes' | 'no' | 'skip' | 'undo' | 'quit' | 'unclear' }
  | { readonly kind: 'comment'; readonly text: string };

const words = { yes: 'yes', no: 'no', skip: 'skip', undo: 'undo', quit: 'quit' } as const;

/** Reads a line: one of the words, or its first letter; `c` or `comment` with a text after it. */
export function readTyped(line: string): Typed {
  const [, first = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(line) ?? [];
  const word = first.toLowerCase();
  if (word === 'c' || word === 'comment')
    return rest === '' ? { kind: 'unclear' } : { kind: 'comment', text: rest };
  const kind = Object.values(words).find((known) => word === known || word === known.charAt(0));
  return { kind: kind !== undefined && rest === '' ? kind : 'unclear' };
}
