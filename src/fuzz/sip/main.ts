import { parseArgs } from 'node:util';
import { fuzzSip } from './fuzz-sip.ts';
import { recordedCallUnderFire } from './recorded-call-under-fire.ts';

/**
 * `npm run fuzz:sip -- --datagrams N [--seed S]`: hostile datagrams for all that reads SIP, SDP, MSML, RTP and WAV; the same for
 * the same seed. In four parts, with the memory in use after each; then as many for SIP Server and the media server while they
 * record a call.
 */
const { values } = parseArgs({
  options: { datagrams: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
process.stdout.write(`seed ${seed}\n`);
for (let quarter = 0; quarter < 4 && process.exitCode !== 1; quarter += 1) {
  const began = performance.now();
  const fuzzed = fuzzSip(Math.ceil(Number(values.datagrams) / 4), seed + quarter);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const megabytes = Math.round(process.memoryUsage().rss / 1_048_576);
  const { ms, bytes } = fuzzed.slowest;
  process.stdout.write(
    `${fuzzed.datagrams} datagrams in ${seconds} s, ${fuzzed.read} read; slowest ${ms.toFixed(1)} ms (${bytes} bytes); at most ${fuzzed.transactions} transactions; ${megabytes} MB\n`,
  );
  process.stdout.write(`  refused: ${JSON.stringify(fuzzed.refused)}\n`);
  if (fuzzed.finding === undefined) continue;
  process.stdout.write(`  FOUND: ${fuzzed.finding.what}\n  ${fuzzed.finding.datagram}\n`);
  process.exitCode = 1;
}
if (process.exitCode !== 1) {
  const { datagrams, harm, recorded } = await recordedCallUnderFire(Number(values.datagrams), seed);
  process.stdout.write(
    `${datagrams} datagrams during a recorded call, of which ${recorded} ms are in the file\n`,
  );
  for (const sentence of harm) process.stdout.write(`  FOUND: ${sentence}\n`);
  if (harm.length > 0) process.exitCode = 1;
}
