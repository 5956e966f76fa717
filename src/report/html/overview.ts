import { listed } from '../../kernel/listed-words.ts';
import { number } from '../../kernel/number-words.ts';
import { escapeMarkup } from '../markup.ts';
import type { CaseResult, RuleResult, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { rulesSentence, verdictSentence } from '../verdict-words.ts';
import { causesSection } from './causes-section.ts';
import { bar, definitionList, verdictBadge } from './elements.ts';
import { classTable, profileSection } from './profile-section.ts';

/**
 * The top of the page, for people who read nothing else: the verdict, what was tested and how, the counts, and what is
 * open.
 */
export function overview(result: RunResult): string {
  return [
    `<p class="kicker">Conformance of ${escapeMarkup(result.run.implementation.name)} to the Outbound Contact desktop protocol</p>`,
    `<h1>${verdictBadge(result.verdict)} ${escapeMarkup(verdictSentence(result))}</h1>`,
    `<p>${escapeMarkup(rulesSentence(result))}</p>`,
    countTiles(result),
    bar(result.counts),
    runFacts(result),
    problemList(result.problems),
    causesSection(result),
    profileSection(result),
    brokenRules(result),
    notVerifiedList(result),
    classTable(result),
    chapterTable(result),
  ].join('\n');
}

function countTiles(result: RunResult): string {
  const { counts } = result;
  const tiles: readonly [number, string][] = [
    [counts.corpus, 'cases in the corpus'],
    [counts.applicable, 'applicable'],
    [counts.run, 'run'],
    [counts.passed, 'passed'],
    [counts.failed, 'failed'],
    [counts.notVerified, 'not verified'],
    ...profileTiles(result),
  ];
  return `<ul class="counts">${tiles.map(([count, name]) => `<li><b>${count}</b><span>${name}</span></li>`).join('')}</ul>`;
}

/** Only if the profile has any: most runs have none. */
function profileTiles({ counts }: RunResult): readonly [number, string][] {
  const tiles: readonly [number, string][] = [
    [counts.notClaimed, 'not claimed'],
    [counts.excluded, 'excluded'],
    [counts.known, 'known not to pass'],
  ];
  return tiles.filter(([count]) => count > 0);
}

function runFacts({ run }: RunResult): string {
  const options = Object.entries(run.options).map(([name, value]) => `${name} = ${value}`);
  const order = run.seed === undefined ? run.order : `${run.order}, seed ${run.seed}`;
  return definitionList({
    'Under test': `${run.implementation.name} ${run.implementation.version}, in the ${run.roles.length > 1 ? 'roles' : 'role'} ${listed(run.roles)}`,
    Address: run.target,
    Profile: run.profile,
    Suite: `ocs-tck ${run.suiteVersion}, corpus ${run.corpusHash.slice(0, 12)}`,
    Run: `${run.started}, ${(run.durationMs / 1000).toFixed(2)} s, order ${order}`,
    Options: options.length > 0 ? options.join(', ') : undefined,
  });
}

function problemList(problems: readonly string[]): string {
  if (problems.length === 0) return '';
  const items = problems.map((problem) => `<li>${escapeMarkup(problem)}</li>`);
  return `<h2>What went wrong with the run itself</h2><ul>${items.join('')}</ul>`;
}

function brokenRules(result: RunResult): string {
  const rules = result.chapters
    .flatMap((chapter) => chapter.rules)
    .filter((rule) => doubtful.has(rule.verdict))
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
  if (rules.length === 0) return '';
  return `<h2>Rules that are broken or undecided</h2><table><tr><th>Rule</th><th>Statement</th><th>Level</th><th>Verdict</th></tr>${rules
    .map(ruleRow)
    .join('')}</table>`;
}

/** Worst first. */
const levels = ['must', 'should', 'may'];

const doubtful: ReadonlySet<string> = new Set(['fail', 'error', 'inconclusive']);

function ruleRow({ id, statement, level, verdict }: RuleResult): string {
  const link = `<a class="id" href="#${anchorOf(id)}">${escapeMarkup(id)}</a>`;
  return `<tr><td>${link}</td><td>${escapeMarkup(statement)}</td><td class="lvl">${level.toUpperCase()}</td><td>${verdictBadge(verdict)}</td></tr>`;
}

function notVerifiedList(result: RunResult): string {
  if (result.notVerified.length === 0) return '';
  const open = new Set(result.notVerified);
  const cases = result.chapters.flatMap((chapter) => chapter.rules.flatMap((rule) => rule.cases));
  const byReason = Map.groupBy(
    cases.filter((one) => open.has(one.id)),
    reasonOf,
  );
  const groups = [...byReason].map(([reason, group]) => {
    const ids = group.map((one) => escapeMarkup(one.id)).join(' ');
    return `<li>${escapeMarkup(reason)} <details><summary>${number(group.length, 'case')}</summary><p class="id">${ids}</p></details></li>`;
  });
  return `<h2>What was not verified</h2><p class="soft">Not run is not a pass: the run says nothing about these cases.</p><ul>${groups.join('')}</ul>`;
}

function reasonOf(one: CaseResult): string {
  if (one.verdict === 'inconclusive') return 'It ran, but the result could not be decided.';
  if (one.verdict === 'error') return 'The kit, its set-up or the connection failed.';
  return one.notRun?.reason ?? 'It was not run.';
}

function chapterTable({ chapters }: RunResult): string {
  const rows = chapters.map(({ role, slug, title, counts, verdict }) => {
    const cells = [counts.corpus, counts.passed, counts.failed, counts.notVerified];
    const numbers = cells.map((count) => `<td class="n">${count}</td>`).join('');
    const link = `<a href="#${role}-${escapeMarkup(slug)}">${escapeMarkup(title)}</a>`;
    return `<tr><td>${link}</td><td>${role}</td>${numbers}<td style="width:8rem">${bar(counts)}</td><td>${verdictBadge(verdict)}</td></tr>`;
  });
  const heads = ['Cases', 'Passed', 'Failed', 'Not verified']
    .map((name) => `<th class="n">${name}</th>`)
    .join('');
  return `<h2>Chapters</h2><div class="wide"><table><tr><th>Chapter</th><th>Role</th>${heads}<th></th><th>Verdict</th></tr>${rows.join('')}</table></div>`;
}
