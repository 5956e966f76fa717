import { exitCodes } from '../kernel/exit-codes.ts';
import { desktopFaults } from '../proof/faults/desktop/all-desktop-faults.ts';
import { faults } from '../proof/faults/ocs/all-faults.ts';

/** `ocs-tck faults`: what is wrong with each faulty implementation, and which rule it breaks. */
export function listFaults(): number {
  const all = [...faults, ...desktopFaults];
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map(({ name, breaks, does }) => `${name.padEnd(width)}  ${breaks.join(', ')}  ${does}\n`);
  process.stdout.write(lines.join(''));
  return exitCodes.passed;
}
