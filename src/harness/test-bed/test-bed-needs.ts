import type { CaseNeeds, StepNeeds } from '../run/case-needs.ts';

const setUp: StepNeeds['needs'] = () => ({ setUp: true });

/**
 * What the steps that set up the test bed, or make something happen on it, need from an OCS other than the harness's
 * own.
 */
export const testBedNeeds: readonly StepNeeds[] = [
  { words: /^the campaign is (.+)$/, needs: ([, condition = '']) => needsOfCondition(condition) },
  {
    words: /^the campaign group "[^"]*" is (.+)$/,
    needs: ([, verb = '']) => driving(verb),
  },
  {
    words:
      /^the campaign group "[^"]*" of campaign "[^"]*" for "[^"]*" is (not loaded|loaded|running|stopped)(?: in "([^"]*)" mode)?/,
    needs: ([, state = '', mode]) => ({
      setUp: true,
      capabilities: drivingTo[state] ?? [],
      ...needsOfMode(mode),
    }),
  },
  {
    words: /^the campaign's mode is changed to "([^"]*)"/,
    needs: ([, mode]) => changingTo(mode),
  },
  {
    words: /^an attempt is made to change the campaign's mode to "([^"]*)"/,
    needs: ([, mode]) => changingTo(mode),
  },
  {
    words: /^an attempt is made to (load|start) the campaign group/,
    needs: ([, verb]) => ({ setUp: true, capabilities: [`dialing.${verb}`], parts: ['dialingModes'] }),
  },
  { words: /^the calling list (?:holds these records|is empty)/, needs: setUp },
  {
    words: /^the calling list has these treatments/,
    needs: () => ({ setUp: true, parts: ['treatments'] }),
  },
  {
    words: /^the (?:calling list|campaign|campaign group) has the script /,
    needs: () => ({ setUp: true, parts: ['scripts'] }),
  },
  {
    words: /^the campaign "[^"]*" has the CPNDigits /,
    needs: () => ({ setUp: true, options: ['CPNDigits'] }),
  },
  {
    words: /^the campaign group has the caller id set /,
    needs: () => ({ setUp: true, options: ['CPNDigits'], parts: ['scripts'] }),
  },
  { words: /^the calling list's time zone is "(?!GMT")/, needs: setUp },
  { words: /^the campaign(?: group)? has /, needs: setUp },
  { words: /^neither the campaign nor its campaign group has a description/, needs: setUp },
  { words: /^the option (\S+) /, needs: ([, option = '']) => ({ setUp: true, options: [option] }) },
  { words: /^the customer \d+ (?!hangs up$)/, needs: () => ({ capabilities: ['customers.behave'] }) },
];

const secondsOfDay = 86_400;

/** How much time passes in steps. */
export const passingTime: readonly StepNeeds[] = [
  { words: /^(\d+) seconds? pass/, needs: ([, seconds]) => ({ seconds: Number(seconds) }) },
  { words: /^it is \d+:00 UTC$/, needs: () => ({ seconds: secondsOfDay }) },
];

/** Methods that bring a campaign group into a state or carry out a verb; the words may mean either. */
const drivingTo: Readonly<Record<string, readonly string[]>> = {
  'not loaded': [],
  loaded: ['dialing.load'],
  started: ['dialing.start'],
  running: ['dialing.load', 'dialing.start'],
  stopped: ['dialing.load', 'dialing.start', 'dialing.stop'],
  unloaded: ['dialing.unload'],
  'unloaded by force': ['dialing.forceUnload'],
};

function driving(verb: string): Partial<CaseNeeds> {
  const parts = verb === 'unloaded by force' ? (['forcedUnloading'] as const) : [];
  return { setUp: true, capabilities: drivingTo[verb] ?? [], parts };
}

/** The standing campaign runs in Preview mode, so this needs nothing without a control link. */
function needsOfCondition(condition: string): Partial<CaseNeeds> {
  const [, state = '', mode = 'Preview'] = /^(.*?)(?: in "([^"]*)" mode)?$/.exec(condition) ?? [];
  if (state === 'running' && mode === 'Preview') return {};
  const { parts = [], ...others } = driving(state);
  const ofMode = needsOfMode(mode);
  return { ...others, ...ofMode, parts: [...parts, ...(ofMode.parts ?? [])] };
}

function changingTo(mode: string | undefined): Partial<CaseNeeds> {
  const { parts = [], modes = [] } = needsOfMode(mode);
  return { setUp: true, capabilities: ['dialing.setMode'], parts: ['dialingModes', ...parts], modes };
}

/** What a campaign needs to run in a mode; it runs in Preview mode unless something else is said. */
function needsOfMode(mode = 'Preview'): Partial<CaseNeeds> {
  if (mode === 'Preview') return {};
  return { modes: [mode], parts: ['dialingModes', ...partsOfMode(mode)] };
}

function partsOfMode(mode: string): CaseNeeds['parts'] {
  if (mode === 'Push Preview') return ['pushPreview'];
  return mode.endsWith('with Seizing') ? ['seizing'] : [];
}
