import type { StoreNews } from '../../ocs/machine/store-port.ts';
import type { KnownTables } from './known-tables.ts';
import { ask, type Program } from './program.ts';

/** Bytes of news: PostgreSQL takes 8,000 with what is put around it. */
const longest = 7000;

/** Has other processes that use the database, if there can be any, hear of what the program writes. */
export function* tell({ builder, dialect }: KnownTables, news: StoreNews): Program<void> {
  const { tellQuery } = dialect;
  if (tellQuery === undefined) return;
  const whole = JSON.stringify(news);
  const told =
    Buffer.byteLength(whole) > longest ? JSON.stringify({ kind: 'missed' } satisfies StoreNews) : whole;
  yield* ask('tell', () => tellQuery(builder), { news: told });
}
