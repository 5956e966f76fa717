import { floodMemory } from './flood-memory.ts';
import { median } from './throughput.ts';

/** `npm run soak [SECONDS]`: what the server's memory does under a flood; 10 minutes unless told otherwise. */
const seconds = Number(process.argv[2] ?? 600);
if (!(seconds > 0)) throw new Error(`${process.argv[2]} is not a number of seconds.`);
const { answered, reopened, megabytes, slowestMs } = await floodMemory(seconds, 60);
const third = (n: number): number =>
  median(megabytes.slice((n * megabytes.length) / 3, ((n + 1) * megabytes.length) / 3));
process.stdout.write(
  `${seconds} s, ${answered} requests answered, ${reopened} links lost and opened again, slowest answer beside them ${Math.round(slowestMs)} ms\n` +
    `memory in MB, median of each third: ${[0, 1, 2].map((n) => Math.round(third(n))).join(', ')}; most ${Math.round(Math.max(...megabytes))}\n`,
);
