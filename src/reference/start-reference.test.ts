import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { demonstration, demonstrationCampaignGroup } from './demonstration/demonstration.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning } from './reference-probe.ts';
import { startReference } from './start-reference.ts';

const bounded = { timeout: 60_000 };

describe('starting the reference', () => {
  it('runs the demonstration: a record can be previewed', bounded, async () => {
    const bring = [{ verb: 'start', campaignGroup: demonstrationCampaignGroup }] as const;
    const reference = await startReference({ port: 0, provision: demonstration, bring });
    const ana = await DesktopProbe.logIn(reference.url, '7001', '1001');
    const [answer] = await ana.say('7001', {
      GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Demonstration',
    });
    assert.match(
      JSON.stringify(answer?.userData),
      /"GSW_USER_EVENT":"PreviewRecord".*"customer_name":"Bela 1"/,
    );
    assert.deepEqual(ana.problems, []);
    await reference.close();
    assert.match(await ana.closed, /./);
  });

  it('reports an invalid provisioning in one KitError', bounded, async () => {
    const wrong = { ...smallProvisioning, campaigns: [] };
    await assert.rejects(startReference({ port: 0, provision: wrong }), {
      code: 'PROVISIONING',
      message: /^campaignGroups\[0\]\.campaign names the campaign "Spring"/,
    });
    await assert.rejects(
      startReference({
        port: 0,
        provision: smallProvisioning,
        bring: [{ verb: 'start', campaignGroup: 'Nobody' }],
      }),
      {
        code: 'PROVISIONING',
        message: /no campaign group "Nobody"/,
      },
    );
  });

  it('refuses to listen on a reachable address without TLS and a token', bounded, async () => {
    await assert.rejects(startReference({ host: '0.0.0.0', port: 0 }), { code: 'LINK_NOT_SECURED' });
  });

  it('keeps calling lists in a file', bounded, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reference-'));
    const file = join(folder, 'lists.db');
    const [list, ...others] = smallProvisioning.callingLists;
    const provision = { ...smallProvisioning, callingLists: [{ ...list, table: 'customers' }, ...others] };
    const reference = await startReference({ port: 0, store: `sqlite:${file}`, provision });
    await reference.close();
    const database = new DatabaseSync(file);
    const rows = database.prepare('select record_id, account from customers order by record_id').all();
    database.close();
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [
        { record_id: 41, account: 'A-41' },
        { record_id: 42, account: 'A-42' },
      ],
    );
    await rm(folder, { recursive: true });
  });
});
