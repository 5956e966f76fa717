import { suiteVersion } from '../kernel/suite-version.ts';

/** What the reference calls itself on both links. */
export const implementationName = 'ocs-tck reference';

/** Its version: the package's. */
export const implementationVersion = suiteVersion;
