import { escapeMarkup } from '../markup.ts';

/**
 * A page of its own that needs no script, no network and no other file; the body is markup. Light and dark, for wide and
 * narrow screens, for paper.
 */
export function plainPage(title: string, body: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    // Nothing may be fetched, no matter what a run contains.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';img-src data:">`,
    `<style>${style}</style></head><body><main>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...body,
    '</main></body></html>',
    '',
  ].join('\n');
}

/** A table that scrolls by itself if it is too wide, by keyboard too; cells are markup. */
export function tableMarkup(
  label: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((cell, at) => (at === 0 || tag === 'th' ? `<th scope="${tag === 'th' ? 'col' : 'row'}">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`;
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${escapeMarkup(label)}"><table>`,
    `<thead>${cells('th', head)}</thead><tbody>`,
    ...rows.map((row) => cells('td', row)),
    '</tbody></table></div>',
  ].join('\n');
}

const style = `
:root{color-scheme:light dark;--paper:#fbfbf9;--ink:#1c2530;--soft:#59636e;--line:#d5d9d7;--link:#1f5fa8;
--pass:#17703f;--fail:#b3261e;--inconclusive:#855500;--error:#6d3c96;--none:#59636e}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e3e7ea;--soft:#9aa5af;--line:#323a42;--link:#8ab8ee;
--pass:#6fcf97;--fail:#ff8f86;--inconclusive:#e8b75c;--error:#c79bf0;--none:#9aa5af}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;
--pass:#17703f;--fail:#b3261e;--inconclusive:#855500;--error:#6d3c96;--none:#444}tr{break-inside:avoid}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.6rem;line-height:1.25;margin:.4rem 0 1rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2.2rem 0 .4rem}
p{margin:.4rem 0}a{color:var(--link)}.soft{color:var(--soft)}
code{font:.86em ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.wide{overflow-x:auto;margin:.6rem 0}table{border-collapse:collapse;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;color:var(--soft);font-size:.82rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem;margin:.6rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
@media (max-width:40rem){dl{display:block}dd{margin-bottom:.4rem}}
.pass{color:var(--pass)}.fail{color:var(--fail)}.inconclusive{color:var(--inconclusive)}.error{color:var(--error)}.none{color:var(--none)}
`;
