import { readFile } from 'node:fs/promises';

/** Of a tick of the kernel's clock, in which it counts processor time. */
const ticksPerSecond = 100;
const nanoseconds = 1e9;

/** Seconds that a process has had of a core, and that it could have used and did not get. */
export interface CoreTime {
  /** Of all of its threads, in user and kernel mode. */
  readonly taken: number;
  /** Its main thread was ready to run, and others had the cores: what it does late meanwhile is the machine's fault. */
  readonly waited: number;
}

/** What the kernel has counted for a process so far; not a number where the system does not say it. */
export async function coreTimeOf(pid: number | undefined): Promise<CoreTime> {
  const [stat, schedule] = await Promise.all([kernelText(pid, 'stat'), kernelText(pid, 'schedstat')]);
  // The name of the process may have spaces: user and kernel mode are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    taken: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    waited: Number(schedule.split(' ')[1]) / nanoseconds,
  };
}

/** From an earlier count to a later one. */
export function between(earlier: CoreTime, later: CoreTime): CoreTime {
  return { taken: later.taken - earlier.taken, waited: later.waited - earlier.waited };
}

function kernelText(pid: number | undefined, file: string): Promise<string> {
  return readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
}
