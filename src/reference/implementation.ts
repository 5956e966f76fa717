import packageDescription from '../../package.json' with { type: 'json' };

/** What the reference calls itself on both links. */
export const implementationName = 'ocs-tck reference';

/** Its version: the package's. */
export const implementationVersion = packageDescription.version;
