import { join } from 'node:path';
import { runFeatures } from '../harness/run/run-features.ts';
import { kitFolder } from '../kernel/kit-folder.ts';

/** The baseline of the suite's time: the same features with the same steps, whose bodies are empty. */
await runFeatures({
  paths: [join(kitFolder, 'features', 'ocs')],
  order: 'defined',
  steps: [join(kitFolder, 'steps', 'ocs', '*.ts'), join(import.meta.dirname, 'empty-steps.ts')],
});
