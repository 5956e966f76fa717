import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkErrors } from '../../link/link-errors.ts';
import { Transcript } from '../case/transcript.ts';
import { DesktopUnderTest, type DesktopWatcher } from './desktop-under-test.ts';

function refusalsOf(links: number, errorCode: number): readonly string[] {
  const refusals: string[] = [];
  const watcher: DesktopWatcher = {
    reading: 'lenient',
    asked: () => undefined,
    used: () => undefined,
    garbled: () => undefined,
    flooded: () => undefined,
    refused: (sentence) => void refusals.push(sentence),
  };
  const desktop = new DesktopUnderTest('Ana', new Transcript(() => 0), watcher, () => false);
  for (let n = 0; n < links; n += 1) desktop.opened();
  desktop.delivered({ messageType: 'EventError', referenceId: 6, errorCode, errorMessage: 'No.' });
  return refusals;
}

test('a login that a test orders after a lost link, though T-Server kept the first one, is not noted', () => {
  const { agentAlreadyLoggedIn, dnOccupied } = linkErrors;
  assert.deepEqual(refusalsOf(2, agentAlreadyLoggedIn.errorCode), []);
  assert.deepEqual(refusalsOf(1, agentAlreadyLoggedIn.errorCode), ['T-Server refused a request: No.']);
  assert.deepEqual(refusalsOf(2, dnOccupied.errorCode), ['T-Server refused a request: No.']);
});
