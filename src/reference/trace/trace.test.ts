import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../kernel/json.ts';
import { keepSecret } from '../../kernel/secrets.ts';
import { demonstration, demonstrationCampaignGroup } from '../demonstration/demonstration.ts';
import { DesktopProbe } from '../desktop-probe.ts';
import { type RunningReference, startReference } from '../start-reference.ts';
import { traceLine } from './trace-line.ts';
import { type TracedMessage, traceCall, traceFrame } from './traced-message.ts';

const passing = {
  time: Date.parse('2030-03-04T15:00:00.120Z'),
  direction: 'from',
  who: '1001/7001',
} as const;

const said = (userData: JsonObject): JsonObject => ({
  messageType: 'RequestDistributeUserEvent',
  thisDN: '7001',
  referenceId: 4,
  userData,
});

describe('a traced message', () => {
  it('is one line: time, direction, who, both names, and the keys that matter', () => {
    const userData = {
      GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
      GSW_APPLICATION_ID: 134,
      GSW_REFERENCE_ID: 1,
    };
    const message = traceFrame(said({ ...userData, GSW_CAMPAIGN_NAME: 'Ünal & Söhne' }), passing);
    assert.equal(
      traceLine(message),
      '15:00:00.120  1001/7001    → RequestDistributeUserEvent PreviewRecordRequest  ' +
        'GSW_CAMPAIGN_NAME="Ünal & Söhne"  GSW_APPLICATION_ID=134  GSW_REFERENCE_ID=1',
    );
  });

  it('names errors and enumerated values', () => {
    const userData = { GSW_USER_EVENT: 'Error', GSW_ERROR_NUMBER: 105, GSW_CALL_RESULT: 6 };
    const frame = { messageType: 'EventUserEvent', thisDN: '7001', userData };
    const { name, keys } = traceFrame(frame, { ...passing, direction: 'to' });
    assert.equal(name, 'EventUserEvent error 105 (Campaign Group Not Found)');
    assert.deepEqual(keys, ['GSW_CALL_RESULT=6 (Busy)']);
  });

  it('shows what is wrong with a request, and how OCS answers it', () => {
    const userData = { GSW_AGENT_REQ_TYPE: 'RecordReject', GSW_APPLICATION_ID: 134, GSW_RECORD_HANDLE: '12' };
    const { warnings } = traceFrame(said(userData), passing);
    assert.match(
      warnings.join('\n'),
      /GSW_RECORD_HANDLE: expected .*Int.*, got "12" \(String\); .*error 103/,
    );
  });

  it('shows what was probably meant by a request that nobody knows', () => {
    const { name, warnings } = traceFrame(said({ GSW_AGENT_REQ_TYPE: 'RecordProceed' }), passing);
    assert.equal(name, 'RequestDistributeUserEvent RecordProceed');
    assert.match(warnings.join(), /Did you mean RecordProcessed\?/);
  });

  it('shows what is wrong with a frame, and with user data that cannot be read', () => {
    const missing = traceFrame({ messageType: 'RequestAgentLogin', thisDN: '7001' }, passing);
    assert.match(missing.warnings.join(), /agentId: is missing\./);
    const float = traceFrame(said({ score: 1.5 }), passing);
    assert.match(float.warnings.join(), /userData\.score is 1\.5, not an Int, a String or a list\./);
  });

  it('hides passwords, tokens and known secrets, and stays on its line whatever a peer sends', () => {
    keepSecret('hush-hush-hush');
    const call = traceCall(
      { jsonrpc: '2.0', id: 1, method: 'hello', params: { token: 'of-a-test' } },
      passing,
    );
    const login = { messageType: 'RequestAgentLogin', thisDN: '7001', agentId: '1001', password: 'mine' };
    const odd = traceFrame(
      said({ GSW_AGENT_REQ_TYPE: 'X\nlistening', GSW_PHONE: 'hush-hush-hush' }),
      passing,
    );
    const text = [call, traceFrame(login, passing), odd].map(traceLine).join('\n');
    assert.doesNotMatch(text, /of-a-test|mine|hush-hush|^listening/m);
    assert.match(text, /call hello {2}token="\*\*\*"/);
  });

  it('puts any frame into words, short ones', () => {
    const messageType = fc.oneof(
      fc.constantFrom('EventUserEvent', 'RequestDistributeUserEvent'),
      fc.jsonValue(),
    );
    const userData = fc.dictionary(
      fc.constantFrom('GSW_USER_EVENT', 'GSW_ERROR_NUMBER', 'GSW_PHONE', 'x'),
      fc.jsonValue(),
    );
    const frames = fc.record({
      messageType,
      thisDN: fc.jsonValue(),
      userData: fc.oneof(userData, fc.jsonValue()),
    });
    fc.assert(
      fc.property(frames, fc.constantFrom('from', 'to'), (frame, direction) => {
        // What fast-check makes is JSON, which its type does not say.
        const message = traceFrame(frame as JsonObject, { ...passing, direction });
        assert.ok(traceLine(message).split('\n').length === 1 + message.warnings.length);
      }),
      { numRuns: 200 },
    );
    const { name, keys } = traceFrame(
      said({ GSW_AGENT_REQ_TYPE: 'x'.repeat(99_999), GSW_PHONE: 'y'.repeat(99_999) }),
      passing,
    );
    assert.ok(name.length < 310 && keys.join().length < 310);
  });
});

describe('a traced reference', () => {
  const messages: TracedMessage[] = [];
  let reference: RunningReference;

  before(async () => {
    const trace = { wanted: true, take: (message: TracedMessage) => messages.push(message) };
    const bring = [{ verb: 'start', campaignGroup: demonstrationCampaignGroup }] as const;
    reference = await startReference({ port: 0, provision: demonstration, bring, trace });
  });
  after(() => reference.close());

  it('tells what each agent sends and receives, and who has come and gone', async () => {
    const ana = await DesktopProbe.logIn(reference.url, '7001', '1001');
    await ana.say('7001', {
      GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Demonstration',
    });
    const names = messages.filter(({ who }) => who === '1001/7001').map(({ name }) => name);
    assert.ok(names.includes('RequestAgentLogin') && names.includes('EventAgentLogin'), names.join());
    const request = names.indexOf('RequestDistributeUserEvent PreviewRecordRequest');
    assert.ok(request !== -1 && names.indexOf('EventUserEvent PreviewRecord') > request, names.join());
    assert.deepEqual(
      messages.flatMap(({ warnings }) => warnings),
      [],
    );
    assert.equal(messages[0]?.name, 'link opened');
  });
});
