import { KitError } from '../kernel/kit-error.ts';
import { JsonRpcError } from '../link/json-rpc/json-rpc.ts';
import type { DialingVerb } from '../ocs/machine/ports.ts';
import type { CustomerOutcome } from '../switch/customers/customer-outcome.ts';
import { checkParams } from './control/control-schemas.ts';
import { readProvisioning } from './control/provisioning.ts';
import type { ReferenceSystem } from './reference-system.ts';

/** What a reference starts with. */
export interface Beginning {
  /** Parameters of the control method `provision`. */
  readonly provision?: unknown;
  /** How to drive campaign groups. */
  readonly bring?: readonly { readonly verb: DialingVerb; readonly campaignGroup: string }[];
  /** How customers take calls; all others answer. */
  readonly customers?: readonly { readonly phone: string; readonly outcomes: readonly CustomerOutcome[] }[];
  /** Whether it begins with `provision` even if the store holds something already: only what is missing is added. */
  readonly provisionAnew?: boolean;
  /** GSW_APPLICATION_ID of an OCS that works on what another has provisioned in the store. */
  readonly applicationId?: number;
}

/**
 * Goes on with what the store holds, or else provisions. Fails with a KitError PROVISIONING if the provisioning is invalid.
 */
export async function begin(system: ReferenceSystem, beginning: Beginning): Promise<void> {
  const { provision, provisionAnew = false, bring = [], customers = [], applicationId } = beginning;
  try {
    const restored = await system.restore(applicationId);
    for (const customer of customers)
      system.engine.submit({ to: 'switch', input: { kind: 'customerBehaves', ...customer } });
    if (provision === undefined || (restored && !provisionAnew)) return;
    checkParams('provision', provision);
    await system.provision(readProvisioning(provision));
    for (const { verb, campaignGroup } of bring) await system.dial(verb, campaignGroup);
  } catch (error) {
    if (!(error instanceof JsonRpcError)) throw error;
    const hint = 'Correct the provisioning; schemas/control/provision.schema.json says what it may contain.';
    throw new KitError({ code: 'PROVISIONING', message: error.message, hint }, { cause: error });
  }
}
