import type { UserData } from '../protocol/user-data.ts';
import { type PostOutcome, postJson } from './http-post.ts';

/** How many of each kind are remembered. */
const limit = 1000;

/** A POST that OCS has sent, and what became of it. */
export type SentPost = { readonly uri: string; readonly body: UserData } & PostOutcome;

/** What OCS tells others than desktops: POSTs to web servers, one after the other, and statistics events. */
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

  /** Resolves when every POST so far has been answered or given up. */
  settled(): Promise<void> {
    return this.#last;
  }
}

function remember<T>(all: T[], one: T): void {
  all.push(one);
  if (all.length > limit) all.shift();
}
