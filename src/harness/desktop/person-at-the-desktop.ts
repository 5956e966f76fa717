import { createInterface } from 'node:readline';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { JsonRpcError } from '../../link/json-rpc/json-rpc.ts';
import { withDeadline } from '../case/deadline.ts';
import { Inbox } from '../case/inbox.ts';
import { ControlClient, type MethodCaller } from '../run/control-client.ts';
import { desktopActions } from './desktop-actions.ts';
import { type UpperTester, upperTesterPeer } from './upper-tester.ts';

/** Milliseconds that a person has to answer. */
const answerLimit = 120_000;

/** Milliseconds after which a person is told how many are left. */
const countdownMs = 30_000;

/** Number of a refusal, as programs give it. */
const refused = -32_000;

/** Where a person is asked: a terminal, or a fake one in tests. */
export interface Terminal {
  /** Asks, and gives what was typed; nothing if the milliseconds run out. */
  ask(question: string, limitMs: number): Promise<string | undefined>;
  close(): void;
}

/** A person who clicks what the harness asks for, and says what the screen shows: for desktops without an upper tester. */
export async function askPerson(terminal: Terminal, linkUrl: string): Promise<UpperTester> {
  const client = await ControlClient.open(new Person(terminal, linkUrl), undefined, upperTesterPeer);
  const close = async (): Promise<void> => terminal.close();
  return { label: 'a person at the desktop', client, diesWithTheDesktop: false, close };
}

/** Methods as a person carries them out: `do`, `reset`, `connect`, and `confirm` in place of `observe`. */
class Person implements MethodCaller {
  readonly #terminal: Terminal;
  readonly #linkUrl: string;

  constructor(terminal: Terminal, linkUrl: string) {
    this.#terminal = terminal;
    this.#linkUrl = linkUrl;
  }

  async call(method: string, params: JsonObject): Promise<JsonValue> {
    switch (method) {
      case 'hello':
        return this.#hello();
      case 'reset':
        await this.#carryOut('Close the desktop, or bring it back to its start, logged out.');
        return {};
      case 'connect':
        await this.#carryOut(`Have the desktop connect to ${this.#linkUrl}.`);
        return {};
      case 'do':
        await this.#carryOut(actionSentence(params));
        return {};
      case 'confirm':
        return { holds: await this.#yesOrNo(`${String(params.sentence)} Is it so?`) };
      default:
        throw new JsonRpcError(refused, `A person cannot be asked for ${method}.`);
    }
  }

  async #hello(): Promise<JsonValue> {
    const name = await this.#answer('Which desktop is under test? Type its name and version');
    return {
      role: 'desktop',
      implementation: name,
      version: 'as its tester says',
      capabilities: ['hello', 'reset', 'connect', 'do', 'confirm', ...Object.values(desktopActions)],
    };
  }

  /** A refusal by the desktop is an observation, and goes back as one. */
  async #carryOut(sentence: string): Promise<void> {
    const done = await this.#yesOrNo(`${sentence} Done? (no: the desktop will not do it)`);
    if (!done) throw new JsonRpcError(refused, 'The person at the desktop says that it will not do it.');
  }

  async #yesOrNo(question: string): Promise<boolean> {
    for (;;) {
      const answer = (await this.#answer(`${question} [y/n]`)).toLowerCase();
      if (answer === 'y' || answer === 'yes') return true;
      if (answer === 'n' || answer === 'no') return false;
    }
  }

  async #answer(question: string): Promise<string> {
    for (;;) {
      const answer = await this.#terminal.ask(question, answerLimit);
      if (answer === undefined) throw noAnswer(question);
      if (answer.trim() !== '') return answer.trim();
    }
  }
}

function actionSentence({ action, arguments: given }: JsonObject): string {
  const words = Object.entries(desktopActions).find(([, name]) => name === action)?.[0] ?? String(action);
  const details = isJsonObject(given) && Object.keys(given).length > 0 ? ` (${JSON.stringify(given)})` : '';
  return `As the agent: the agent ${words}${details}.`;
}

function noAnswer(question: string): KitError {
  return new KitError({
    code: 'UPPER_TESTER',
    message: `Nobody answered, for ${answerLimit / 1000} seconds or because the terminal was closed: ${question}`,
    hint: 'Start the run again when somebody sits at the desktop.',
  });
}

/** Asks on a terminal, and counts down; what is typed ahead answers the next question. */
export function streamTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const typed = new Inbox<string>();
  const lines = createInterface({ input });
  let ended = false;
  lines.on('line', (line) => typed.put(line));
  lines.on('close', () => {
    ended = true;
    typed.put('');
  });
  return {
    ask: async (question, limitMs) => {
      output.write(`${question} (${limitMs / 1000} s) `);
      for (let left = limitMs; left > 0; left -= countdownMs) {
        const { arrival, abandon } = typed.wait(() => true);
        const answer = await withDeadline<string | undefined>(
          arrival,
          Math.min(left, countdownMs),
          () => undefined,
        );
        abandon();
        if (answer === '' && ended) return undefined;
        if (answer !== undefined) {
          typed.take(answer);
          return answer;
        }
        output.write(`\n… ${Math.max(0, left - countdownMs) / 1000} s left: `);
      }
      return undefined;
    },
    close: () => lines.close(),
  };
}
