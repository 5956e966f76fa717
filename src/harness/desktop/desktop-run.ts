import { KitError } from '../../kernel/kit-error.ts';
import type { Profile } from '../run/profile.ts';
import type { RuleLevels } from '../run/rule-levels.ts';
import { currentRun, type RunOptions, SuiteRun } from '../run/suite-run.ts';
import type { PlayedLink } from './played-link.ts';
import type { UpperTester } from './upper-tester.ts';

/** What all cases of one run against a desktop share: the link that is played for it, and whoever operates it. */
export class DesktopRun extends SuiteRun {
  readonly link: PlayedLink;
  readonly tester: UpperTester;

  constructor(
    link: PlayedLink,
    tester: UpperTester,
    profile: Profile,
    levels: RuleLevels,
    options: RunOptions,
  ) {
    const testBed = {
      label: tester.label,
      control: link.control,
      fenceProvesSilence: tester.client.offers('fence'),
      openCti: () => Promise.reject(new Error('In the role desktop the harness does not open the CTI link.')),
      close: () => undefined,
    };
    super(testBed, profile, levels, options);
    this.link = link;
    this.tester = tester;
  }
}

/** The run that is going on, where it is one against a desktop. */
export function currentDesktopRun(): DesktopRun {
  const run = currentRun();
  if (run instanceof DesktopRun) return run;
  throw new KitError({
    code: 'NO_RUN',
    message: 'The features of the role desktop were started against something that is no desktop.',
    hint: 'Start them with "ocs-tck run --role desktop".',
  });
}
