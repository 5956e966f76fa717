import { exitCodes } from '../kernel/exit-codes.ts';
import { roles } from '../roles/roles.ts';

/** `ocs-tck faults`: what is wrong with each faulty implementation, and which rule it breaks. */
export async function listFaults(): Promise<number> {
  const all = (await Promise.all(roles.map((role) => role.faults()))).flat();
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map(({ name, breaks, does }) => `${name.padEnd(width)}  ${breaks.join(', ')}  ${does}\n`);
  process.stdout.write(lines.join(''));
  return exitCodes.passed;
}
