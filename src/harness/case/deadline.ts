import { KitError } from '../../kernel/kit-error.ts';

/**
 * The only place where the harness looks at real time: an implementation under test is another process, and a wait
 * for it must end. A deadline only bounds a wait for something that happens. Where this process itself was held up, what
 * arrived in the meantime is read first: it was not late.
 */
export async function withDeadline<T>(work: Promise<T>, milliseconds: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const deadline = new Promise<T>((resolve) => {
    const afterReading = (): void => {
      if (!isOver) resolve(late());
    };
    timer = setTimeout(() => setImmediate(afterReading), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/** Waits for an answer of the link itself. If none comes, the link does not work and no verdict is possible. */
export async function bounded<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  const late = Symbol('late');
  const outcome = await withDeadline<T | typeof late>(work, milliseconds, () => late);
  if (outcome !== late) return outcome as T; // Everything but the symbol is the work's own result.
  throw new KitError({
    code: 'LINK_SILENT',
    message: `The system under test did not send ${what} within ${milliseconds} ms.`,
    hint: 'Every request of a link has a direct answer. Does this port speak this link, or are --target and --control swapped? If it is only slow, raise patience.answer in the profile.',
  });
}
