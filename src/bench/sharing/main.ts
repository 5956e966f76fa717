import { parseArgs } from 'node:util';
import { startKillable } from '../../reliability/killable-server.ts';
import { median } from '../throughput.ts';
import { SharedFloor } from './shared-floor.ts';

/**
 * `npm run bench:sharing [-- --requests N --rounds N]`: how long 20 agents wait for answers about the records of 100 calls,
 * which are in every phase of a consultation, a conference and a transfer at once. The baseline is the same load with
 * calls that nobody shares, in turns with it, on a server of its own.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
  },
});
const rounds = Number(values.rounds);

const alone: Figures[] = [];
const shared: Figures[] = [];
for (let round = 0; round < rounds; round += 1) {
  alone.push(await measure(false));
  shared.push(await measure(true));
}
process.stdout.write(
  `${values.requests} requests of 20 agents about 100 calls; medians of ${rounds} rounds\n\n` +
    '| calls | median of an answer | p95 | p99 |\n|---|---|---|---|\n' +
    `${row('not shared', alone)}\n${row('shared, in every phase', shared)}\n\n`,
);
const more = median(shared.map(({ p95 }, n) => p95 - (alone[n]?.p95 ?? 0)));
process.stdout.write(`p95 with sharing is ${more.toFixed(2)} ms over p95 without, at most 5.\n`);
process.exitCode = more <= 5 ? 0 : 1;

interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

async function measure(isShared: boolean): Promise<Figures> {
  const server = await startKillable(['--empty', '--port', '0', '--control-port', '0']);
  try {
    const floor = await SharedFloor.open(server, isShared);
    await floor.measure(100); // Until the code is warm.
    const times = [...(await floor.measure(Number(values.requests) / 20))].sort((one, other) => one - other);
    floor.close();
    const at = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
  } finally {
    await server.stop();
  }
}

function row(name: string, figures: readonly Figures[]): string {
  const cells = (['p50', 'p95', 'p99'] as const).map((part) => median(figures.map((one) => one[part])));
  return `| ${name} | ${cells.map((ms) => `${ms.toFixed(2)} ms`).join(' | ')} |`;
}
