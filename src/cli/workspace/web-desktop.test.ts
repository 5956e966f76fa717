import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { demonstration, demonstrationCampaignGroup } from '../../reference/demonstration/demonstration.ts';
import { type RunningReference, startReference } from '../../reference/start-reference.ts';
import { type RunningGateway, startGateway } from '../../workspace-api/gateway/start-gateway.ts';

const bounded = { timeout: 60_000 };
const call = promisify(execFile);

describe("Genesys's own client of the Workspace API", () => {
  let reference: RunningReference;
  let gateway: RunningGateway;
  const failures: unknown[] = [];

  before(async () => {
    const bring = [{ verb: 'start', campaignGroup: demonstrationCampaignGroup }] as const;
    reference = await startReference({ port: 0, provision: demonstration, bring });
    const failed = (error: unknown) => void failures.push(error);
    const accounts = { accounts: [{ token: 'a secret of the test', user: { userName: 'both' } }] };
    gateway = await startGateway({ port: 0, link: () => reference.openLink(), accounts, failed });
  }, bounded);
  after(async () => {
    await gateway.close();
    await reference.close();
  });

  it('works a preview day through the gateway, unchanged', bounded, async () => {
    const example = join(kitFolder, 'examples', 'workspace-desktop.cjs');
    const { stdout } = await call(process.execPath, [example, gateway.url, 'a secret of the test']);
    assert.deepEqual(stdout.trim().split('\n'), [
      'logged in',
      'campaign Demonstration',
      'record 5550101',
      'talking to 5550101',
      'nested user data attached',
      'held and retrieved',
      'record processed',
      'record 5550102',
      'callback scheduled',
      'record 5550103',
      'talking to 5550103',
      'transferred',
      'record processed',
      'done',
    ]);
    assert.deepEqual(failures, []);
  });
});
