import { escapeMarkup } from '../../report/markup.ts';

/** Words for the colors of a plot. */
function legend(entries: Readonly<Record<string, string>>): string {
  const items = Object.entries(entries).map(
    ([name, word]) => `<li><i class="${name}"></i>${escapeMarkup(word)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

/** A plot with its heading, what it shows, and its legend. */
export function figure(
  title: string,
  text: string,
  svg: string,
  entries: Readonly<Record<string, string>>,
): string {
  return [
    `<figure><figcaption><h3>${escapeMarkup(title)}</h3><p class="soft">${escapeMarkup(text)}</p></figcaption>`,
    legend(entries),
    svg,
    '</figure>',
  ].join('');
}
