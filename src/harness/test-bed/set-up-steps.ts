import { type CaseStep, readStep } from '../../corpus/read-step.ts';
import { noContext } from '../expect/literal-context.ts';
import { optionValue } from './option-value.ts';
import { TestBed } from './test-bed.ts';
import { type TestBedState, testBedStates } from './test-bed-campaigns.ts';
import { recordsFromTable } from './test-bed-records.ts';

type Row = Readonly<Record<string, string>>;

/** A step that sets the test bed up, read from its words. */
interface SetUpStep {
  readonly words: RegExp;
  apply(testBed: TestBed, match: readonly string[], rows: readonly Row[]): void;
}

/**
 * The set-ups that can exist beforehand, without a control link. What a step does to the test bed is in its definition
 * (`steps/shared/test-bed-steps.ts`); if its test bed then differs from the one read here, the case ends as an error.
 */
const setUpSteps: readonly SetUpStep[] = [
  {
    words: /^the campaign is (running|loaded|stopped|not loaded)(?: in "([^"]*)" mode)?$/,
    apply: ({ main }, [, state, mode = main.mode]) => Object.assign(main, { state: stateOf(state), mode }),
  },
  {
    words:
      /^the campaign group "([^"]*)" of campaign "([^"]*)" for "([^"]*)" is (running|loaded|stopped|not loaded)(?: in "([^"]*)" mode)?$/,
    apply: (testBed, [, name = '', campaign = '', agents = '', state, mode = 'Preview']) =>
      testBed.addGroup(name, campaign, agents, stateOf(state), mode),
  },
  {
    words: /^the calling list holds these records:$/,
    apply: ({ mainList }, _, rows) => {
      mainList.records = recordsFromTable(rows, noContext);
    },
  },
  {
    words: /^the calling list holds only the record of (\d+)$/,
    apply: (testBed, [, phone = '']) => testBed.keepOnly(phone),
  },
  {
    words: /^the calling list is empty$/,
    apply: ({ mainList }) => {
      mainList.records = [];
    },
  },
  {
    words: /^customers are known by the field "([^"]*)" of the calling list$/,
    apply: (testBed, [, field = '']) => testBed.knowCustomersBy(field),
  },
  {
    words: /^the option (agent_preview_mode_start) is (.+)$/,
    apply: (testBed, [, option = '', literal = '']) => {
      testBed.options[option] = optionValue(literal);
    },
  },
  {
    words: /^the campaign group has a minimum buffer of (\d+) and an optimal buffer of (\d+) records?$/,
    apply: ({ main }, [, minimum, optimal]) =>
      Object.assign(main, { minimum: Number(minimum), optimal: Number(optimal) }),
  },
];

/** The steps of a case after those at its beginning that set up what can stand. */
export function afterSetUp(steps: readonly string[]): readonly string[] {
  const begun = steps.findIndex((step) => setUpOf(readStep(step)) === undefined);
  return begun < 0 ? [] : steps.slice(begun);
}

/** The test bed that the steps of a case ask for; nothing if it cannot be set up beforehand. */
export function standingTestBedOf(steps: readonly string[]): TestBed | undefined {
  const testBed = new TestBed();
  const others = afterSetUp(steps);
  if (others.some((step) => setUpOf(readStep(step)) !== undefined)) return undefined;
  for (const step of steps.slice(0, steps.length - others.length).map(readStep)) {
    const { apply, match } = setUpOf(step) ?? {};
    if (match) apply?.(testBed, match, rowsOf(step));
  }
  return testBed;
}

function setUpOf({ text, rows }: CaseStep) {
  if (rows.flat().some((cell) => /\bminutes?\b|\btime\b/.test(cell))) return undefined;
  for (const { words, apply } of setUpSteps) {
    const match = words.exec(text);
    if (match) return { apply, match: [...match] };
  }
  return undefined;
}

function rowsOf({ rows: [header = [], ...rows] }: CaseStep): readonly Row[] {
  return rows.map((row) => Object.fromEntries(header.map((column, n) => [column, row[n] ?? ''])));
}

function stateOf(word: string | undefined): TestBedState {
  return testBedStates.find((state) => state === word) ?? 'not loaded';
}
