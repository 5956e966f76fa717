import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import type { LinkTls } from '../../link/link-tls.ts';
import { type OpenLinkOptions, openLink } from '../../link/open-link.ts';
import { ControlClient } from '../run/control-client.ts';
import { type ListAccess, tablesOnly, withLists } from '../run/lists-caller.ts';
import { PatientCaller } from '../run/patient-caller.ts';
import { defaultProfile, type Profile } from '../run/profile.ts';
import { SuiteRun } from '../run/suite-run.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';
import { until } from '../run/until.ts';
import type { TestAgentIdentity } from '../test-bed/test-agents.ts';
import { ctiAccess } from './workspace/cti-access.ts';
import { QuietTime } from './workspace/quiet-time.ts';

/** How the OCS under test is reached. */
export interface OcsUnderTest extends SystemUnderTest {
  /** Its tables, if the profile names them. */
  readonly lists: ListAccess | undefined;
  /** Whether an answered fence proves that nothing else is on its way (capability `fence`). */
  readonly fenceProvesSilence: boolean;
  /** For `RequestRegisterClient`. */
  readonly token: string | undefined;
  /** Whether its links are sessions of the Workspace API. */
  readonly isWorkspace: boolean;
  /** The link of somebody who is at a DN. */
  openCti(who: TestAgentIdentity): Promise<FrameConnection>;
  close(): void;
}

/** An OCS in this process opens its links without sockets, which are a seventh of the time of a run. */
export interface EmbeddedOcs {
  openLink(): FrameConnection;
  openControlLink(): FrameConnection;
}

export interface Target {
  readonly label: string;
  readonly ctiUrl: string;
  readonly controlUrl?: string;
  /** Takes the place of both addresses, except that of a server of the Workspace API. */
  readonly embedded?: EmbeddedOcs;
  /** For RequestRegisterClient and for hello; never printed. */
  readonly token?: string;
  /** What the kit shows and trusts on both links. */
  readonly tls?: LinkTls;
  /** Whether an answered fence proves silence; by default, as `hello` says. */
  readonly fence?: boolean;
  /** The system's tables, in which its calling lists are read. */
  readonly lists?: ListAccess;
  /** Who opens sessions, if the address is that of a server of the Workspace API. */
  readonly workspace?: NonNullable<Profile['workspace']>;
}

/** What all cases of one run against an OCS share. */
export class OcsRun extends SuiteRun<OcsUnderTest> {
  /** How often a message that had not come before a fence did not come later either. */
  looksInVain = 0;
  /** How long a silence must last, if no fence proves it. */
  readonly quiet = new QuietTime(this.profile.patience.quiet, this.system.isWorkspace);
  readonly #began = this.wallClock();
  #strangers = 0;

  /**
   * Digits for the phone numbers that a case brings itself. What earlier cases, or earlier runs, have written under them
   * is still in the tables of a test bed that stands, so they have to differ.
   */
  nextStrangers(): string {
    this.#strangers += 1;
    const ofRun = Math.floor(this.#began / tenSeconds) % 10_000;
    return [ofRun, this.#strangers].map((number) => String(number).padStart(4, '0')).join('');
  }
}

const tenSeconds = 10_000;

/** Connects to an OCS under test; its control link is opened once and says what it can do. */
export async function attach(
  target: Target,
  patience = defaultProfile.patience.answer,
): Promise<OcsUnderTest> {
  const controlUrl = target.controlUrl;
  const access = ctiAccess(target);
  await access.reach(); // A wrong address must be reported at once, not by the first case.
  const caller =
    controlUrl === undefined
      ? undefined
      : await PatientCaller.over(
          async () =>
            new JsonRpcClient(
              target.embedded?.openControlLink() ?? (await openLink(controlUrl, tlsOf(target))),
            ),
          patience,
        );
  const control = caller && (await openControl(caller, target));
  return {
    label: target.label,
    control,
    lists: target.lists,
    tables: control === undefined && target.lists ? await tablesOnly(target.lists) : undefined,
    isWorkspace: access.isWorkspace,
    // An emptied queue of notifications says nothing about T-Server or OCS.
    fenceProvesSilence: !access.isWorkspace && (target.fence ?? control?.offers('fence') ?? false),
    token: target.token,
    openCti: (who) => access.open(who),
    restore: async (milliseconds) => {
      await until(() => access.greet(milliseconds), milliseconds);
      await control?.restore(milliseconds);
    },
    close: () => {
      caller?.close();
      access.close();
    },
  };
}

function tlsOf({ tls = {} }: Target): OpenLinkOptions {
  return tls;
}

/** Every call is answered in time or fails: a silent control link must not make a run hang. */
async function openControl(caller: PatientCaller, { token, lists }: Target): Promise<ControlClient> {
  try {
    return await ControlClient.open(lists === undefined ? caller : withLists(caller, lists), token);
  } catch (error) {
    caller.close();
    throw error;
  }
}
