import { KitError } from '../kernel/kit-error.ts';
import { didYouMean } from '../kernel/nearest.ts';
import { type Case, type Corpus, casesOf, chaptersOfRole } from './corpus.ts';

/**
 * The cases that match some patterns, in the corpus's order. A pattern is a name or a tag:
 * - an id (`PRV-05/1`), a rule or scenario (`PRV-05`, `PRV-05/2`), a chapter (`preview-record`: all of its features), one
 * feature (`preview-record-content`; `04-preview-record` if the chapter has the same name), or any of these with `*`;
 * without a name, all cases;
 * - `@must`, `@should`, `@may` or another tag of the features; of the cases that match the names, those with any of the
 * tags are kept;
 * - either with `!` in front: the cases that match are left out.
 *
 * @throws KitError `UNKNOWN_CASE` for a pattern that matches nothing, and if no case is left.
 */
export function selectCases(corpus: Corpus, patterns: readonly string[]): readonly Case[] {
  const parsed = Map.groupBy(
    patterns.map((pattern) => parse(pattern, corpus)),
    ({ kind }) => kind,
  );
  const meant = (kind: Pattern['kind']): ReadonlySet<Case> | undefined => {
    const given = parsed.get(kind);
    return given && new Set(given.flatMap((pattern) => [...pattern.meant]));
  };
  const [named, tagged, excluded] = [meant('name'), meant('tag'), meant('excluded')];
  const left = casesOf(corpus).filter(
    (one) => (named?.has(one) ?? true) && (tagged?.has(one) ?? true) && !excluded?.has(one),
  );
  if (left.length === 0) throw nothingLeft(patterns);
  return left;
}

/** The cases for implementations in one role. */
export function casesOfRole(corpus: Corpus, cases: readonly Case[], role: string): readonly Case[] {
  const uris = new Set(chaptersOfRole(corpus, role).map(({ uri }) => uri));
  return cases.filter(({ uri }) => uris.has(uri));
}

interface Pattern {
  readonly kind: 'name' | 'tag' | 'excluded';
  readonly meant: ReadonlySet<Case>;
}

function parse(pattern: string, corpus: Corpus): Pattern {
  const excludes = pattern.startsWith('!');
  const text = excludes ? pattern.slice(1) : pattern;
  const isTag = text.startsWith('@');
  const meant = isTag ? casesWithTag(corpus, text) : casesNamed(corpus, text);
  if (meant.size === 0) throw meansNothing(corpus, text, isTag);
  return { kind: excludes ? 'excluded' : isTag ? 'tag' : 'name', meant };
}

function casesWithTag(corpus: Corpus, tag: string): ReadonlySet<Case> {
  const expression = expressionOf(tag);
  return new Set(casesOf(corpus).filter(({ tags }) => tags.some((one) => expression.test(one))));
}

function casesNamed(corpus: Corpus, pattern: string): ReadonlySet<Case> {
  const { byName, byFeature } = namesOf(corpus);
  const lower = pattern.toLowerCase();
  if (!pattern.includes('*')) return new Set(byName.get(lower) ?? byFeature.get(lower));
  const expression = expressionOf(pattern);
  const meant = new Set<Case>();
  for (const [name, cases] of byName) if (expression.test(name)) for (const one of cases) meant.add(one);
  return meant;
}

/** What the names in a corpus mean, in lower case. */
interface Names {
  /** Ids of cases, scenarios and rules, features and chapters. */
  readonly byName: ReadonlyMap<string, readonly Case[]>;
  /** Features without their numbers. */
  readonly byFeature: ReadonlyMap<string, readonly Case[]>;
}

/** Names of each corpus: a run looks up hundreds of patterns (those of its classes above all). */
const namesKnown = new WeakMap<Corpus, Names>();

function namesOf(corpus: Corpus): Names {
  const known = namesKnown.get(corpus) ?? readNames(corpus);
  namesKnown.set(corpus, known);
  return known;
}

function readNames({ chapters }: Corpus): Names {
  const [byName, byFeature] = [new Map<string, Case[]>(), new Map<string, Case[]>()];
  for (const { slug, partOf = slug, rules } of chapters) {
    for (const one of rules.flatMap(({ cases }) => cases)) {
      for (const name of new Set([slug, partOf, ...prefixes(one.id)])) enter(byName, name, one);
      enter(byFeature, slug.replace(/^\d\d-/, ''), one);
    }
  }
  return { byName, byFeature };
}

function enter(names: Map<string, Case[]>, name: string, one: Case): void {
  const lower = name.toLowerCase();
  const cases = names.get(lower);
  if (cases) cases.push(one);
  else names.set(lower, [one]);
}

/** A feature matches without its number too. */
function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^(?:\\d\\d-)?${escaped}$`, 'i');
}

/** `PRV-05/2/GSW_PHONE` also matches `PRV-05/2` and `PRV-05`. */
function prefixes(id: string): readonly string[] {
  const parts = id.split('/');
  return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
}

function meansNothing(corpus: Corpus, text: string, isTag: boolean): KitError {
  const all = casesOf(corpus);
  const candidates = isTag ? all.flatMap(({ tags }) => tags) : namesIn(corpus, all);
  return new KitError({
    code: 'UNKNOWN_CASE',
    message: isTag
      ? `No case has the tag "${text}".`
      : `There is no case, rule, feature or chapter "${text}".`,
    hint: `${didYouMean(text, candidates)}${isTag ? tagHint : nameHint}`,
  });
}

const nameHint = '"ocs-tck list" prints all cases, each with its id first; * matches anything.';
const tagHint = '@must, @should and @may are levels; "ocs-tck show RULE" names the other tags of a rule.';

/** Chapters first, then features, rules, cases, and each group of rules with `*`. */
function namesIn({ chapters }: Corpus, all: readonly Case[]): readonly string[] {
  const ids = all.flatMap(({ id }) => prefixes(id));
  const groups = ids.filter((id) => !id.includes('/')).map((id) => id.replace(/-\d+$/, '-*'));
  const features = chapters.map(({ slug }) => slug.replace(/^\d\d-/, ''));
  return [...chapters.flatMap(({ partOf = [] }) => partOf), ...features, ...ids, ...groups];
}

function nothingLeft(patterns: readonly string[]): KitError {
  return new KitError({
    code: 'UNKNOWN_CASE',
    message: `No case matches all of ${patterns.join(' ')}.`,
    hint: 'Several names choose more cases; a tag keeps only the cases that have it; ! leaves cases out.',
  });
}
