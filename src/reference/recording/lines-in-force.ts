import type { Clock } from '../../kernel/clock.ts';
import type { JsonObject } from '../../kernel/json.ts';

/** Milliseconds until a SIP Server that does not answer a registration is taken to have carried out what came before it. */
const longestWait = 5000;
/** Reference ids from here on belong to registrations of this file: those of cases stay far below. */
const firstReference = 1_000_000;

/**
 * When lines of a set-up link are in force: a SIP Server carries them out in their order (docs/link.md), so it has done
 * so once it answers a registration that was sent after them. Without that a call, which goes another way, may overtake them.
 */
export class LinesInForce {
  readonly #clock: Clock;
  readonly #send: (request: JsonObject) => void;
  readonly #waiting = new Map<unknown, () => void>();
  #references = firstReference;

  constructor(clock: Clock, send: (request: JsonObject) => void) {
    this.#clock = clock;
    this.#send = send;
  }

  /** Registers for a DN; ends when that is answered, or nobody does so in time. */
  registered(thisDN: string): Promise<void> {
    this.#references += 1;
    const referenceId = this.#references;
    const timer = `registered:${referenceId}`;
    return new Promise((resolve) => {
      const end = (): void => {
        this.#clock.cancelTimer(timer);
        this.#waiting.delete(referenceId);
        resolve();
      };
      this.#waiting.set(referenceId, end);
      this.#clock.setTimer(timer, this.#clock.now() + longestWait, end);
      this.#send({ messageType: 'RequestRegisterAddress', referenceId, thisDN });
    });
  }

  /** Takes an event if it answers one of these registrations: nobody else has asked for it. */
  take({ referenceId }: JsonObject): boolean {
    const end = this.#waiting.get(referenceId);
    end?.();
    return end !== undefined;
  }
}
