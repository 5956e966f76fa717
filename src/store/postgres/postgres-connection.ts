import type { CompiledQuery } from 'kysely';
import pg from 'pg';
import type { Outcome, Program, Statement } from '../programs/program.ts';
import { fillSlots } from '../queries/prepared-query.ts';

/** Whatever runs a query: the pool with any connection, or one connection. */
type Querying = Pick<pg.ClientBase, 'query'>;

/** How many connections one process opens at most. */
const mostConnections = 8;

/** Milliseconds that a connection may take. */
export const longestConnecting = 5000;

/** How often a program is repeated that other processes got in the way of. */
const mostAttempts = 30;

/**
 * Errors after which the same program may well succeed: 40001 and 40P01, another process changed the same rows; 23505,
 * it took the same id; 42P07, it made the same table; 0A000, it made a table anew that a statement was prepared for.
 */
const passing: ReadonlySet<unknown> = new Set(['40001', '40P01', '23505', '42P07', '0A000']);

/** What every connection is set to: a statement sees one state of the tables, and is planned for its own values. */
const session =
  "set default_transaction_isolation = 'repeatable read'; set plan_cache_mode = force_custom_plan";

/** A pool of connections that runs programs. Errors are the database's own. */
export class PostgresConnection {
  readonly #pool: pg.Pool;
  readonly #instance: string;
  readonly #built = new Map<string, CompiledQuery>();
  readonly #names = new Map<string, string>();
  /** Part of the names of prepared statements: it changes with the tables. */
  #generation = 0;

  /** `instance` names this process to the others. */
  constructor(url: string, instance: string, most = mostConnections) {
    this.#instance = instance;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: most,
      connectionTimeoutMillis: longestConnecting,
      application_name: applicationName(instance),
      types: { getTypeParser: parserOf },
      onConnect: async (client) => {
        // A connection that breaks between two statements of a program fails the next one.
        client.on('error', () => undefined);
        await client.query(session);
      },
    });
    // An idle connection that breaks is replaced by the pool; a command that cannot get one fails by itself.
    this.#pool.on('error', () => undefined);
  }

  /** Runs a program of one statement, or one that need not be atomic. */
  play<T>(make: () => Program<T>): Promise<T> {
    return this.#repeatedly(() => this.#play(this.#pool, make()));
  }

  /** Runs a program, all of it or nothing. */
  atomically<T>(make: () => Program<T>): Promise<T> {
    return this.#repeatedly(async () => {
      const client = await this.#pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await this.#play(client, make());
        await client.query('commit');
        return result;
      } catch (cause) {
        broken = await rolledBack(client);
        throw cause;
      } finally {
        client.release(broken);
      }
    });
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #repeatedly<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (cause) {
        if (attempt >= mostAttempts || !passing.has(codeOf(cause))) throw cause;
        this.#generation += codeOf(cause) === '0A000' ? 1 : 0;
      }
    }
  }

  async #play<T>(connection: Querying, program: Program<T>): Promise<T> {
    let step = program.next();
    while (!step.done) step = program.next(await this.#perform(connection, step.value));
    return step.value;
  }

  async #perform(connection: Querying, { name, build, values }: Statement): Promise<Outcome> {
    const query = this.#built.get(name) ?? build();
    const defines = /^(Create|Drop)/.test(query.query.kind);
    if (defines) this.#generation += 1;
    else this.#built.set(name, query);
    const { rows, rowCount } = await connection.query({
      ...(defines ? {} : { name: this.#nameOf(query.sql) }),
      text: query.sql,
      values: fillSlots(query, { ...values, instance: this.#instance }),
    });
    return { rows, changes: rowCount ?? 0 };
  }

  /** PostgreSQL takes names of at most 63 bytes. */
  #nameOf(text: string): string {
    const key = `${this.#generation} ${text}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `ocs-tck ${this.#names.size + 1}`;
    this.#names.set(key, name);
    return name;
  }
}

/** The name under which PostgreSQL lists a process's connections. */
export function applicationName(instance: string): string {
  return `ocs-tck ${instance}`;
}

/** An error if the connection cannot be used any more. */
async function rolledBack(client: pg.ClientBase): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

/** PostgreSQL's own code of an error, or Node's. */
export function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

/** Numbers as numbers, times as text: those are far below 2^53, and these have no time zone. */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [pg.types.builtins.TIMESTAMP, String],
  [pg.types.builtins.TIMESTAMPTZ, String],
]);

/** How a value of PostgreSQL's is read. */
export function parserOf(oid: number, format?: 'text' | 'binary') {
  return parsers.get(oid) ?? pg.types.getTypeParser(oid, format);
}
