import { attributes, escapeMarkup } from '../markup.ts';
import type { Certificate } from './certificate.ts';

/** Pixels: about what a character of 11 pixels takes, and the room at both ends of a part. */
const size = { character: 6.7, padding: 10, height: 20 };

/** The most characters of a part; the title has all. */
const longest = 60;

/** A badge: what it is of, and the classes that are certified. */
export function badgeSvg({ implementation, classes }: Certificate): string {
  const left = cut(`${implementation.name} ${implementation.version}`);
  const [first, ...others] = classes;
  const right = cut(`${first?.title ?? ''}${others.length > 0 ? ` and ${others.length} more` : ''}`);
  const title = `${implementation.name} ${implementation.version} passes ${classes.map((one) => one.title).join(', ')}`;
  const [a, b] = [widthOf(left), widthOf(right)];
  const text = (at: number, content: string): string =>
    `<text${attributes({ x: at, y: 14 })}>${escapeMarkup(content)}</text>`;
  return [
    `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', width: a + b, height: size.height, role: 'img', 'aria-label': title })}>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect${attributes({ width: a, height: size.height, fill: '#3d444d' })}/>`,
    `<rect${attributes({ x: a, width: b, height: size.height, fill: '#17703f' })}/>`,
    `<g fill="#ffffff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    text(a / 2, left),
    text(a + b / 2, right),
    '</g></svg>',
    '',
  ].join('\n');
}

function widthOf(text: string): number {
  return Math.round(text.length * size.character + 2 * size.padding);
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
