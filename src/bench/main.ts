import { cpus } from 'node:os';
import { printScale } from './print-scale.ts';
import { measureSuite } from './suite-time.ts';
import { type Load, measureThroughput } from './throughput.ts';

/** `npm run bench`: every figure beside its baseline from the same run; read the ratios. */
const rounds = 5;
const loads: readonly Load[] = [
  { connections: 1, depth: 1, requests: 20_000 },
  { connections: 1, depth: 16, requests: 100_000 },
  { connections: 100, depth: 1, requests: 200_000 },
  { connections: 100, depth: 16, requests: 300_000 },
];

const perSecond = (rate: number): string => `${Math.round(rate / 100) / 10} k/s`;
const write = (line: string): boolean => process.stdout.write(`${line}\n`);

write(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); medians of ${rounds} rounds, each beside its baseline\n`,
);

write('| the suite | time | against empty steps | peak memory of a process |');
write('|---|---|---|---|');
const suite = await measureSuite(rounds);
for (const { name, seconds, againstEmpty, peakMegabytes } of suite.commands) {
  const times = againstEmpty === undefined ? '' : againstEmpty.toFixed(1);
  write(`| ${name} | ${seconds.toFixed(2)} s | ${times} | ${Math.round(peakMegabytes)} MB |`);
}
write('');
write(
  `Two jobs are done ${suite.twoJobs.toFixed(2)} times sooner than one; two whole runs side by side ${suite.sideBySide.toFixed(2)} times sooner than in turn.`,
);

write('');
write('| load | bare echo | reference | ratio |');
write('|---|---|---|---|');
for (const { load, echo, reference, ratio } of await measureThroughput(loads, rounds)) {
  const name = `${load.connections} connection${load.connections > 1 ? 's' : ''}, ${load.depth} deep`;
  write(`| ${name} | ${perSecond(echo)} | ${perSecond(reference)} | ${ratio.toFixed(2)} |`);
}

write('');
await printScale(write);
