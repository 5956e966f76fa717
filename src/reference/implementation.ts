import { suiteVersion } from '../kernel/suite-version.ts';

/** The reference's name on both links. */
export const implementationName = 'ocs-tck reference';

/** Its version, which is the package's. */
export const implementationVersion = suiteVersion;
