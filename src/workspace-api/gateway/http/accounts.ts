import type { Clock } from '../../../kernel/clock.ts';
import { constantTimeEquals } from '../../../link/listener-security.ts';
import type { AccountsFile, User } from '../../../protocol/workspace-api.generated.ts';

/** Who opens sessions when nobody is asked who they are. */
const anybody: User = { userName: 'anybody' };

/** Milliseconds for which a code may be exchanged. */
const codeMs = 60_000;
/** Codes at once; the oldest is forgotten. */
const mostCodes = 1000;

interface Code {
  readonly token: string;
  readonly redirectUri: string;
  readonly until: number;
}

/** Who may open sessions: by a bearer token, or by a code that the authorization endpoint has given. */
export class Accounts {
  readonly #file: AccountsFile | undefined;
  readonly #clock: Clock;
  readonly #newId: () => string;
  readonly #codes = new Map<string, Code>();

  /** Without a file anybody may, as is fit for a gateway that only this machine reaches. */
  constructor(file: AccountsFile | undefined, clock: Clock, newId: () => string) {
    this.#file = file;
    this.#clock = clock;
    this.#newId = newId;
  }

  get areOpen(): boolean {
    return this.#file === undefined;
  }

  /** Whose token it is. All are compared, so that the time tells nothing. */
  byToken(token: string | undefined): User | undefined {
    if (this.#file === undefined) return anybody;
    if (token === undefined) return undefined;
    return this.#file.accounts.filter((account) => constantTimeEquals(account.token, token))[0]?.user;
  }

  /** Whose code it is; a code is good for one time. */
  byCode(code: string, redirectUri: string): User | undefined {
    return this.byToken(this.tokenFor(code, redirectUri));
  }

  /** Gives a code in exchange for a token; nothing if that is wrong. */
  giveCode(token: string, redirectUri: string): string | undefined {
    if (this.byToken(token) === undefined) return undefined;
    const code = this.#newId();
    this.#codes.set(code, { token, redirectUri, until: this.#clock.now() + codeMs });
    const [oldest] = this.#codes.keys();
    if (this.#codes.size > mostCodes && oldest !== undefined) this.#codes.delete(oldest);
    return code;
  }

  /** The token that a code stands for, once. */
  tokenFor(code: string, redirectUri: string): string | undefined {
    const known = this.#codes.get(code);
    this.#codes.delete(code);
    if (known === undefined || known.redirectUri !== redirectUri) return undefined;
    return known.until < this.#clock.now() ? undefined : known.token;
  }

  /** The DN of a place; without a file, a place has the name of its DN. */
  dnOfPlace(place: string): string | undefined {
    if (this.#file === undefined) return place;
    const { places = {} } = this.#file;
    return Object.hasOwn(places, place) ? places[place] : undefined;
  }
}
