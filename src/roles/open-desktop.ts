import { DesktopRun, operated } from '../harness/desktop/desktop-run.ts';
import { askPerson } from '../harness/desktop/person/ask-person.ts';
import { streamTerminal } from '../harness/desktop/person/terminal.ts';
import { PlayedLink } from '../harness/desktop/played-link.ts';
import { spawnDesktop } from '../harness/desktop/spawned-desktop.ts';
import { openUpperTester, type UpperTester } from '../harness/desktop/upper-tester.ts';
import { linkOverWorkspace } from '../harness/desktop/web/link-over-workspace.ts';
import { openWebAccess } from '../harness/desktop/web/open-web-access.ts';
import type { WebAccess } from '../harness/desktop/web/web-access.ts';
import { defaultProfile, type Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { portOf, usageError } from '../kernel/usage-error.ts';
import { startDesktop } from '../reference/desktop/start-desktop.ts';
import { desktop } from './desktop.ts';
import { faultNamed } from './fault-named.ts';
import { linkToken } from './link-token.ts';
import type { OpenedSide } from './role.ts';
import type { SideOptions } from './side-options.ts';
import { tlsOf } from './tls-files.ts';

/** The desktop that the command line names, or the reference desktop, with the link that is played for it. */
export async function openDesktop(
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  let suite: DesktopRun | undefined;
  const onFailure = (error: unknown): void => suite?.embeddedFailed(error);
  const link = await PlayedLink.open(portOf(options.linkPort ?? '0', '--link-port'), onFailure);
  const opened: (() => Promise<void>)[] = [() => link.close()];
  const close = async (): Promise<void> => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    const web = await openWebAccess(options, link, onFailure);
    if (web !== undefined) opened.push(() => web.gateway.close());
    const tester = await testerOf(options, profile, onFailure, web);
    opened.push(() => tester.close());
    const { implementation: name, version, capabilities: offered } = tester.client.hello;
    const through = web && { web, patience: profile.patience };
    suite = new DesktopRun(operated(link, tester, through), profile, levels, Date.now);
    const guide = tester.person && { guide: tester.person };
    return { suite, implementation: { name, version }, offered, ...guide, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function testerOf(
  options: SideOptions,
  profile: Profile,
  onFailure: (error: unknown) => void,
  web: WebAccess | undefined,
): Promise<UpperTester> {
  const patience = profile.patience.answer;
  const token = linkToken();
  const target = options.target ?? profile.target;
  const ways = [target, options.spawn, options.person, options.fault].filter(Boolean);
  if (ways.length > 1) {
    const which = '--target, --spawn, --person and --fault name different desktops.';
    return Promise.reject(usageError(which, 'Give one of them.'));
  }
  if (options.person) {
    const named = profile.name === defaultProfile.name ? 'unnamed desktop' : profile.name;
    return askPerson(streamTerminal(process.stdin, process.stdout), named, Date.now);
  }
  if (options.spawn !== undefined) return spawnDesktop(options.spawn, patience, token);
  if (target !== undefined)
    return tlsOf(options, profile).then((tls) => openUpperTester(target, patience, token, tls));
  return openReferenceDesktop(patience, options.fault, onFailure, web);
}

async function openReferenceDesktop(
  patience: number,
  fault: string | undefined,
  onFailure: (error: unknown) => void,
  web: WebAccess | undefined,
): Promise<UpperTester> {
  const decorate =
    fault === undefined ? {} : { decorate: faultNamed(await desktop.faults(), fault).decoration };
  const ownLink = web && linkOverWorkspace(web);
  const running = await startDesktop({
    controlPort: 0,
    onFailure,
    ...decorate,
    ...(ownLink && { ownLink }),
  });
  // It listens, since it was started with a port.
  const tester = await openUpperTester(running.controlUrl ?? '', patience);
  const label = fault === undefined ? 'embedded reference' : `embedded reference with the fault ${fault}`;
  const close = async (): Promise<void> => {
    await tester.close();
    await running.close();
    ownLink?.close();
  };
  return { ...tester, label, close };
}
