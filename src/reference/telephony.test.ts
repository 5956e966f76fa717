import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning, startProbed } from './reference-probe.ts';

const bounded = { timeout: 60_000 };
const customer = '5550141';

for (const form of ['object', 'pairs'] as const) {
  describe(`telephony of three agents on the link, user data as ${form}`, () => {
    let probed: Awaited<ReturnType<typeof startProbed>>;
    let desks: Record<string, DesktopProbe>;

    /** The direct answer. */
    const ask = async (dn: string, messageType: string, fields: JsonObject): Promise<JsonObject> => {
      const answer = await desks[dn]?.ask(messageType, { thisDN: dn, ...fields });
      assert.ok(answer);
      return answer;
    };
    const connIdAt = async (dn: string): Promise<string> => {
      const frames = (await desks[dn]?.afterFence()) ?? [];
      return String(frames.findLast(({ connId }) => connId !== undefined)?.connId);
    };

    before(async () => {
      probed = await startProbed();
      await probed.control.call('reset');
      const telephony = { unmonitoredDNs: ['7003'], consultationUserData: 'carried' };
      await probed.control.call('provision', { ...smallProvisioning, switch: telephony });
      desks = {
        '7001': await DesktopProbe.logIn(probed.url, '7001', '1001', form),
        '7002': await DesktopProbe.logIn(probed.url, '7002', '1002', form),
        '7003': await DesktopProbe.logIn(probed.url, '7003', '1002', form),
      };
    }, bounded);
    after(() => probed.stop());

    it('is spoken in sound frames, each request answered by its event', bounded, async () => {
      const call = String((await ask('7001', 'RequestMakeCall', { otherDN: customer })).connId);
      const consultation = await ask('7001', 'RequestInitiateConference', { connId: call, otherDN: '7002' });
      const { connId: second, transferConnId } = consultation;
      assert.deepEqual([consultation.callType, transferConnId], ['Consult', call]);
      assert.equal(await connIdAt('7002'), second);
      const pair = { connId: String(second), heldConnId: call };
      const story: readonly [string, string, JsonObject, string][] = [
        ['7002', 'RequestAnswerCall', { connId: pair.connId }, 'EventEstablished'],
        ['7001', 'RequestAlternateCall', pair, 'EventHeld'],
        [
          '7001',
          'RequestCompleteConference',
          { connId: call, transferConnId: pair.connId },
          'EventPartyAdded',
        ],
        ['7002', 'RequestSingleStepConference', { connId: call, otherDN: '7003' }, 'EventPartyAdded'],
        ['7003', 'RequestAnswerCall', { connId: call }, 'EventEstablished'],
        ['7003', 'RequestDeletePair', { connId: call, key: 'any' }, 'EventAttachedDataChanged'],
        ['7003', 'RequestDeleteUserData', { connId: call }, 'EventAttachedDataChanged'],
        ['7001', 'RequestDeleteFromConference', { connId: call, otherDN: customer }, 'EventPartyDeleted'],
        ['7002', 'RequestReleaseCall', { connId: call }, 'EventReleased'],
        ['7001', 'RequestSingleStepTransfer', { connId: call, otherDN: '7002' }, 'EventReleased'],
        ['7002', 'RequestRedirectCall', { connId: call, otherDN: '7001' }, 'EventReleased'],
        ['7002', 'RequestAnswerCall', { connId: call }, 'EventError'],
      ];
      for (const [dn, name, fields, answer] of story)
        assert.equal((await ask(dn, name, fields)).messageType, answer, `${dn} ${name}`);
      for (const { problems } of Object.values(desks)) assert.deepEqual(problems, []);
    });

    it('leaves OCS in ignorance of an agent at a DN that it does not monitor', bounded, async () => {
      const userData = {
        GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
        GSW_APPLICATION_ID: 134,
        GSW_CAMPAIGN_NAME: 'Spring',
      };
      const sent = Object.entries(userData).map(([key, value]) => ({
        key,
        type: typeof value === 'number' ? 'int' : 'str',
        value,
      }));
      await desks['7003']?.afterFence();
      // Either form is JSON that the frame carries as it is.
      const answers = await desks['7003']?.say('7003', (form === 'pairs' ? sent : userData) as JsonObject);
      assert.match(JSON.stringify(answers?.at(-1)), /GSW_ERROR_NUMBER\W+(type\W+int\W+value\W+)?104\b/);
    });
  });
}
