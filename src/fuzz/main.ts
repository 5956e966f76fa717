import { parseArgs } from 'node:util';
import { keepFinding } from './corpus.ts';
import { fuzzLink } from './fuzz-link.ts';
import { type Fuzzed, startFuzzed } from './fuzzed-servers.ts';
import { surfaces } from './surfaces.ts';

/**
 * `npm run fuzz -- --frames N [--seed S] [--only WORD] [--patience SECONDS]`: nearly sound and noisy frames, the same for
 * the same seed. On a machine that has hardly any time for it, patience keeps it from taking that for silence.
 */
const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    patience: { type: 'string', default: '20' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const { all, stop } = await startFuzzed();
const chosen = all.filter(({ name }) => name.includes(values.only));
const share = Math.ceil(Number(values.frames) / chosen.length);
process.stdout.write(`seed ${seed}, ${share} frames for each of ${chosen.length} surfaces\n`);
let found = 0;
for (const one of chosen) {
  const began = performance.now();
  const { sent, finding, megabytes } = await inQuarters(one);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `${one.name}: ${sent} frames in ${seconds.toFixed(0)} s; ${megabytes.join(', ')} MB\n`,
  );
  if (finding === undefined) continue;
  found += 1;
  process.stdout.write(`  FOUND: ${finding.what}\n  kept in ${keepFinding(one.surface, finding, seed)}\n`);
}
await stop();
process.exitCode = found === 0 ? 0 : 1;

/** Fuzzes a surface in four parts, and looks at the server's memory before the first and after each. */
async function inQuarters({ surface, url, ca, server }: Fuzzed) {
  const look = (): string => String(Math.round(server.megabytes() ?? 0));
  const megabytes = [look()];
  let sent = 0;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const part = {
      surface: surfaces[surface],
      url,
      frames: share / 4,
      seed: seed + quarter * 1_000_000,
      patience: Number(values.patience) * 1000,
    };
    const played = await fuzzLink({ ...part, ...(ca === undefined ? {} : { ca }) });
    sent += played.sent;
    megabytes.push(look());
    if (played.finding !== undefined) return { sent, finding: played.finding, megabytes };
  }
  return { sent, finding: undefined, megabytes };
}
