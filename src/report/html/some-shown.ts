import { number } from '../../kernel/number-words.ts';

/** The first items, and the others: so many that it is worth a click to see them, for one alone is shown instead. */
export function someShown<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly others: readonly Item[] } {
  const count = items.length === most + 1 ? most + 1 : most;
  return { shown: items.slice(0, count), others: items.slice(count) };
}

/** Items of a list, the others of which open; on paper, how many there are. */
export function openingList(tag: 'ol' | 'ul', items: readonly string[], most: number, noun: string): string {
  const { shown, others } = someShown(items, most);
  const list = (some: readonly string[]): string => `<${tag} class="plain">${some.join('')}</${tag}>`;
  if (shown.length === 0) return '';
  if (others.length === 0) return list(shown);
  const more = number(others.length, `more ${noun}`);
  return `${list(shown)}<p class="paper">${more} in the report.</p><details><summary>${more}</summary>${list(others)}</details>`;
}
