import { type CaseStep, readStep } from '../../corpus/read-step.ts';
import type { CaseNeeds } from '../run/case-needs.ts';
import { afterSetUp, standingTestBedOf } from '../test-bed/set-up-steps.ts';
import type { TestBed } from '../test-bed/test-bed.ts';

/**
 * Control methods that a product's own tables can stand for, if its profile names them. Those that write are not among
 * them: other cases rely on the same lists.
 */
const methodsInTables: ReadonlySet<string> = new Set(['records.read', 'doNotCall.read']);

/** The methods among these that look at tables. */
export function tableMethods(capabilities: readonly string[]): readonly string[] {
  return capabilities.filter((method) => methodsInTables.has(method));
}

/**
 * A list that other cases read as well holds more than this case knows: its end is never seen, its records are never
 * counted, and a record that an agent gives back is not the next one.
 */
const wholeList: readonly RegExp[] = [
  /receives error (?:\d+ or )*10[78]\b/,
  /^\S+ Ben receives PreviewRecord with:[\s\S]*\b(?:GSW_PHONE|GSW_CHAIN_ID)\b/,
  /^\S+ Ben is not offered a record$/,
  /^\S+ the calling list holds \d+ records?$/,
  /^\S+ every record of the calling list is of another chain$/,
];
/**
 * It is also not known which record comes after the first one, or after one was taken out of the list; but that it is not
 * the first one again holds in any list.
 */
const namedRecord = /^\S+ \S+ receives PreviewRecord with:[\s\S]*\n\s*\|\s*GSW_PHONE\s*\|(?!\s*not the )/;
const earlierRequest = /has a (?:second )?preview record\b| has sent /;

/** Half a chain that is left in the list is given to another case, which knows nothing of it. */
const partOfAChain = /\bRecordOnly\b/;

/** Steps with which a desktop is given a record. */
const given =
  /has a (?:second )?preview record\b|receives (?:PreviewRecord|ScheduledCall)\b|has a scheduled call/;
/** Steps that look at a table. */
const look =
  /\b(?:record with phone|record on \w+'s desktop|rest of \w+'s chain|\w+'s first record|every record|do-not-call list) (?:\S+ )*has|^every record /;

/** Whether a test bed that somebody sets up beforehand is all that a case needs, apart from a look at its tables. */
export function canStand(
  { seconds, parts }: Pick<CaseNeeds, 'seconds' | 'parts'>,
  later: Pick<CaseNeeds, 'setUp' | 'capabilities'>,
  steps: readonly string[],
): boolean {
  const isSetUp = !later.setUp && later.capabilities.every((method) => methodsInTables.has(method));
  if (!isSetUp || seconds > 0 || parts.includes('http') || needsWholeList(steps)) return false;
  const testBed = standingTestBedOf(steps);
  return testBed !== undefined && looksAtItsOwn(testBed, afterSetUp(steps));
}

function needsWholeList(steps: readonly string[]): boolean {
  if (steps.some((step) => partOfAChain.test(step))) return true;
  if (steps.some((step) => wholeList.some((words) => words.test(step)))) return true;
  const named = steps.filter((step) => namedRecord.test(step)).length;
  return named > 1 || (named === 1 && steps.some((step) => earlierRequest.test(step)));
}

/**
 * Whether all that a case looks at in the tables is certainly its own. A record on a desktop is, and so is its chain. A
 * record that the features name is, if nobody was given any, or if the set-up has only the chain that one desktop was given
 * once. DBIDs are the system's own.
 */
function looksAtItsOwn({ mainList }: TestBed, steps: readonly string[]): boolean {
  const looks = steps.map(readStep).filter(({ text }) => look.test(text));
  if (looks.some(({ rows }) => rows.slice(1).some(([column]) => column?.endsWith('_dbid')))) return false;
  const chains = new Set(mainList.records.map(({ chain_id, record_id }) => chain_id ?? record_id));
  const times = steps.filter((step) => given.test(step)).length;
  if (times === 0 || (times === 1 && chains.size === 1)) return true;
  const named = mainList.records.flatMap(({ contact_info, ...others }) => [
    String(contact_info),
    ...(mainList.customerField === undefined ? [] : [String(others[mainList.customerField])]),
  ]);
  return !looks.some((step) => /every record/.test(step.text) || named.some((name) => names(step, name)));
}

function names({ text, rows }: CaseStep, name: string): boolean {
  return text.includes(name) || rows.flat().some((cell) => cell.includes(`"${name}"`));
}
