import { parseArgs } from 'node:util';
import { chanceOf } from '../../kernel/chance.ts';
import { startKillable } from '../killable-server.ts';
import { ConferenceRace } from './conference-race.ts';
import { readWalk, saveWalk } from './saved-walk.ts';
import { replay, smallest, walkBySeed } from './seeded-walk.ts';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    replay: { type: 'string' },
  },
});

const seed = Number(values.seed);
const isRight =
  values.replay === undefined
    ? (await walk(Number(values.steps))) && (await race(Number(values.rounds)))
    : await playAgain(values.replay);
process.exitCode = isRight ? 0 : 1;

/** `npm run sharing`: a random walk of the reference OCS beside the model of 000, then races of agents in conferences. */
async function walk(steps: number): Promise<boolean> {
  const { steps: taken, requests, difference, phases } = walkBySeed(seed, steps);
  const where = Object.entries(phases).map(([phase, calls]) => `${calls} ${phase}`);
  console.log(
    `sharing: ${taken.length} steps, ${requests} requests (seed ${seed}); at the end ${where.join(', ')}`,
  );
  if (difference === undefined) return true;
  const few = smallest(taken.slice(0, difference.step + 1));
  const file = `reports/sharing-${seed}.json`;
  await saveWalk(file, { seed, steps: few });
  console.log(
    `  the reference and the model differ after ${few.length} steps: ${JSON.stringify(replay(few))}`,
  );
  console.log(`  again: npm run sharing -- --replay ${file}`);
  return false;
}

async function race(rounds: number): Promise<boolean> {
  const server = await startKillable(['--empty', '--port', '0', '--control-port', '0']);
  const problems: string[] = [];
  const agents: Record<number, number> = {};
  try {
    const one = await ConferenceRace.open(server, chanceOf(seed), rounds);
    for (let n = 0; n < rounds; n += 1) {
      const result = await one.round();
      agents[result.agents] = (agents[result.agents] ?? 0) + 1;
      problems.push(...result.problems.map((problem) => `round ${n + 1}: ${problem}`));
    }
    one.close();
  } finally {
    await server.stop();
  }
  const sizes = Object.entries(agents).map(([size, times]) => `${times} of ${size} agents`);
  console.log(`sharing: ${rounds} races, ${sizes.join(', ')}: ${problems.length} problems (seed ${seed})`);
  for (const problem of problems) console.log(`  ${problem}`);
  return problems.length === 0;
}

async function playAgain(file: string): Promise<boolean> {
  const { steps } = await readWalk(file);
  const difference = replay(steps);
  console.log(difference === undefined ? 'sharing: no difference' : `sharing: ${JSON.stringify(difference)}`);
  return difference === undefined;
}
