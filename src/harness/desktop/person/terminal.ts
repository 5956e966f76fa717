import { createInterface } from 'node:readline';
import { withDeadline } from '../../case/deadline.ts';
import { Inbox } from '../../case/inbox.ts';

/** Where a person is asked: a terminal, or a fake one in tests. */
export interface Terminal {
  /** Shows a screen, and gives what was typed; nothing if the milliseconds run out, or nobody can type any longer. */
  ask(screen: string, limitMs: number): Promise<string | undefined>;
  /** Shows a text while real time passes. */
  wait(text: string, ms: number): Promise<void>;
  close(): void;
}

/** Leaves a terminal empty, with the next text at its top. */
const clear = '\u001b[2J\u001b[H';

/** Asks on a terminal, one screen per question; what is typed ahead answers the next question. */
export function streamTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Terminal {
  const typed = new Inbox<string>();
  const lines = createInterface({ input });
  let ended = false;
  lines.on('line', (line) => typed.put(line));
  lines.on('close', () => {
    ended = true;
    typed.put('');
  });
  return {
    ask: async (screen, limitMs) => {
      output.write(output.isTTY ? `${clear}${screen}` : `\n${screen}`);
      const { arrival, abandon } = typed.wait(() => true);
      const line = await withDeadline<string | undefined>(arrival, limitMs, () => undefined);
      abandon();
      if (line === undefined || (line === '' && ended)) return undefined;
      typed.take(line);
      return line;
    },
    wait: async (text, ms) => {
      output.write(`\n${text}\n`);
      await withDeadline<void>(new Promise(() => undefined), ms, () => undefined);
    },
    close: () => lines.close(),
  };
}
