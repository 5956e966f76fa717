import { KitError } from './kit-error.ts';

/** A wrong argument: exit code 64. */
export function usageError(message: string, hint: string): KitError {
  return new KitError({ code: 'USAGE', message, hint });
}

/** A port number from the command line. */
export function portOf(text: string, option: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw usageError(
    `${option} is "${text}", which is not a port.`,
    'Give a number from 0 to 65535; 0 takes any free port.',
  );
}
