import type { ControlMethod } from './control-method.ts';
import type { ProvisionParams } from './provision-params.ts';
import { readProvisioning } from './provisioning.ts';

/** Sets up configuration and calling lists. Nothing is changed if there is an error in the parameters. */
export const provision: ControlMethod<ProvisionParams> = async (system, params) => {
  const provisioning = readProvisioning(params);
  await system.provision(provisioning);
  return { applicationId: provisioning.configuration.applicationId };
};
