import { preFlight } from '../harness/ocs/first-look/pre-flight.ts';
import { sightOfProduct } from '../harness/ocs/first-look/sight-of-product.ts';
import { attach, OcsRun, type Target } from '../harness/ocs/ocs-run.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { refuseWrongTables } from '../harness/test-bed/standing-names.ts';
import { usageError } from '../kernel/usage-error.ts';
import { startReference } from '../reference/start-reference.ts';
import { faultNamed } from './fault-named.ts';
import { linkToken } from './link-token.ts';
import { ocs } from './ocs.ts';
import type { OpenedSide } from './role.ts';
import type { SideOptions } from './side-options.ts';
import { standingTestBedOfKit } from './standing-test-bed-of-kit.ts';
import { tlsOf } from './tls-files.ts';

/** The implementation that a run drives, and what must be stopped afterward. */
interface OpenedTarget {
  readonly target: Target;
  close(): Promise<void>;
}

/** The OCS that the command line names, or the reference OCS, ready to be driven. */
export async function openOcs(
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  let suite: OcsRun | undefined;
  const { target, close } = await openTarget(options, profile, (error) => suite?.embeddedFailed(error));
  try {
    const system = await attach(target, profile.patience.answer);
    const hello = system.control?.hello;
    const run = new OcsRun(system, profile, levels, Date.now);
    suite = run;
    if (profile.standing && !system.control) {
      run.standing = await standingTestBedOfKit(profile.names);
      refuseWrongTables(Object.keys(profile.lists?.tables ?? {}), run.standing.names);
      system.lists?.learn(run.standing.provisioning());
    }
    return {
      suite: run,
      implementation: { name: hello?.implementation ?? 'not told', version: hello?.version ?? 'not told' },
      ...(hello ? { offered: hello.capabilities } : {}),
      prepare: (cases) => preFlight(run, cases),
      look: () => sightOfProduct(run),
      manner: () => (run.quiet.inWords === undefined ? {} : { 'quiet time': run.quiet.inWords }),
      close: async () => {
        system.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What `--target` names, or the reference OCS, started for this run on free loopback ports. */
async function openTarget(
  options: SideOptions,
  profile: Profile,
  onFailure: (error: unknown) => void,
): Promise<OpenedTarget> {
  const url = options.target ?? profile.target;
  if (url === undefined && options.control !== undefined) {
    throw usageError('--control is given without --target.', 'Name both links of the implementation.');
  }
  if (url === undefined) return openReference(options.fault, onFailure);
  if (options.fault)
    throw usageError(
      '--fault breaks the embedded reference, but --target names another.',
      'Leave one of them out.',
    );
  const control = options.control ?? profile.control;
  const token = linkToken();
  const lists = profile.lists && (await openLists(profile.lists));
  const target: Target = {
    label: url,
    ctiUrl: url,
    ...(control === undefined ? {} : { controlUrl: control }),
    ...(token === undefined ? {} : { token }),
    tls: await tlsOf(options, profile),
    ...(profile.fence === undefined ? {} : { fence: profile.fence }),
    ...(profile.workspace && { workspace: profile.workspace }),
    ...(lists && { lists }),
  };
  return { target, close: async () => lists?.close() };
}

/** Loaded on demand: most runs have no database to connect to. */
async function openLists(where: NonNullable<Profile['lists']>) {
  const { ForeignLists } = await import('../store/foreign/foreign-lists.ts');
  return ForeignLists.open(where);
}

async function openReference(
  fault: string | undefined,
  onFailure: (error: unknown) => void,
): Promise<OpenedTarget> {
  const decorate = fault === undefined ? {} : { decorate: faultNamed(await ocs.faults(), fault).decoration };
  const reference = await startReference({ port: 0, controlPort: 0, onFailure, ...decorate });
  const label = fault === undefined ? 'embedded reference' : `embedded reference with the fault ${fault}`;
  const controlUrl = reference.controlUrl;
  const addresses = { ctiUrl: reference.url, ...(controlUrl === undefined ? {} : { controlUrl }) };
  const target = { label, ...addresses, embedded: reference };
  return { target, close: () => reference.close() };
}
