import { join } from 'node:path';
import { runFeatures } from '../harness/run/run-features.ts';
import { ocs } from '../roles/ocs.ts';

/** The baseline of the suite's time: the same features with the same steps, whose bodies are empty. */
await runFeatures({
  paths: ocs.features,
  order: 'defined',
  steps: [...ocs.steps, join(import.meta.dirname, 'empty-steps.ts')],
});
