import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { StoreNews } from '../../ocs/machine/store-port.ts';
import { applicationName, longestConnecting } from './postgres-connection.ts';
import { newsChannel } from './postgres-dialect.ts';
import { readNews } from './read-news.ts';

/** Milliseconds between two attempts to connect again. */
const retryAfter = 500;

/**
 * Hears what other processes on the same tables have written, on a connection of its own. One that breaks is replaced;
 * what was told in between is lost, so the news is then that something may have been missed.
 */
export class NewsListener {
  readonly #url: string;
  readonly #instance: string;
  readonly #closing = new AbortController();
  #listener: (news: StoreNews) => void = () => undefined;
  #client: pg.Client | undefined;
  #reconnecting: Promise<void> | undefined;

  /** `instance` names this process to the others. */
  constructor(url: string, instance: string) {
    this.#url = url;
    this.#instance = instance;
  }

  hear(listener: (news: StoreNews) => void): void {
    this.#listener = listener;
  }

  /** Connects; fails as the database does. */
  async begin(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: applicationName(this.#instance),
      keepAlive: true,
      connectionTimeoutMillis: longestConnecting,
    });
    client.on('error', () => undefined); // 'end' follows
    try {
      await client.connect();
      const { rows } = await client.query('select current_schema() as schema');
      client.on('notification', ({ payload }) => this.#receive(payload, rows[0]?.schema));
      await client.query(`listen ${newsChannel}`);
    } catch (cause) {
      await client.end().catch(() => undefined);
      throw cause;
    }
    client.once('end', () => this.#lost(client));
    this.#client = client;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#reconnecting;
    await this.#client?.end();
  }

  #receive(payload: string | undefined, schema: unknown): void {
    const told = readNews(payload);
    if (told !== undefined && told.schema === schema && told.from !== this.#instance)
      this.#listener(told.news);
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client || this.#closing.signal.aborted) return;
    this.#client = undefined;
    this.#reconnecting = this.#reconnect();
  }

  async #reconnect(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted && this.#client === undefined) {
      try {
        await this.begin();
        // One that closes while this connects is told nothing more: it could no longer look.
        if (!signal.aborted) this.#listener({ kind: 'missed' });
      } catch {
        await pause(retryAfter, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
