import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Desktop, DesktopEffect } from '../../desktop/machine/ports.ts';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { smallProvisioning, startProbed } from '../reference-probe.ts';
import { type DesktopOptions, startDesktop } from './start-desktop.ts';

const bounded = { timeout: 60_000 };
const plan = { agentId: '1001', dn: '7001', noRecordsLimit: 2 };
const settings = { retryAfter: 1000 };

/** A running campaign with a number of records, each its own chain, that may be called at any time. */
async function startCampaign(t: TestContext, count: number, options: JsonObject = {}) {
  const records = Array.from({ length: count }, (_, n) => ({
    record_id: n + 1,
    chain_id: n + 1,
    contact_info: `555${String(n + 1).padStart(4, '0')}`,
    daily_from: 0,
    daily_till: 86_400,
  }));
  const [list] = smallProvisioning.callingLists;
  const provision = { ...smallProvisioning, callingLists: [{ ...list, records }], options };
  const probed = await startProbed({ provision, bring: [{ verb: 'start', campaignGroup: 'Spring@Sales' }] });
  t.after(() => probed.stop());
  return probed;
}

/** A desktop that is closed after the test, whatever its result. */
async function startDesk(t: TestContext, options: DesktopOptions) {
  const desktop = await startDesktop(options);
  t.after(() => desktop.close());
  return desktop;
}

async function readRecords(probed: Awaited<ReturnType<typeof startProbed>>): Promise<readonly JsonObject[]> {
  const read = await probed.control.call('records.read', { callingList: 'Customers' });
  assert.ok(isJsonObject(read) && Array.isArray(read.records));
  return read.records;
}

describe('a preview day of the reference desktop with the reference OCS, over TCP', () => {
  it('ends with all 500 records Updated with the results of their calls', bounded, async (t) => {
    const probed = await startCampaign(t, 500, { agent_preview_mode_start: true });
    const outcomes = { 7: ['busy'], 8: ['answeringMachine'], 9: ['fax'] };
    for (const [n, list] of Object.entries(outcomes))
      await probed.control.call('customers.behave', { phone: `555000${n}`, outcomes: list });
    const asked = new Map<number, number>();
    const desktop = await startDesk(t, {
      connect: probed.url,
      auto: plan,
      settings,
      decorate: counting(asked),
    });
    assert.deepEqual(await desktop.dayOver, { finished: 500, rejected: 0, loggedOut: true });
    const rows = await readRecords(probed);
    assert.equal(rows.length, 500);
    for (const { record_id, record_status, call_result, attempt, agent_id } of rows) {
      const result = { 7: 6, 8: 9, 9: 17 }[Number(record_id)] ?? 33;
      assert.deepEqual(
        [record_status, call_result, attempt, agent_id],
        [3, result, 1, '1001'],
        `record ${record_id}`,
      );
    }
    assert.equal(asked.size, 500);
    assert.ok(
      [...asked.values()].every((times) => times === 1),
      'a record was finished more than once',
    );
  });

  it('can be shared by two agents without losing a record', bounded, async (t) => {
    const probed = await startCampaign(t, 60);
    const second = { ...plan, agentId: '1002', dn: '7002' };
    const desktops = await Promise.all(
      [plan, second].map((auto) =>
        startDesk(t, { connect: probed.url, auto, settings, userDataForm: 'pairs' }),
      ),
    );
    const reports = await Promise.all(desktops.map(({ dayOver }) => dayOver));
    assert.equal(
      reports.reduce((sum, { finished }) => sum + finished, 0),
      60,
    );
    assert.ok(reports.every(({ finished, loggedOut }) => finished > 0 && loggedOut));
    assert.ok(
      (await readRecords(probed)).every(({ record_status }) => record_status === recordStatus.Updated),
    );
  });

  it('ends at once if the agent cannot log in', bounded, async (t) => {
    const probed = await startCampaign(t, 1);
    await startDesk(t, { connect: probed.url, agent: { agentId: '1002', dn: '7001' } });
    const desktop = await startDesk(t, { connect: probed.url, auto: plan });
    assert.deepEqual(await desktop.dayOver, { finished: 0, rejected: 0, loggedOut: false });
    assert.match(desktop.observe().messages.join(' '), /refuses RequestAgentLogin/);
  });

  it('ends with a record that can neither be called nor returned', bounded, async (t) => {
    const probed = await startCampaign(t, 3);
    const misdialing = (right: Desktop): Desktop => ({
      ...right,
      handle: (input, now) => right.handle(input, now).flatMap(misdialed),
    });
    const desktop = await startDesk(t, { connect: probed.url, auto: plan, settings, decorate: misdialing });
    const { finished, loggedOut } = await desktop.dayOver;
    assert.ok(loggedOut);
    assert.ok(finished < 3);
    const unfinished = (await readRecords(probed)).filter(({ attempt }) => attempt === 0);
    assert.ok(unfinished.some(({ record_id }) => record_id === 2));
  });
});

/** Makes the desktop call record 2 at the agent's own number, which T-Server refuses, and drops every rejection. */
function misdialed(effect: DesktopEffect): readonly DesktopEffect[] {
  if (effect.kind !== 'frame') return [effect];
  const { frame } = effect;
  if (frame.otherDN === '5550002') return [{ ...effect, frame: { ...frame, otherDN: '7001' } }];
  if (frame.userData?.GSW_AGENT_REQ_TYPE !== 'RecordReject') return [effect];
  const userData = { ...frame.userData, GSW_RECORD_HANDLE: 999_999 };
  return [{ ...effect, frame: { ...frame, userData } }];
}

/** Counts RecordProcessed by handle. */
function counting(asked: Map<number, number>) {
  return (right: Desktop): Desktop => ({
    ...right,
    handle(input, now) {
      const effects = right.handle(input, now);
      for (const effect of effects) {
        const userData = effect.kind === 'frame' ? effect.frame.userData : undefined;
        if (userData?.GSW_AGENT_REQ_TYPE !== 'RecordProcessed') continue;
        const handle = Number(userData.GSW_RECORD_HANDLE);
        asked.set(handle, (asked.get(handle) ?? 0) + 1);
      }
      return effects;
    },
  });
}
