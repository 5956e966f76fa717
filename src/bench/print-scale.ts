import type { StoreKind } from '../reliability/stores.ts';
import { measureScale } from './store-scale.ts';

const sizes: readonly number[] = [10_000, 1_000_000];
const kinds: readonly StoreKind[] = ['sqlite', 'postgres'];

/** Prints a row for each store and size of a calling list; also `npm run bench:store`. */
export async function printScale(write: (line: string) => void): Promise<void> {
  write(
    '| store | records | load | portion of 10 chains | recovery after a crash | first record | memory of the server |',
  );
  write('|---|---|---|---|---|---|---|');
  for (const kind of kinds) {
    for (const size of sizes) {
      const figures = await measureScale(kind, size);
      if (typeof figures === 'string') {
        write(`| ${kind} | not run: ${figures} | | | | | |`);
        continue;
      }
      const { loadSeconds, retrievalMs, recovered, recoveryMs, firstRecordMs, serverMegabytes } = figures;
      const cells = [
        kind,
        size.toLocaleString('en'),
        `${loadSeconds.toFixed(1)} s`,
        `${retrievalMs.toFixed(1)} ms`,
        `${(recoveryMs / 1000).toFixed(2)} s for ${recovered.toLocaleString('en')}`,
        `${firstRecordMs.toFixed(0)} ms`,
        `${serverMegabytes.toFixed(0)} MB`,
      ];
      write(`| ${cells.join(' | ')} |`);
    }
  }
}
