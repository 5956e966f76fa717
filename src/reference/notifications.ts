import type { UserData } from '../protocol/user-data.ts';
import { type PostOutcome, postJson } from './http-post.ts';

/** How many of each kind are kept. */
const limit = 1000;

/** A POST that OCS has sent, and its outcome. */
export type SentPost = { readonly uri: string; readonly body: UserData } & PostOutcome;

/**
 * What OCS sends to receivers other than desktops: POSTs to web servers, one after the other, and statistics events.
 */
export class Notifications {
  readonly posts: SentPost[] = [];
  readonly statistics: UserData[] = [];
  #last: Promise<void> = Promise.resolve();

  post(uri: string, body: UserData): void {
    this.#last = this.#last.then(async () => {
      remember(this.posts, { uri, body, ...(await postJson(uri, body)) });
    });
  }

  report(userData: UserData): void {
    remember(this.statistics, userData);
  }

  /** Resolves when every POST so far has been answered or has failed. */
  settled(): Promise<void> {
    return this.#last;
  }
}

function remember<T>(all: T[], one: T): void {
  all.push(one);
  if (all.length > limit) all.shift();
}
