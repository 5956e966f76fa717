import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { OutboundContactServer } from '../../ocs/machine/ocs-interface.ts';
import type { OcsEffect } from '../../ocs/machine/ports.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { ScriptedOcs } from './scripted-ocs.ts';

/** Answers every request with the acknowledgment that repeats its reference id. */
const right: OutboundContactServer = {
  buffer: () => undefined,
  view: () => assert.fail('Nobody looks.'),
  handle(input) {
    if (input.kind !== 'userEvent') return [];
    const { GSW_AGENT_REQ_TYPE: type, GSW_REFERENCE_ID: reference } = input.userData;
    const echo = reference === undefined ? {} : { GSW_REFERENCE_ID: reference };
    const userData: UserData = { GSW_USER_EVENT: `${String(type)}Acknowledge`, ...echo };
    return [{ kind: 'userEvent', dn: input.dn, userData }];
  },
};

describe('an OCS on strings', () => {
  let scriptedOcs: ScriptedOcs;
  let ocs: OutboundContactServer;

  beforeEach(() => {
    scriptedOcs = new ScriptedOcs();
    ocs = scriptedOcs.decoration.ocs?.(right) ?? right;
  });

  const ask = (type: string, pairs: UserData = {}): readonly (UserData | undefined)[] =>
    ocs
      .handle({ kind: 'userEvent', dn: '7001', userData: { GSW_AGENT_REQ_TYPE: type, ...pairs } }, 0)
      .map((effect: OcsEffect) => (effect.kind === 'userEvent' ? effect.userData : undefined));

  const acknowledged = { GSW_USER_EVENT: 'RecordProcessedAcknowledge', GSW_REFERENCE_ID: 5 };

  test('does what is right without orders', () => {
    assert.deepEqual(ask('RecordProcessed', { GSW_REFERENCE_ID: 5 }), [acknowledged]);
    assert.deepEqual(scriptedOcs.pending, []);
  });

  test('leaves the next request of a type unanswered, and no other', () => {
    scriptedOcs.order('RecordProcessed', { kind: 'silence' });
    assert.equal(ask('RecordReject').length, 1);
    assert.deepEqual(scriptedOcs.pending, ['RecordProcessed']);
    assert.deepEqual(ask('RecordProcessed'), []);
    assert.equal(ask('RecordProcessed').length, 1);
  });

  test('answers with something else, which is known as its own', () => {
    scriptedOcs.order('RecordProcessed', {
      kind: 'instead',
      compose: ({ GSW_REFERENCE_ID = 0 }) => ({ GSW_ERROR_NUMBER: 113, GSW_REFERENCE_ID }),
    });
    const [answer] = ask('RecordProcessed', { GSW_REFERENCE_ID: 5 });
    assert.deepEqual(answer, { GSW_ERROR_NUMBER: 113, GSW_REFERENCE_ID: 5 });
    assert.ok(answer !== undefined && scriptedOcs.isOwn(answer));
  });

  test('keeps an answer back until it is released', () => {
    scriptedOcs.order('RecordProcessed', { kind: 'late' });
    assert.deepEqual(ask('RecordProcessed', { GSW_REFERENCE_ID: 5 }), []);
    assert.equal(ask('RecordProcessed', { GSW_REFERENCE_ID: 6 }).length, 1);
    assert.deepEqual(
      scriptedOcs.release().map(({ userData }) => userData),
      [acknowledged],
    );
    assert.deepEqual(scriptedOcs.release(), []);
  });

  test('knows a late answer to a request without a reference id by what may answer it', () => {
    scriptedOcs.order('RecordProcessed', { kind: 'late' });
    assert.deepEqual(ask('RecordProcessed'), []);
    assert.equal(ask('RecordReject').length, 1);
    assert.equal(scriptedOcs.release().length, 1);
  });

  test('amends the next event of a name, once', () => {
    scriptedOcs.amendNext('RecordProcessedAcknowledge', (userData) => ({ ...userData, GSW_NEW: 1 }));
    assert.deepEqual(ask('RecordReject').length, 1);
    assert.deepEqual(ask('RecordProcessed', { GSW_REFERENCE_ID: 5 }), [{ ...acknowledged, GSW_NEW: 1 }]);
    assert.deepEqual(ask('RecordProcessed', { GSW_REFERENCE_ID: 5 }), [acknowledged]);
  });

  test('forgets its orders', () => {
    scriptedOcs.order('RecordProcessed', { kind: 'silence' });
    scriptedOcs.amendNext('RecordRejectAcknowledge', () => ({}));
    assert.equal(scriptedOcs.pending.length, 2);
    scriptedOcs.forget();
    assert.deepEqual([scriptedOcs.pending, ask('RecordProcessed').length], [[], 1]);
  });
});
