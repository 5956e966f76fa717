import { setFlagsFromString } from 'node:v8';

/**
 * Keeps garbage from growing: by default Node lets it grow to twice the memory in use, and a run would need 400 MB
 * instead of 240, in five sixths of the processor time. Who says how much memory there is, by Node's own options, gets
 * Node's default. So does a server of OCS: under load it would spend a third of its time on garbage collection.
 */
export function keepHeapSmall(): void {
  if (isGivenMemory(process.execArgv, process.env.NODE_OPTIONS)) return;
  keepYoungHeapSmall();
  setFlagsFromString('--heap-growing-percent=20');
}

/**
 * The same for young objects alone. It costs nothing where most of the garbage is packets, which die at once: a media server and
 * SIP Server with 250 recorded calls take 270 MB instead of 345, in the same processor time.
 */
export function keepYoungHeapSmall(): void {
  if (!isGivenMemory(process.execArgv, process.env.NODE_OPTIONS))
    setFlagsFromString('--semi-space-growth-factor=1');
}

/** Whether the options of a process say how large its heap may become. */
export function isGivenMemory(execArgv: readonly string[], nodeOptions = ''): boolean {
  return [...execArgv, nodeOptions].some((options) => /--max[-_](old|semi)[-_]space[-_]size/.test(options));
}
