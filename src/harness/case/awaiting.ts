import type { TestAgent } from '../ocs/agents/test-agent.ts';
import type { OcsRun, OcsUnderTest } from '../ocs/ocs-run.ts';
import type { QuietTime } from '../ocs/workspace/quiet-time.ts';
import type { Profile } from '../run/profile.ts';
import { withDeadline } from './deadline.ts';
import type { Inbox } from './inbox.ts';

/** Milliseconds after which a wait asks for proof by a fence instead of waiting on; it does not decide anything. */
const beforeFence = 25;

/** How a scenario waits for what must come, and proves that something did not come. */
export class Awaiting {
  readonly #system: OcsUnderTest;
  readonly #patience: Profile['patience'];
  readonly #quiet: QuietTime;

  constructor({ system, profile, quiet }: Pick<OcsRun, 'system' | 'profile' | 'quiet'>) {
    this.#system = system;
    this.#patience = profile.patience;
    this.#quiet = quiet;
  }

  /** The wanted message as soon as it is there; nothing once it is certain that none comes, or the patience is over. */
  async arrival<Message>(
    actor: TestAgent,
    others: readonly TestAgent[],
    inbox: Inbox<Message>,
    wanted: (message: Message) => boolean,
  ): Promise<Message | undefined> {
    const here = inbox.find(wanted);
    if (here !== undefined) return here;
    const { arrival, abandon } = inbox.wait(wanted);
    const { broken, forget } = actor.lost();
    try {
      const first = this.#system.fenceProvesSilence ? beforeFence : this.#patience.answer;
      const early = await withDeadline(Promise.race([arrival, broken]), first, () => undefined);
      if (early !== undefined || !this.#system.fenceProvesSilence) return early;
      await this.silence(actor, others);
      return inbox.find(wanted);
    } finally {
      abandon();
      forget();
    }
  }

  /**
   * Makes sure that nothing is on its way to an actor. First everything that anybody has sent must be processed, then
   * what that caused must be delivered. Gives the transcript entry that proves it.
   */
  async silence(actor: TestAgent, others: readonly TestAgent[]): Promise<number> {
    const busy = others.filter((other) => other !== actor && other.unfenced);
    await Promise.all(busy.map((other) => other.fence()));
    const proof = await actor.fence();
    if (!this.#system.fenceProvesSilence) await this.pause(actor, this.#quiet.milliseconds);
    return proof;
  }

  /** Waits until a pause is over or the connection is closed. */
  async pause(actor: TestAgent, milliseconds: number): Promise<void> {
    const { broken, forget } = actor.lost();
    await withDeadline<void>(broken, milliseconds, () => undefined);
    forget();
  }
}
