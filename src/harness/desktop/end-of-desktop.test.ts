import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TranscriptEntry } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { endOfDesktop } from './end-of-desktop.ts';

const died = new KitError({
  code: 'UPPER_TESTER_CLOSED',
  message: 'The upper tester was gone before observe was answered. It ended with exit code 3.',
  hint: 'See its log.',
  reason: 'It ended with exit code 3.',
});

/** Frames from (`<`) and to (`>`) Ana's desktop, after a call of the upper tester. */
function transcript(...passed: readonly (readonly ['<' | '>', JsonObject])[]): readonly TranscriptEntry[] {
  const call = {
    channel: 'upper-tester',
    from: 'tester',
    to: 'upper tester',
    frame: { method: 'reset' },
  } as const;
  const frames = passed.map(([way, frame]) => ({
    channel: 'cti' as const,
    from: way === '<' ? 'Ana' : 'OCS',
    to: way === '<' ? 'OCS' : 'Ana',
    frame,
  }));
  return [call, ...frames].map((entry, index) => ({ n: index + 1, elapsed: 0, ...entry }));
}

const request = (name: string, referenceId: number): JsonObject => ({
  messageType: 'RequestDistributeUserEvent',
  userData: { GSW_AGENT_REQ_TYPE: name, GSW_REFERENCE_ID: referenceId },
});
const event = (name: string, referenceId?: number): JsonObject => ({
  messageType: 'EventUserEvent',
  userData: { GSW_USER_EVENT: name, ...(referenceId === undefined ? {} : { GSW_REFERENCE_ID: referenceId }) },
});

test('a desktop that dies after a request died after it, even if the answer was on its way', () => {
  const entries = transcript(
    ['<', request('RecordProcessed', 7)],
    ['>', { messageType: 'EventACK' }],
    ['>', event('RecordProcessedAcknowledge', 7)],
    ['<', { messageType: 'RequestQueryAddress' }],
  );
  const { actual, message, defect } = endOfDesktop(entries, 'Ana', died);
  assert.equal(actual, 'it ended after RecordProcessed (message 2): It ended with exit code 3.');
  assert.equal(message, 2);
  assert.equal(defect, 'the desktop ended after RecordProcessed');
});

test('a desktop that dies of an event died after the event', () => {
  const entries = transcript(['<', request('PreviewRecordRequest', 7)], ['>', event('CampaignUnloaded')]);
  assert.match(endOfDesktop(entries, 'Ana', died).actual, /^it ended after CampaignUnloaded \(message 3\)/);
});

test('a desktop that never said anything ended before', () => {
  const { actual } = endOfDesktop(transcript(), undefined, died);
  assert.equal(actual, 'it ended before it had sent or received anything: It ended with exit code 3.');
});
