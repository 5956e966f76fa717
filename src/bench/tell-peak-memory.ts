import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Loaded before all else of every process of a measured command: as the process ends it leaves its largest resident set,
 * in KiB, in a file that is named after it.
 */
const folder = process.env.OCS_TCK_BENCH_PEAKS;
if (folder !== undefined) {
  process.on('exit', () =>
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS)),
  );
}
