import { SuiteRun } from '../run/suite-run.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';
import type { Exchange } from './exchange.ts';

/** Who works in the cases. */
export interface WorkspaceAgent {
  /** Shown as a bearer token. */
  readonly token?: string;
  /** Login ID. */
  readonly agentId: string;
  readonly dn: string;
}

/** A server of the Workspace API that is under test. */
export interface WorkspaceUnderTest extends SystemUnderTest {
  readonly control: undefined;
  readonly agent: WorkspaceAgent;
  /** What one case talks to. */
  newExchange(): Exchange;
}

/** What all cases of one run against a server of the Workspace API share. */
export class WorkspaceRun extends SuiteRun<WorkspaceUnderTest> {}
