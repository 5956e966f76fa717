import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeUserData } from '../../protocol/judge-user-data.ts';
import { tenthOf } from '../tenth-of.ts';
import { chooseMutants } from './choose-mutants.ts';
import type { WireMessage } from './wire-message.ts';
import { wireMutants } from './wire-mutants.ts';

const mutants = wireMutants('ocs');

const acknowledged: WireMessage = {
  name: 'LogOutAcknowledge',
  userData: {
    GSW_USER_EVENT: 'LogOutAcknowledge',
    GSW_APPLICATION_ID: 101,
    GSW_CAMPAIGN_NAME: 'Spring Renewal',
    GSW_REFERENCE_ID: 17,
  },
  to: '7001',
  place: 0,
};
const timed: WireMessage = { ...acknowledged, name: 'LogOutTime', place: 1 };
const refused: WireMessage = {
  name: 'Error',
  error: 109,
  userData: { GSW_ERROR_NUMBER: 109, GSW_ERROR: 'Record Not Found' },
  to: '7001',
  place: 0,
};

function sent(name: string, batch: readonly WireMessage[]): readonly WireMessage[] {
  const [mutant] = chooseMutants(mutants, [name]);
  assert.ok(mutant);
  return mutant.change(batch);
}

test('every mutant has a name of its own', () => {
  const names = mutants.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
});

test('both roles have mutants, and another role has none', () => {
  assert.ok(
    wireMutants('desktop').some(({ name }) => name === 'desktop/OutboundCall/GSW_RECORD_HANDLE/missing'),
  );
  assert.deepEqual(wireMutants('echo'), []);
});

test('a key is left out, gets another type, or another value that the schemas allow', () => {
  const key = 'ocs/LogOutAcknowledge/GSW_REFERENCE_ID';
  assert.equal('GSW_REFERENCE_ID' in (sent(`${key}/missing`, [acknowledged])[0]?.userData ?? {}), false);
  assert.deepEqual(sent(`${key}/wrong-type`, [acknowledged])[0]?.userData.GSW_REFERENCE_ID, { value: 17 });
  const application = 'ocs/LogOutAcknowledge/GSW_APPLICATION_ID/wrong-type';
  assert.equal(sent(application, [acknowledged])[0]?.userData.GSW_APPLICATION_ID, '101');
  const other = sent(`${key}/other-value`, [acknowledged])[0]?.userData ?? {};
  assert.notEqual(other.GSW_REFERENCE_ID, 17);
  assert.deepEqual(judgeUserData('LogOutAcknowledge', other, 'strict'), []);
});

test('a message is left out, sent twice, or sent before the one that it follows', () => {
  const places = (name: string) => sent(name, [acknowledged, timed]).map(({ place }) => place);
  assert.deepEqual(places('ocs/LogOutTime/missing'), [0]);
  assert.deepEqual(places('ocs/LogOutTime/twice'), [0, 1, 1]);
  assert.deepEqual(places('ocs/LogOutTime/before'), [1, 0]);
});

test('what does not change anything gives the same batch', () => {
  const others = [timed];
  assert.equal(sent('ocs/LogOutAcknowledge/missing', others), others);
  assert.equal(sent('ocs/LogOutTime/before', others), others);
  assert.equal(sent('ocs/LogOutTime/GSW_LOGOUT_TIME/missing', others), others);
});

test('an error becomes another error, and an acknowledgment another one', () => {
  assert.deepEqual(sent('ocs/error 109/112', [refused])[0]?.userData, {
    GSW_ERROR_NUMBER: 112,
    GSW_ERROR: 'No call found for the record handle',
  });
  const as = 'ocs/LogOutAcknowledge/as RecordRejectAcknowledge';
  assert.equal(sent(as, [acknowledged])[0]?.userData.GSW_USER_EVENT, 'RecordRejectAcknowledge');
});

test('a tenth is always the same, and about a tenth', () => {
  const tenth = tenthOf(mutants);
  assert.deepEqual(tenthOf(mutants.toReversed()), tenth.toReversed());
  assert.ok(tenth.length > mutants.length / 12 && tenth.length < mutants.length / 8);
});

test('a word that names no mutant is refused', () => {
  assert.throws(() => chooseMutants(mutants, ['GSW_PHONES']), /No wire mutant is named by GSW_PHONES/);
});
