import { KitError } from '../../kernel/kit-error.ts';

/** Milliseconds until a client that was told to do something is taken for broken. */
const longestWait = 5000;

/** Waits for a request that a SIP client was told to send. */
export class AwaitedRequest {
  readonly #who: string;
  #awaited: { readonly method: string; readonly sent: () => void } | undefined;

  constructor(who: string) {
    this.#who = who;
  }

  /** Throws KitError SIP_CLIENT_SILENT if it does not come in time. */
  until(method: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(silent(this.#who, method)), longestWait);
      const sent = (): void => {
        clearTimeout(patience);
        this.#awaited = undefined;
        resolve();
      };
      this.#awaited = { method, sent };
    });
  }

  saw(method: string): void {
    if (method === this.#awaited?.method) this.#awaited.sent();
  }

  /** Nobody waits any more. */
  giveUp(): void {
    this.#awaited?.sent();
  }
}

function silent(who: string, method: string): KitError {
  return new KitError({
    code: 'SIP_CLIENT_SILENT',
    message: `${who} was told to send ${method}, and has not done so in ${longestWait / 1000} seconds.`,
    hint: 'See what it says itself: sipp, with the scenario of the folder sipp; or the command of the profile.',
  });
}
