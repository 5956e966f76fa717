import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { kitFolder } from '../kernel/kit-folder.ts';
import { startPrivateServer } from '../store/postgres/private-server.ts';
import { startKillable } from './killable-server.ts';

process.exitCode = await main(process.argv.slice(2));

/** `npm run suite:postgres -- [CASE…]`: plays cases of the role ocs against a reference that keeps its lists in PostgreSQL. */
async function main(cases: readonly string[]): Promise<number> {
  const database = await startPrivateServer();
  if (typeof database === 'string') {
    console.log(`suite on PostgreSQL: not run: ${database}`);
    return 0;
  }
  const server = await startKillable(['--store', database.url(), '--reset-store', '--empty']);
  const where = ['--target', server.url, '--control', server.controlUrl];
  const how = ['--strict', '--role', 'ocs', '--quiet', '--reports', 'reports/postgres'];
  const exitCode = await play(['run', ...cases, ...where, ...how]);
  await server.stop();
  await database.stop();
  return exitCode;
}

function play(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(kitFolder, 'src/cli/ocs-tck.js'), ...args], {
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
