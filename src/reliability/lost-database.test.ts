import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { command } from '../cli/fixtures/kit-process.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { startPrivateServer } from '../store/postgres/private-server.ts';
import { LoadDesktop } from './load-desktop.ts';
import { campaign, campaignGroup, list, provisioning } from './provisioning.ts';

/** OCS cannot reach its database. */
const databaseError = 113;

const database = await startPrivateServer();
const skip = typeof database === 'string' ? `not run: ${database}` : false;

/** `ocs-tck serve` with a lease of one second, and what it says. */
async function startServe(store: string) {
  const words = ['serve', '--empty', '--port', '0', '--control-port', '0', '--store', store, '--lease', '1'];
  const child = spawn(process.execPath, [command, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  after(() => child.kill('SIGKILL'));
  const told: string[] = [];
  const errors = createInterface(child.stderr).on('line', (line) => told.push(line));
  const [line]: unknown[] = await once(createInterface(child.stdout), 'line');
  const [url = '', controlUrl = ''] = String(line).match(/tcp:\/\/[\d.]+:\d+/g) ?? [];
  const stop = async (): Promise<unknown> => {
    child.kill('SIGTERM');
    const [status]: unknown[] = await once(child, 'exit');
    return status;
  };
  return { url, controlUrl, told, errors, stop };
}

test('a database that is gone is a sentence with a code: on each link, while the server runs, and at its end', {
  skip,
  timeout: 120_000,
}, async () => {
  if (typeof database === 'string') return;
  const server = await startServe(database.url());
  const control = new JsonRpcClient(await openLink(server.controlUrl));
  await control.call('hello', {});
  await control.call('provision', provisioning(10));
  await control.call('dialing.start', { campaignGroup });
  const desktop = await LoadDesktop.logIn(server.url, '7001', '1001');
  assert.deepEqual(server.told, []);

  const complaint = once(server.errors, 'line');
  await database.stop();
  await complaint;
  const answer = await desktop.ask({
    GSW_AGENT_REQ_TYPE: 'DoNotCall',
    GSW_APPLICATION_ID: 134,
    GSW_CAMPAIGN_NAME: campaign,
    GSW_CALLING_LIST: list,
    GSW_PHONE: '5550000',
  });
  assert.equal(answer?.GSW_ERROR_NUMBER, databaseError);
  await assert.rejects(
    control.call('records.read', { callingList: list }),
    /The database refuses: .*ECONNREFUSED/,
  );
  await assert.rejects(
    control.call('dialing.stop', { campaignGroup }),
    /The PostgreSQL database .* failed: /,
  );
  desktop.close();
  control.close();

  assert.equal(await server.stop(), exitCodes.error);
  const told = server.told.join('\n');
  const failures = told.match(
    /^STORE_FAILED: The PostgreSQL database "127\.0\.0\.1:\d+\/postgres" failed: .+\n {2}Hint: /gm,
  );
  assert.equal(failures?.length, 2, told);
  assert.doesNotMatch(told, /^ +at |The kit itself failed/m);
});
