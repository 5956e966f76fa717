import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { demonstrationFloor } from '../demonstration/demonstration-floor.ts';
import { DesktopProbe } from '../desktop-probe.ts';
import { startProbed } from '../reference-probe.ts';
import type { TracedMessage } from './traced-message.ts';

const bounded = { timeout: 30_000 };

describe('a trace', () => {
  const messages: TracedMessage[] = [];
  let probed: Awaited<ReturnType<typeof startProbed>>;
  let ana: DesktopProbe;

  before(async () => {
    const trace = { wanted: true, take: (message: TracedMessage) => messages.push(message) };
    probed = await startProbed({ ...demonstrationFloor(Date.now()), trace, page: true });
    ana = await DesktopProbe.logIn(probed.url, '7001', '1001');
  }, bounded);
  after(() => probed.stop());

  /** What the trace says against a request of Ana's to the OCS with that application id. */
  const saidAgainst = async (id: number, more: JsonObject = {}) => {
    messages.length = 0;
    await ana.say('7001', {
      GSW_AGENT_REQ_TYPE: 'RequestRecordCancel',
      GSW_APPLICATION_ID: id,
      GSW_CUSTOMER_ID: '1',
      ...more,
    });
    const traced = messages.filter(({ name }) => name === 'RequestDistributeUserEvent RequestRecordCancel');
    assert.equal(traced.length, 1);
    return traced.flatMap(({ warnings }) => warnings).filter((warning) => /^(?:no|the) OCS /.test(warning));
  };

  it(
    'says that no OCS has the application id of a request, or one that does not answer it',
    bounded,
    async () => {
      assert.deepEqual(await saidAgainst(999), [
        'no OCS has the application id 999: nobody answers. The primary OCS has 134.',
      ]);
      assert.match(String(await saidAgainst(234)), /^the OCS 234 is the backup: it does not answer\./);
      assert.deepEqual(await saidAgainst(134), []);
      await probed.control.call('redundancy.switchover');
      assert.match(
        String(await saidAgainst(134)),
        /^the OCS 134 is no longer primary: it answers only for records/,
      );
      assert.deepEqual(await saidAgainst(134, { GSW_RECORD_HANDLE: 1 }), []);
      assert.deepEqual(await saidAgainst(234), []);
    },
  );

  it('shows what the page calls, and what came of it', bounded, async () => {
    const address = new URL(probed.reference.pageUrl ?? '');
    const headers = { authorization: `Bearer ${new URLSearchParams(address.hash.slice(1)).get('token')}` };
    messages.length = 0;
    for (const method of ['provoke.withdraw', 'reset'])
      await fetch(new URL('/call', address), {
        method: 'POST',
        headers,
        body: `{"method":"${method}","params":{}}`,
      });
    assert.deepEqual(
      messages.map(({ who, name }) => `${who} ${name}`),
      [
        'control call provoke.withdraw',
        'control done',
        'control call reset',
        'control refused: The page may not call "reset".',
      ],
    );
  });

  it('shows what OCS sends to a desktop that is gone', bounded, async () => {
    ana.close();
    await ana.closed;
    messages.length = 0;
    await probed.control.call('dialing.stop', { campaignGroup: 'Demonstration@Agents' });
    const lost = messages.filter(({ name }) => name === 'EventUserEvent CampaignStopped');
    assert.deepEqual(
      lost.map(({ who, direction, warnings }) => [who, direction, warnings]),
      [['1001/7001', 'to', ['no desktop has registered this DN: nobody gets it.']]],
    );
  });
});
