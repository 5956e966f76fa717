import { escapeMarkup } from '../../markup.ts';
import type { ClassResult, ClassVerdict } from '../../profile/judge-classes.ts';
import type { RunResult } from '../../run-result.ts';
import { idLinks, table } from '../elements.ts';

/** The classes of conformance by their verdicts, and a table with the numbers of each; nothing if none were judged. */
export function classesPanel({ classes, run }: RunResult): string {
  if (classes.length === 0) return '';
  const byVerdict = order.flatMap((verdict) => {
    const some = classes.filter((one) => one.verdict === verdict);
    return some.length === 0 ? [] : [verdictLine(verdict, some, classes.length, run.roles.length > 1)];
  });
  const rows = classes.map(classRow);
  return [
    '<section class="panel" aria-labelledby="classes"><h2 id="classes">In which classes it conforms</h2>',
    `<ul class="plain">${byVerdict.join('')}</ul>`,
    `<details><summary>All ${classes.length} classes with their numbers</summary>${table('Classes of conformance', heads, rows)}</details></section>`,
  ].join('');
}

const heads = [
  'Class',
  '#Cases',
  '#Passed',
  '#Failed',
  '#Not verified',
  'Verdict',
  'Rules that do not pass',
] as const;

const order: readonly ClassVerdict[] = [
  'fail',
  'pass',
  'not decided',
  'only recommendations so far',
  'not claimed',
];

const looks = {
  pass: 'pass',
  fail: 'fail',
  'not decided': 'inconclusive',
  'only recommendations so far': 'none',
  'not claimed': 'none',
} as const satisfies Record<ClassVerdict, string>;

const words = {
  pass: 'Conforms',
  fail: 'Does not conform',
  'not decided': 'Not decided',
  'only recommendations so far': 'Only recommendations so far',
  'not claimed': 'Not claimed',
} as const satisfies Record<ClassVerdict, string>;

/** So many names are read at a glance; the others open. What says nothing about the product opens as a whole. */
const named = {
  pass: 8,
  fail: 8,
  'not decided': 0,
  'only recommendations so far': 0,
  'not claimed': 0,
} as const satisfies Record<ClassVerdict, number>;

function verdictLine(
  verdict: ClassVerdict,
  some: readonly ClassResult[],
  count: number,
  roles: boolean,
): string {
  const names = some.map(({ title, role }) => escapeMarkup(roles ? `${title} (${role})` : title));
  const head = `<b class="${looks[verdict]}">${words[verdict]} in ${some.length} of ${count}</b>`;
  const most = named[verdict];
  const shown = most === 0 ? '' : `: ${names.slice(0, most).join(', ')}`;
  const others = names.slice(most);
  if (others.length === 0) return `<li>${head}${shown}</li>`;
  const more = most === 0 ? 'Which' : `and ${others.length} more`;
  return `<li>${head}${shown}${most === 0 ? '' : `<span class="paper">, ${more}</span>`}<details><summary>${more}</summary>${others.join(', ')}</details></li>`;
}

function classRow({ title, role, verdict, counts, open }: ClassResult): readonly string[] {
  const { corpus, passed, failed, notVerified } = counts;
  const links =
    open.length === 0 ? '' : `<details><summary>${open.length}</summary>${idLinks(open)}</details>`;
  const name = `${escapeMarkup(title)} <span class="soft">${escapeMarkup(role)}</span>`;
  const badge = `<span class="v ${looks[verdict]}">${verdict}</span>`;
  return [name, `${corpus}`, `${passed}`, `${failed}`, `${notVerified}`, badge, links];
}
