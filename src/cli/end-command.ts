/**
 * Ends the process when everything printed has been read, no matter how slowly. A link that the other side keeps open
 * does not keep the command alive.
 */
export async function endCommand(code: number): Promise<never> {
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(code);
}

/** Lets a reader stop early (`ocs-tck list | head`): the command goes on, and its exit code stays right. */
export function tolerateReadersWhoLeave(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Also done if nobody reads any longer: there is nothing to wait for. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
