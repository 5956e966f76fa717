import type { ControlClient } from './control-client.ts';

/** What a run needs of the implementation under test in any role; each role has more of its own. */
export interface SystemUnderTest {
  /** For people: `the embedded reference` or its address. */
  readonly label: string;
  /** What sets the test bed up; nothing if somebody has set it up by hand. */
  readonly control: ControlClient | undefined;
  /** Without a control link: the tables in which calling lists are looked at. */
  readonly tables?: ControlClient | undefined;
  /**
   * After a lost connection: waits some milliseconds for the implementation to be reachable again, and starts it if
   * that is up to the kit. Fails with a KitError if it cannot be reached. Absent if it runs in this process.
   */
  restore?(milliseconds: number): Promise<void>;
}
