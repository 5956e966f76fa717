import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, contactInfoType } from '../../protocol/enumerations.generated.ts';
import { previewDesk } from '../fixtures/desk.ts';

describe('updating records', () => {
  it('sends changes in exact types, and shows them when OCS has acknowledged', () => {
    const desk = previewDesk();
    desk.preview(1);
    const changes = {
      callResult: 'wrong party',
      from: 0,
      until: 3600,
      phone: '777',
      phoneType: 'Mobile',
      custom: { note: 'x', n: 3 },
    };
    desk.do('updateRecord', { handle: 1, changes });
    const { GSW_REFERENCE_ID: _, ...request } = desk.sent()[0] ?? {};
    assert.deepEqual(request, {
      note: 'x',
      n: 3,
      GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
      GSW_RECORD_HANDLE: 1,
      GSW_CALL_RESULT: callResult.WrongParty,
      GSW_FROM: 0,
      GSW_UNTIL: 3600,
      GSW_PHONE: '777',
      GSW_PHONE_TYPE: contactInfoType.Mobile,
    });
    assert.equal(desk.record(1).phone, '5550001');
    desk.answer('UpdateCallCompletionStats', 'UpdateCallCompletionStatsAcknowledge');
    const { phone, phoneType, callResult: result } = desk.record(1);
    assert.deepEqual([phone, phoneType, result], ['777', 'Mobile', 'Wrong Party']);
  });

  it('refuses invalid changes', () => {
    const desk = previewDesk();
    desk.preview(1);
    const wrong = [
      { callResult: 'Nonsense' },
      { phoneType: 'Nonsense' },
      { from: 3600, until: 3600 },
      { custom: { GSW_CHAIN_ID: 1 } },
    ];
    for (const changes of wrong)
      assert.match(desk.attempt('updateRecord', { handle: 1, changes }) ?? '', /\.$/);
    assert.match(desk.attempt('updateRecord', { handle: 2, changes: {} }) ?? '', /no record 2/);
    assert.deepEqual(desk.sent(), []);
  });

  it('a refused update changes nothing on the desktop', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('updateRecord', { handle: 1, changes: { phone: '777' } });
    desk.refuse('UpdateCallCompletionStats', 103);
    assert.equal(desk.record(1).phone, '5550001');
  });
});
