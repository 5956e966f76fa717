import { EmbeddedIm } from '../harness/instant-messages/embedded-im.ts';
import { imPeer } from '../harness/instant-messages/im-peer.ts';
import { ImRun } from '../harness/instant-messages/im-run.ts';
import { RemoteIm } from '../harness/instant-messages/remote-im.ts';
import { loopbackNetwork, memoryNetwork } from '../harness/instant-messages/sip/im-network.ts';
import { type ImBySip, ImOverSip } from '../harness/instant-messages/sip/im-over-sip.ts';
import { openSippPhone } from '../harness/instant-messages/sip/sipp-phone.ts';
import { openKitPhone } from '../harness/instant-messages/sip/worker-phone.ts';
import { ControlClient } from '../harness/run/control-client.ts';
import { PatientCaller } from '../harness/run/patient-caller.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import { isSut } from '../instant-messages/sut.ts';
import { suiteVersion } from '../kernel/suite-version.ts';
import { usageError } from '../kernel/usage-error.ts';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { faultNamed } from './fault-named.ts';
import { instantMessages } from './instant-messages.ts';
import { linkToken } from './link-token.ts';
import type { OpenedSide } from './role.ts';
import type { SideOptions } from './side-options.ts';
import { tlsOf } from './tls-files.ts';

/** What the command line names, or the embedded reference, right or with a fault. */
export async function openInstantMessages(
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  const { fault, sut } = options;
  const target = options.target ?? profile.target;
  if (target !== undefined) return openTarget(target, options, profile, levels);
  if (sut !== undefined) throw usageError(`--sut ${sut} has no address.`, 'Give --target as well.');
  const embedded = new EmbeddedIm(
    fault === undefined ? undefined : `embedded reference with the fault ${fault}`,
  );
  if (fault !== undefined) embedded.decoration = faultNamed(await instantMessages.faults(), fault).decoration;
  const { system, close } = withWorkers(embedded, options.workers);
  return {
    suite: new ImRun(system, profile, levels, Date.now),
    implementation: { name: 'ocs-tck reference', version: suiteVersion },
    close,
  };
}

/** The reference, which reaches knowledge workers over the CTI link, or by SIP. */
function withWorkers(embedded: EmbeddedIm, workers: string | undefined) {
  if (workers === undefined) return { system: embedded, close: async () => undefined };
  const how = workersBySip[workers];
  if (how === undefined)
    throw usageError(`--workers is "${workers}".`, `Give ${Object.keys(workersBySip).join(' or ')}.`);
  const system = new ImOverSip(embedded, how);
  return { system, close: () => system.close() };
}

const workersBySip: Readonly<Record<string, ImBySip>> = {
  sip: { openNetwork: memoryNetwork, openPhone: openKitPhone },
  sipp: { openNetwork: loopbackNetwork, openPhone: openSippPhone },
};

async function openTarget(
  target: string,
  options: SideOptions,
  profile: Profile,
  levels: RuleLevels,
): Promise<OpenedSide> {
  const { sut = 'whole', fault } = options;
  if (!isSut(sut)) throw usageError(`--sut is "${sut}".`, 'Give whole, strategy or connector.');
  if (fault !== undefined)
    throw usageError('--target and --fault name different systems.', 'Give one of them.');
  if (options.workers !== undefined)
    throw usageError(
      '--workers is about the reference in this process.',
      'Leave out --target, or --workers.',
    );
  const tls = await tlsOf(options, profile);
  const open = async () => new JsonRpcClient(await openLink(target, tls));
  const caller = await PatientCaller.over(open, profile.patience.answer);
  try {
    const client = await ControlClient.open(caller, linkToken(), imPeer);
    const { implementation: name, version } = client.hello;
    const system = new RemoteIm(target, client, sut);
    const suite = new ImRun(system, profile, levels, Date.now);
    return {
      suite,
      implementation: { name, version },
      offered: system.offered,
      close: async () => caller.close(),
    };
  } catch (error) {
    caller.close();
    throw error;
  }
}
