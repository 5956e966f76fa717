import type { ControlClient } from './control-client.ts';

/** What a run needs of the implementation under test in any role; each role has more of its own. */
export interface SystemUnderTest {
  /** For people: `the embedded reference` or its address. */
  readonly label: string;
  /** What sets the test bed up; nothing where somebody has set it up by hand. */
  readonly control: ControlClient | undefined;
  /**
   * After a lost connection: waits some milliseconds for the implementation to be reachable again, starting it where
   * that is the kit's to do. Fails with a KitError where it is not. Nothing for one that is in this very process.
   */
  restore?(milliseconds: number): Promise<void>;
}
