/**
 * The only place where the harness looks at real time: an implementation under test is another process, and a wait
 * for it must end. Nothing here sleeps; a deadline only bounds a wait for something that happens.
 */
export async function withDeadline<T>(work: Promise<T>, milliseconds: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
