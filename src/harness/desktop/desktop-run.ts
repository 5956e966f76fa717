import { SuiteRun } from '../run/suite-run.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';
import type { PlayedLink } from './played-link.ts';
import type { UpperTester } from './upper-tester.ts';

/** The desktop under test: the link that is played for it, and its operator. */
export interface OperatedDesktop extends SystemUnderTest {
  readonly link: PlayedLink;
  readonly tester: UpperTester;
}

/** What all cases of one run against a desktop share. */
export class DesktopRun extends SuiteRun<OperatedDesktop> {}

/** A desktop under test, whose test bed is set up in the OCS that the harness plays. */
export function operated(link: PlayedLink, tester: UpperTester): OperatedDesktop {
  return {
    label: tester.label,
    control: link.control,
    link,
    tester,
    restore: (milliseconds) => tester.client.restore(milliseconds),
  };
}
