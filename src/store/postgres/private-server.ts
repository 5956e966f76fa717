import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A PostgreSQL server of one's own, on a free port of this machine. */
export interface PrivateServer {
  /** Its database, for its superuser; `schema` is the schema in which tables are looked for and made. */
  url(schema?: string): string;
  /** Stops it and deletes its files. */
  stop(): Promise<void>;
}

/** The server's user: it refuses to run as root. */
interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const user = 'postgres';

/** Variable with the folder of files of a server that has never run: copying them takes a tenth of making them. */
export const newServerFiles = 'OCS_TCK_NEW_POSTGRES';

/** Faster, but what it says it has written would be lost with the machine. */
const hasty = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((one) => ['-c', `${one}=off`]);

/**
 * Starts a server with the binaries that are on this machine, in a folder of its own. Answers with the reason in a
 * sentence if that is not possible. Without `durable` it does not wait for its disk.
 */
export async function startPrivateServer({ durable = false } = {}): Promise<PrivateServer | string> {
  const installed = installedServer();
  if (typeof installed === 'string') return installed;
  const { binaries, account } = installed;
  const folder = makeFolder(account);
  const data = join(folder, 'data');
  const ready = process.env[newServerFiles];
  if (ready === undefined) initialize(installed, data);
  else execFileSync('cp', ['-R', '-p', ready, data], { ...account, stdio: 'pipe' });
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  const server = spawn(join(binaries, 'postgres'), [...options, ...(durable ? [] : hasty)], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A process that ends without stopping it must not leave it behind.
  const end = () => server.kill('SIGINT');
  process.once('exit', end);
  await untilReady(server);
  return {
    url: (schema) =>
      `postgres://${user}@127.0.0.1:${port}/postgres${
        schema === undefined ? '' : `?options=${encodeURIComponent(`-c search_path=${schema}`)}`
      }`,
    async stop() {
      process.off('exit', end);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT'); // its fast shutdown
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Makes the files that all servers of this process, and of those that it starts, begin with; the function that it gives
 * deletes them. Does nothing if no server can be started here.
 */
export function prepareServerFiles(): () => void {
  const installed = installedServer();
  if (typeof installed === 'string') return () => undefined;
  const folder = makeFolder(installed.account);
  const data = join(folder, 'data');
  initialize(installed, data);
  process.env[newServerFiles] = data;
  return () => rmSync(folder, { recursive: true });
}

interface Installed {
  readonly binaries: string;
  readonly account: Account;
}

/** What is needed to start a server, or why there is none. */
function installedServer(): Installed | string {
  const binaries = binariesFolder();
  if (binaries === undefined) return 'No PostgreSQL server is installed here (initdb is not found).';
  const account = accountOfServer();
  if (account === undefined) return `PostgreSQL does not run as root, and there is no user ${user} here.`;
  return { binaries, account };
}

/** A folder of the server's user. */
function makeFolder({ uid, gid }: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-postgres-'));
  if (uid !== undefined) chownSync(folder, uid, gid ?? uid);
  return folder;
}

function initialize({ binaries, account }: Installed, data: string): void {
  const setUp = ['--pgdata', data, '--username', user, '--auth', 'trust', '--no-sync', '--encoding', 'UTF8'];
  execFileSync(join(binaries, 'initdb'), [...setUp, '--no-locale'], { ...account, stdio: 'pipe' });
}

/** Where the newest initdb is, in the usual places or on the path. */
function binariesFolder(): string | undefined {
  const usual = globSync('/usr/{lib/postgresql/*,pgsql-*,local/pgsql}/bin').sort().reverse();
  const folders = [...usual, ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

function accountOfServer(): Account | undefined {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (option: string) => Number(execFileSync('id', [option, user], { stdio: 'pipe' }).toString());
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined; // there is no such user
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Fails with what the server says if it ends instead. */
function untilReady(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said.join(' ')}`)));
    if (server.stderr === null) return;
    createInterface(server.stderr).on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
  });
}
