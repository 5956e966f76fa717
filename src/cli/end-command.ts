/**
 * Ends the process when all that was printed has been taken, however slowly it is read. Whatever the other
 * side of a link keeps open does not keep the command alive.
 */
export async function endCommand(code: number): Promise<never> {
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(code);
}

/** Lets a reader go who has read enough (`ocs-tck list | head`): the command goes on, and its code tells the truth. */
export function tolerateReadersWhoLeave(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Also over where nobody reads any more: there is nothing left to wait for. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
