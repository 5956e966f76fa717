import { once } from 'node:events';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';

// Loads all that a server needs, and waits for a line with the store that it is to serve. Nothing is imported before the
// cache is there; it is written at once, because this process will be killed.
enableCompileCache();
const { startReference } = await import('../reference/start-reference.ts');
const { storeLocation } = await import('../reference/store-location.ts');
if (process.argv[2] === 'postgres') await import('../store/postgres/postgres-store.ts');
flushCompileCache();

const input = createInterface(process.stdin);
const [line]: unknown[] = await once(input, 'line');
const store = storeLocation(String(line));
if (store === undefined) throw new Error(`${String(line)} is not a store.`);
const reference = await startReference({ port: 0, controlPort: 0, store });
process.once('SIGTERM', () => void reference.close().then(() => process.exit()));
process.stdout.write(`listening ${reference.url} control ${reference.controlUrl}\n`);
