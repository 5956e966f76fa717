import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboundContactServer } from '../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../ocs/machine/ports.ts';
import { createOutboundContactServer } from '../../ocs/outbound-contact-server.ts';
import { seededIds } from '../seeded-ids.ts';
import { delayedAnswers } from './delayed-answers.ts';

const event = (dn: string): OcsEffect => ({ kind: 'userEvent', dn, userData: {} });
const statistics: OcsEffect = { kind: 'statistics', userData: {} };
const wake = (at: number): OcsEffect => ({ kind: 'setTimer', name: 'delayed answers', at });
const input: OcsInput = { kind: 'rereadDoNotCall' };
const rings: OcsInput = { kind: 'timer', name: 'delayed answers' };

/** An OCS that has these effects, one after the other, and does not know the timer. */
function scripted(...all: (readonly OcsEffect[])[]): OutboundContactServer {
  const right = createOutboundContactServer({ ids: seededIds('test') });
  return {
    ...right,
    handle(given) {
      assert.notEqual(given.kind, 'timer', 'OCS does not hear of this timer');
      return all.shift() ?? [];
    },
  };
}

describe('an OCS whose answers are delayed', () => {
  it('sends to desktops later, in order, and does all else at once', () => {
    const slow = delayedAnswers(scripted([event('1'), statistics], [event('2')], [statistics]), 100);
    assert.deepEqual(slow.handle(input, 1000), [statistics, wake(1100)]);
    assert.deepEqual(slow.handle(input, 1050), []);
    assert.deepEqual(slow.handle(input, 1060), [statistics]);
    assert.deepEqual(slow.handle(rings, 1100), [event('1'), wake(1150)]);
    assert.deepEqual(slow.handle(rings, 1150), [event('2')]);
  });

  it('sends all that is due when its timer rings late', () => {
    const slow = delayedAnswers(scripted([event('1')], [event('2')]), 100);
    slow.handle(input, 1000);
    slow.handle(input, 1001);
    assert.deepEqual(slow.handle(rings, 1200), [event('1'), event('2')]);
  });
});
