import type { Profile } from '../harness/run/profile.ts';
import type { Target } from '../harness/run/system-under-test.ts';
import { faultNamed } from '../proof/faults/ocs/all-faults.ts';
import { startReference } from '../reference/start-reference.ts';
import { usageError } from './usage-error.ts';

/** What the command line says of an OCS under test. */
export interface TargetOptions {
  readonly target?: string;
  readonly control?: string;
  readonly fault?: string;
}

/** The implementation that a run drives, and what has to be stopped after it. */
export interface OpenedTarget {
  readonly target: Target;
  close(): Promise<void>;
}

/** Environment variable with the token of the links; a token on the command line would be seen by others. */
export const tokenVariable = 'OCS_TCK_TOKEN';

/** What `--target` names, or the reference OCS, started for this run on free loopback ports. */
export async function openTarget(options: TargetOptions, profile: Profile): Promise<OpenedTarget> {
  const url = options.target ?? profile.target;
  if (url === undefined && options.control !== undefined) {
    throw usageError('--control is given without --target.', 'Name both links of the implementation.');
  }
  if (url === undefined) return openReference(options.fault);
  if (options.fault)
    throw usageError(
      '--fault breaks the embedded reference, but --target names another.',
      'Leave one of them out.',
    );
  const control = options.control ?? profile.control;
  const token = process.env[tokenVariable];
  const target: Target = {
    label: url,
    ctiUrl: url,
    ...(control === undefined ? {} : { controlUrl: control }),
    ...(token === undefined ? {} : { token }),
  };
  return { target, close: async () => undefined };
}

async function openReference(fault: string | undefined): Promise<OpenedTarget> {
  const decorate = fault === undefined ? {} : { decorate: faultNamed(fault).decoration };
  const reference = await startReference({ port: 0, controlPort: 0, ...decorate });
  const label = fault === undefined ? 'embedded reference' : `embedded reference with the fault ${fault}`;
  const controlUrl = reference.controlUrl;
  const target = { label, ctiUrl: reference.url, ...(controlUrl === undefined ? {} : { controlUrl }) };
  return { target, close: () => reference.close() };
}
