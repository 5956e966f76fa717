import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaign, Desk, dn, recordKeys } from './fixtures/desk.ts';
import type { DesktopInput } from './machine/ports.ts';
import { PreviewDay } from './preview-day.ts';

/** A desk with an agent who works by plan: the actions done, in order. */
class BusyDesk extends Desk {
  readonly done: string[] = [];
  readonly day = new PreviewDay({ agentId: '1001', dn, campaign: 'Spring', noRecordsLimit: 2 });

  override input(input: DesktopInput) {
    const effects = super.input(input);
    this.day.note(input);
    const step = this.day.next(this.seen);
    if (step !== undefined) {
      this.done.push(step.action);
      this.attempt(step.action, step.arguments);
    }
    return effects;
  }

  steps(): readonly string[] {
    return this.done.splice(0);
  }
}

function busyDesk(): BusyDesk {
  const desk = new BusyDesk({ retryAfter: 1000 });
  desk.input({ kind: 'linkOpened', userDataForm: 'object' });
  desk.hear('EventAgentLogin', { agentId: '1001' });
  desk.tell('CampaignStarted', campaign('Spring'));
  desk.answer('PreviewDialingModeStart', 'PreviewDialingModeStartAcknowledge');
  assert.deepEqual(desk.steps(), ['logIn', 'requestPreviewRecord']);
  return desk;
}

describe('a preview day', () => {
  it('calls each record and finishes it with the result of its call', () => {
    const desk = busyDesk();
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(1));
    const call = { connId: 'c1', callType: 'Outbound', userData: { GSW_RECORD_HANDLE: 1 } };
    desk.hear('EventDialing', call);
    desk.hear('EventReleased', { ...call, callState: 'NoAnswer' });
    assert.deepEqual(desk.steps(), ['dial', 'finishRecord']);
    assert.equal(desk.sent().at(-1)?.GSW_CALL_RESULT, 7);
    desk.answer('RecordProcessed', 'RecordProcessedAcknowledge');
    assert.deepEqual(desk.steps(), ['requestPreviewRecord']);
    assert.equal(desk.day.report(desk.seen), undefined);
  });

  it('waits while there is no record, and leaves after that answer came a number of times', () => {
    const desk = busyDesk();
    desk.refuse('PreviewRecordRequest', 108);
    assert.deepEqual(desk.steps(), []);
    desk.pass(1000);
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(1));
    desk.tell('RecordCancel', recordKeys(1));
    assert.deepEqual(desk.steps(), ['dial', 'requestPreviewRecord'], 'the count restarts with a record');
    desk.refuse('PreviewRecordRequest', 108);
    desk.pass(1000);
    desk.refuse('PreviewRecordRequest', 107);
    assert.deepEqual(desk.steps(), ['endPreview']);
    desk.answer('PreviewDialingModeOver', 'PreviewDialingModeOverAcknowledge');
    assert.deepEqual(desk.steps(), ['logOut']);
    desk.hear('EventAgentLogout', { agentId: '1001' });
    assert.deepEqual(desk.day.report(desk.seen), { finished: 0, rejected: 0, loggedOut: true });
    assert.deepEqual(desk.steps(), []);
  });

  it('ends when the campaign is unloaded, or when OCS knows neither agent nor campaign', () => {
    const desk = busyDesk();
    desk.tell('CampaignUnloaded', campaign('Spring'));
    desk.refuse('PreviewRecordRequest', 106);
    assert.deepEqual(desk.steps(), ['logOut']);
    const stranger = busyDesk();
    stranger.refuse('PreviewRecordRequest', 104);
    assert.deepEqual(stranger.steps(), ['endPreview']);
  });

  it('continues when the campaign is started again', () => {
    const desk = busyDesk();
    desk.refuse('PreviewRecordRequest', 108);
    desk.tell('CampaignStopped', campaign('Spring'));
    desk.pass(60_000);
    assert.deepEqual(desk.steps(), []);
    desk.tell('CampaignStarted', campaign('Spring'));
    assert.deepEqual(desk.steps(), ['requestPreviewRecord']);
  });

  it('is cut off when the link is lost', () => {
    const desk = busyDesk();
    desk.input({ kind: 'linkClosed', sentence: 'It broke.' });
    assert.deepEqual(desk.day.report(desk.seen), { finished: 0, rejected: 0, loggedOut: false });
    assert.deepEqual(desk.steps(), []);
  });

  it('rejects a record that OCS does not allow to be finished', () => {
    const desk = busyDesk();
    desk.answer('PreviewRecordRequest', 'PreviewRecord', recordKeys(1));
    const call = { connId: 'c1', callType: 'Outbound', userData: { GSW_RECORD_HANDLE: 1 } };
    desk.hear('EventDialing', call);
    desk.hear('EventEstablished', call);
    desk.hear('EventReleased', call);
    for (let time = 0; time < 3; time += 1) desk.refuse('RecordProcessed', 113);
    desk.answer('RecordReject', 'RecordRejectAcknowledge');
    assert.deepEqual(desk.steps(), [
      ...['dial', 'hangUp', 'finishRecord', 'finishRecord', 'finishRecord', 'rejectRecord'],
      'requestPreviewRecord',
    ]);
  });
});
