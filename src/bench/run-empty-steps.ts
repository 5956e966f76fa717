import { join } from 'node:path';
import { kitFolder, runFeatures } from '../harness/run-features.ts';

/** The baseline of the suite's time: the same features, with steps that do nothing. */
await runFeatures({
  paths: [join(kitFolder, 'features')],
  order: 'defined',
  steps: [join(import.meta.dirname, 'empty-steps.ts')],
});
