import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OcsEffect, OcsInput } from '../ocs/machine/ports.ts';
import type { StoreResult } from '../ocs/machine/store-port.ts';
import type { SwitchEffect, SwitchInput } from '../switch/ports.ts';
import { Engine } from './engine.ts';
import type { Machines } from './machines.ts';
import { SteerableClock, virtualStart } from './steerable-clock.ts';

const event = { messageType: 'EventACK', thisDN: '7001', time: 0, sequenceNumber: 1 } as const;
const userEvent = { kind: 'userEvent', dn: '7001', userData: {} } as const;
const read = { kind: 'store', ticket: 1, command: { verb: 'read', list: 'L' } } as const;

/** Machines that do as the test says, and a log of what was done, in order. */
function scripted(script: {
  readonly ocs?: (input: OcsInput) => readonly OcsEffect[];
  readonly telephonySwitch?: (input: SwitchInput) => readonly SwitchEffect[];
}) {
  const done: string[] = [];
  const answers: ((result: StoreResult) => void)[] = [];
  const machines: Machines = {
    ocs: {
      handle(input) {
        done.push(`ocs ${input.kind}`);
        return script.ocs?.(input) ?? [];
      },
      buffer: () => undefined,
      view: () => assert.fail('Nobody looks.'),
    },
    telephonySwitch: {
      handle(input) {
        done.push(`switch ${input.kind}`);
        return script.telephonySwitch?.(input) ?? [];
      },
    },
    store: {
      execute(command, answer) {
        done.push(`store ${command.verb}`);
        answers.push(answer);
      },
      close: () => undefined,
    },
  };
  return { machines, done, answers };
}

function withClock(machines: Machines) {
  const clock = new SteerableClock();
  clock.restart();
  return { clock, engine: new Engine(clock, machines) };
}

describe('the engine', () => {
  it('performs all effects of an input before it takes the next', () => {
    const { machines, done } = scripted({
      telephonySwitch: ({ kind }) =>
        kind === 'timer'
          ? [
              { kind: 'notify', notification: userEvent },
              { kind: 'send', client: 1, event },
            ]
          : [],
      ocs: ({ kind }) => (kind === 'userEvent' ? [read, userEvent] : []),
    });
    const { engine } = withClock(machines);
    engine.attach({ deliver: () => done.push('delivered'), refuse: () => done.push('refused') });
    engine.submit({ to: 'switch', input: { kind: 'timer', name: 't' } });
    assert.deepEqual(done, ['switch timer', 'delivered', 'ocs userEvent', 'store read', 'switch userEvent']);
  });

  it('drops database answers from before a reset', () => {
    const first = scripted({ ocs: ({ kind }) => (kind === 'userEvent' ? [read] : []) });
    const { engine } = withClock(first.machines);
    engine.submit({ to: 'ocs', input: userEvent });
    const second = scripted({});
    engine.replaceMachines(second.machines);
    first.answers[0]?.({ ok: true, records: [] });
    assert.deepEqual(first.done, ['ocs userEvent', 'store read']);
    assert.deepEqual(second.done, []);
  });

  it('settles waiting control requests, by ticket or by a reset', async () => {
    const refused = 'It is already loaded.';
    const { machines } = scripted({
      ocs: (input) =>
        input.kind === 'dialing' && input.verb === 'load'
          ? [{ kind: 'dialingDone', ticket: input.ticket, refused }]
          : [],
    });
    const { engine } = withClock(machines);
    assert.equal((await engine.dial('load', 'Spring@Sales')).refused, refused);
    const stopping = engine.dial('stop', 'Spring@Sales');
    engine.replaceMachines(scripted({}).machines);
    assert.equal((await stopping).refused, 'The reference was reset first.');
  });

  it('keeps the timers of the two machines apart', () => {
    const at = virtualStart + 10;
    const { machines, done } = scripted({
      ocs: ({ kind }) => (kind === 'userEvent' ? [{ kind: 'setTimer', name: 't', at }] : []),
      telephonySwitch: ({ kind }) =>
        kind === 'userEvent'
          ? [
              { kind: 'setTimer', name: 't', at },
              { kind: 'cancelTimer', name: 't' },
            ]
          : [],
    });
    const { engine, clock } = withClock(machines);
    engine.submit({ to: 'ocs', input: userEvent });
    engine.submit({ to: 'switch', input: userEvent });
    clock.advance(10);
    assert.deepEqual(done, ['ocs userEvent', 'switch userEvent', 'ocs timer']);
  });

  it('delivers nothing to a disconnected client', () => {
    const { machines, done } = scripted({
      telephonySwitch: ({ kind }) => (kind === 'userEvent' ? [{ kind: 'send', client: 1, event }] : []),
    });
    const { engine } = withClock(machines);
    const client = engine.attach({
      deliver: () => done.push('delivered'),
      refuse: () => done.push('refused'),
    });
    engine.submit({ to: 'switch', input: userEvent });
    engine.detach(client);
    engine.submit({ to: 'switch', input: userEvent });
    assert.deepEqual(done, ['switch userEvent', 'delivered', 'switch clientGone', 'switch userEvent']);
  });
});
