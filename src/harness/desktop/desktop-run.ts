import type { Profile } from '../run/profile.ts';
import { SuiteRun } from '../run/suite-run.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';
import type { PlayedLink } from './played-link.ts';
import type { UpperTester } from './upper-tester.ts';
import type { WebAccess } from './web/web-access.ts';

/** The desktop under test: the link that is played for it, and its operator. */
export interface OperatedDesktop extends SystemUnderTest {
  readonly link: PlayedLink;
  readonly tester: UpperTester;
  /** Set if it uses the Workspace API before the link. */
  readonly web: WebAccess | undefined;
  /** Where it connects to. */
  readonly address: string;
}

/** What all cases of one run against a desktop share. */
export class DesktopRun extends SuiteRun<OperatedDesktop> {}

/** A desktop under test, whose test bed is set up in the OCS that the harness plays. */
export function operated(
  link: PlayedLink,
  tester: UpperTester,
  through?: { readonly web: WebAccess; readonly patience: Profile['patience'] },
): OperatedDesktop {
  const web = through?.web;
  return {
    get label() {
      if (through === undefined) return tester.label;
      return `${tester.label} over the Workspace API, ${through.web.quiet.sentence(through.patience)}`;
    },
    control: link.control,
    link,
    tester,
    web,
    get address() {
      return web?.gateway.url ?? link.url;
    },
    restore: (milliseconds) => tester.client.restore(milliseconds),
  };
}
