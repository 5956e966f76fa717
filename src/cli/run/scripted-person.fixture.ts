import { setImmediate as turn } from 'node:timers/promises';
import { Transcript } from '../../harness/case/transcript.ts';
import type { PersonAtTheDesktop } from '../../harness/desktop/person/person-at-the-desktop.ts';
import type { Place, Question } from '../../harness/desktop/person/question.ts';
import type { Terminal } from '../../harness/desktop/person/terminal.ts';
import { lookAt, screenRow } from '../../harness/desktop/screen.ts';
import type { UpperTester } from '../../harness/desktop/upper-tester.ts';
import { noContext } from '../../harness/expect/literal-context.ts';
import { RefusedCall } from '../../harness/run/method-fault.ts';
import { isJsonObject, type JsonValue } from '../../kernel/json.ts';

/** What somebody types instead of the truth at the n-th screen, from 1; nothing for the truth. */
export type Script = (n: number, screen: string) => string | undefined;

/** A person who is asked more often is asked without end: the longest set has some hundred questions. */
const mostScreens = 2000;

/** A person who operates a desktop through its upper tester and says truly what it shows, except what a script says. */
export class ScriptedPerson implements Terminal {
  readonly screens: string[] = [];
  readonly #tester: UpperTester;
  readonly #script: Script;
  readonly #transcript = new Transcript(() => 0);
  person: PersonAtTheDesktop | undefined;

  constructor(tester: UpperTester, script: Script = () => undefined) {
    this.#tester = tester;
    this.#script = script;
  }

  async ask(screen: string): Promise<string | undefined> {
    this.screens.push(screen);
    if (this.screens.length > mostScreens) throw new Error(`Asked without end: ${screen}`);
    // Typing takes a while: without a pause, signals and deadlines of the test would never be heard.
    await turn();
    const typed = this.#script(this.screens.length, screen);
    if (typed !== undefined) return typed === 'gone' ? undefined : typed;
    const question = this.person?.question;
    if (question === undefined || screen.startsWith('All questions')) return '';
    return (await this.#isTrue(question)) ? 'yes' : 'no';
  }

  async wait(_text: string, ms: number): Promise<void> {
    await this.#tester.client.call(this.#transcript, 'clock.advance', { ms });
  }

  close(): void {
    this.screens.push('closed');
  }

  async #isTrue(question: Question): Promise<boolean> {
    if (question.kind === 'instruction') return this.#does(question.calls);
    const { result } = await this.#tester.client.call(this.#transcript, 'observe', {});
    return question.places.every((place) => shows(result, place));
  }

  async #does(calls: Extract<Question, { kind: 'instruction' }>['calls']): Promise<boolean> {
    try {
      for (const { method, params } of calls)
        await this.#tester.client.call(this.#transcript, method, params);
      return true;
    } catch (error) {
      if (error instanceof RefusedCall) return false;
      throw error;
    }
  }
}

function shows(screen: JsonValue, { path, literal }: Place): boolean {
  const isOut = isJsonObject(screen) && screen.loggedIn === false;
  if (path === 'mayLogOut' && literal === 'true' && isOut) return true;
  return screenRow(path, literal, noContext).matches(lookAt(screen, path));
}
