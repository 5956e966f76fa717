import { askPerson, streamTerminal } from '../harness/desktop/person-at-the-desktop.ts';
import { PlayedLink } from '../harness/desktop/played-link.ts';
import { spawnDesktop } from '../harness/desktop/spawned-desktop.ts';
import { openUpperTester, type UpperTester } from '../harness/desktop/upper-tester.ts';
import type { Profile } from '../harness/run/profile.ts';
import { desktopFaultNamed } from '../proof/faults/desktop/all-desktop-faults.ts';
import { startDesktop } from '../reference/desktop/start-desktop.ts';
import { tokenVariable } from './open-target.ts';
import { portOf, usageError } from './usage-error.ts';

/** What the command line says of a desktop under test; at most one of the first three. */
export interface DesktopOptions {
  /** Address of its upper tester. */
  readonly target?: string;
  /** Command that starts it, with its upper tester on standard input and output. */
  readonly spawn?: string;
  /** Somebody sits at it and is asked. */
  readonly person?: boolean;
  /** Port of the link on which the harness plays OCS and T-Server. */
  readonly linkPort?: string;
  readonly fault?: string;
}

/** A desktop under test, the link that is played for it, and what has to be stopped after it. */
export interface OpenedDesktop {
  readonly link: PlayedLink;
  readonly tester: UpperTester;
  close(): Promise<void>;
}

/** The desktop that the command line names, or the reference desktop, started for this run. */
export async function openDesktop(options: DesktopOptions, profile: Profile): Promise<OpenedDesktop> {
  const link = await PlayedLink.open(portOf(options.linkPort ?? '0', '--link-port'));
  try {
    const tester = await testerOf(options, profile, link.url);
    const close = async (): Promise<void> => {
      await tester.close();
      await link.close();
    };
    return { link, tester, close };
  } catch (error) {
    await link.close();
    throw error;
  }
}

function testerOf(options: DesktopOptions, profile: Profile, linkUrl: string): Promise<UpperTester> {
  const patience = profile.patience.answer;
  const token = process.env[tokenVariable];
  const ways = [options.target, options.spawn, options.person, options.fault].filter(Boolean);
  if (ways.length > 1) {
    const which = '--target, --spawn, --person and --fault name different desktops.';
    return Promise.reject(usageError(which, 'Give one of them.'));
  }
  if (options.person) return askPerson(streamTerminal(process.stdin, process.stdout), linkUrl);
  if (options.spawn !== undefined) return spawnDesktop(options.spawn, patience, token);
  if (options.target !== undefined) return openUpperTester(options.target, patience, token);
  return openReferenceDesktop(patience, options.fault);
}

async function openReferenceDesktop(patience: number, fault: string | undefined): Promise<UpperTester> {
  const decorate = fault === undefined ? {} : { decorate: desktopFaultNamed(fault).decorate };
  const desktop = await startDesktop({ controlPort: 0, ...decorate });
  // It listens, for it was started with a port.
  const tester = await openUpperTester(desktop.controlUrl ?? '', patience);
  const label = fault === undefined ? 'embedded reference' : `embedded reference with the fault ${fault}`;
  const close = async (): Promise<void> => {
    await tester.close();
    await desktop.close();
  };
  return { label, client: tester.client, close };
}
