import type { Account, Who } from '../../workspace-api/client/account.ts';
import { SuiteRun } from '../run/suite-run.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';
import type { Exchange } from './exchange.ts';

/** Who works in the cases, by the names that the system has. */
export interface WorkspaceAgent extends Who {
  readonly account: Account;
  /** For calls that somebody makes: it need not answer. */
  readonly numberToCall: string;
}

/** A server of the Workspace API that is under test. */
export interface WorkspaceUnderTest extends SystemUnderTest {
  readonly control: undefined;
  readonly agent: WorkspaceAgent;
  /** Who is called, and who consults nobody. */
  readonly colleague: WorkspaceAgent;
  /** Whether a campaign is known to run for the agent. */
  readonly campaignRuns: boolean;
  /** What stands before `/workspace/v3` in the path of each request, which cookies may be for. */
  readonly basePath: string;
  /** What one case talks to. */
  newExchange(): Exchange;
}

/** What all cases of one run against a server of the Workspace API share. */
export class WorkspaceRun extends SuiteRun<WorkspaceUnderTest> {
  /** Whether the account has a code, with which a session has been asked for: there will be no second one. */
  codeIsUsed = false;
  /** Whether the server has opened a session with the account. */
  hasOpened = false;
}
