import { defaultProfile, type Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { testAgents } from '../harness/test-bed/test-agents.ts';
import { agentOf } from '../harness/workspace-api/agent-of.ts';
import { startEmbeddedServer } from '../harness/workspace-api/embedded-server.ts';
import type { Exchange } from '../harness/workspace-api/exchange.ts';
import { httpExchange } from '../harness/workspace-api/http-exchange.ts';
import { WorkspaceRun } from '../harness/workspace-api/workspace-run.ts';
import { suiteVersion } from '../kernel/suite-version.ts';
import { usageError } from '../kernel/usage-error.ts';
import { linkFailure } from '../link/link-failure.ts';
import { isLoopback } from '../link/listener-security.ts';
import { workspacePath } from '../workspace-api/messages/channels.ts';
import { faultNamed } from './fault-named.ts';
import { linkToken } from './link-token.ts';
import type { OpenedSide } from './role.ts';
import type { SideOptions } from './side-options.ts';
import { standingTestBedOfKit } from './standing-test-bed-of-kit.ts';
import { tlsOf } from './tls-files.ts';
import { workspaceApi } from './workspace-api.ts';

/** The server that the command line names, or the kit's gateway before the reference, right or with a fault. */
export async function openWorkspaceApi(
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  const target = options.target ?? profile.target;
  if (target !== undefined) return openTarget(target, options, profile, levels);
  const { fault } = options;
  let run: WorkspaceRun | undefined;
  const label = fault === undefined ? 'embedded reference' : `embedded reference with the fault ${fault}`;
  const server = await startEmbeddedServer(label, (error) => run?.embeddedFailed(error));
  if (fault !== undefined) server.decoration = faultNamed(await workspaceApi.faults(), fault).decoration;
  run = new WorkspaceRun(server.system, profile, levels, Date.now);
  return {
    suite: run,
    implementation: { name: 'ocs-tck reference gateway', version: suiteVersion },
    close: () => server.close(),
  };
}

async function openTarget(
  target: string,
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  if (options.fault !== undefined)
    throw usageError('--target and --fault name different servers.', 'Give one of them.');
  const base = baseOf(target);
  const exchange = httpExchange(base, await tlsOf(options, profile));
  const basePath = base.pathname.replace(/\/$/, '');
  if (profile.names) await standingTestBedOfKit(profile.names); // Wrong names are refused.
  const system = {
    label: target,
    control: undefined,
    agent: agentOf(profile, linkToken()),
    colleague: agentOf(profile, linkToken(), testAgents.Ben),
    basePath,
    campaignRuns: profile.standing !== undefined,
    newExchange: () => exchange,
  };
  await greet(exchange, target);
  const name = profile.name === defaultProfile.name ? 'unnamed server' : profile.name;
  return {
    suite: new WorkspaceRun(system, profile, levels, Date.now),
    implementation: { name, version: 'not told' },
    close: async () => undefined,
  };
}

/** Makes sure that there is a server: any answer will do. Fails with a KitError `LINK_…` if there is none. */
async function greet(exchange: Exchange, target: string): Promise<void> {
  const path = `${workspacePath}/current-session`;
  try {
    await exchange({ method: 'GET', path, headers: {}, body: '' });
  } catch (error) {
    throw linkFailure('connect to', target, error instanceof Error ? error : new Error(String(error)));
  }
}

/** Plain HTTP is for this machine: a token would be sent for everybody to read. */
function baseOf(target: string): URL {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(host))) return url;
  throw usageError(
    `--target is "${target}".`,
    'Give https://host:port, or http://127.0.0.1:port on this machine: the address below which /workspace/v3 is.',
  );
}
