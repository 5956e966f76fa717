import { escapeMarkup } from '../../markup.ts';
import { classAdvice } from '../../profile/class-advice.ts';
import type { ClassResult, ClassVerdict } from '../../profile/judge-classes.ts';
import type { RunResult } from '../../run-result.ts';
import { idLinks, table } from '../elements.ts';
import { term } from '../glossary.ts';
import { someShown } from '../some-shown.ts';

/** The classes of conformance by their verdicts, and a table with the numbers of each; nothing if none were judged. */
export function classesPanel(result: RunResult): string {
  const { classes, run } = result;
  if (classes.length === 0) return '';
  const byVerdict = order.flatMap((verdict) => {
    const some = classes.filter((one) => one.verdict === verdict);
    return some.length === 0 ? [] : [verdictLine(verdict, some, result)];
  });
  const rows = classes.map((one) => classRow(one, result));
  return [
    '<section class="panel" aria-labelledby="classes"><h2 id="classes">In which classes it conforms</h2>',
    `<p>${classesSentence(classes, run.roles.length > 1)}</p>`,
    `<ul class="plain">${byVerdict.join('')}</ul>`,
    `<details><summary>All ${classes.length} classes with their numbers</summary><p class="src">${notChapters}</p>${table('Classes of conformance', heads, rows)}</details></section>`,
  ].join('');
}

/** A class and a chapter may have one name, and are not the same cases. */
const notChapters =
  'A class counts only what is demanded (must) of what the product claims. A chapter of the same name counts every case, recommendations and what was not run as well: it may be not verified though the class conforms.';

const heads = [
  'Class',
  '#Cases',
  '#Passed',
  '#Failed',
  '#Neither of both',
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
  'not claimed': 'Not claimed by its profile',
} as const satisfies Record<ClassVerdict, string>;

/** So many names are read at a glance; the others open. What says nothing about the product opens as a whole. */
const named = {
  pass: 8,
  fail: 8,
  'not decided': 0,
  'only recommendations so far': 0,
  'not claimed': 0,
} as const satisfies Record<ClassVerdict, number>;

/** All classes in one sentence, beginning with what it means for the whole. */
function classesSentence(classes: readonly ClassResult[], roles: boolean): string {
  const count = (verdict: ClassVerdict): number => classes.filter((one) => one.verdict === verdict).length;
  const of = `of the ${classes.length} ${term('class', 'classes')}`;
  const failed = count('fail');
  const they = roles ? 'they' : 'it';
  const passes = `${they} ${roles ? 'conform' : 'conforms'} in ${count('pass')} ${of}`;
  const others = (['not decided', 'only recommendations so far', 'not claimed'] as const).flatMap(
    (verdict) =>
      count(verdict) > 0 ? [`${count(verdict)} ${count(verdict) === 1 ? 'is' : 'are'} ${rest[verdict]}`] : [],
  );
  const tail = others.map((one) => `; ${one}`).join('');
  if (failed === 0) return `${passes.charAt(0).toUpperCase()}${passes.slice(1)}${tail}.`;
  return `As a whole ${they} ${roles ? 'do' : 'does'} not conform, because ${they} ${roles ? 'break' : 'breaks'} what is demanded in ${failed} ${of}; in ${count('pass')} nothing demanded is broken${tail}.`;
}

const rest = {
  'not decided': 'not decided',
  'only recommendations so far': 'about recommendations only',
  'not claimed': 'not claimed',
} as const;

function verdictLine(verdict: ClassVerdict, some: readonly ClassResult[], result: RunResult): string {
  const roles = result.run.roles.length > 1;
  const names = some.map((one) =>
    escapeMarkup(`${one.title}${roles ? ` (${one.role})` : ''}${classAdvice(one, result)}`),
  );
  const head = `<b class="${looks[verdict]}">${words[verdict]} (${some.length})</b>`;
  const most = named[verdict];
  const { shown: told, others } = most === 0 ? { shown: [], others: names } : someShown(names, most);
  const shown = told.length === 0 ? '' : `: ${told.join(', ')}`;
  if (others.length === 0) return `<li>${head}${shown}</li>`;
  const more = most === 0 ? 'Which' : `and ${others.length} more`;
  return `<li>${head}${shown}${most === 0 ? '' : `<span class="paper">, ${more}</span>`}<details><summary>${more}</summary>${others.join(', ')}</details></li>`;
}

function classRow(one: ClassResult, result: RunResult): readonly string[] {
  const { title, role, verdict, counts, open } = one;
  const { corpus, passed, failed, notVerified } = counts;
  const links =
    open.length === 0 ? '' : `<details><summary>${open.length}</summary>${idLinks(open)}</details>`;
  const name = `${escapeMarkup(title)} <span class="soft">${escapeMarkup(role)}</span>`;
  const badge = `<span class="v ${looks[verdict]}">${verdict}</span>${classAdvice(one, result)}`;
  return [name, `${corpus}`, `${passed}`, `${failed}`, `${notVerified}`, badge, links];
}
