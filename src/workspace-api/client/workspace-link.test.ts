import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { type LinkEffect, WorkspaceLink } from './workspace-link.ts';

const dn = '7001';
const accepted = { status: 200, body: { status: { code: 1 } } };
const handle = { key: 'GSW_RECORD_HANDLE', type: 'int', value: 12 };

/** A link, what it has called, and which frames it has given. */
class Driver {
  readonly link: WorkspaceLink;
  readonly calls: string[] = [];
  readonly bodies: (JsonObject | undefined)[] = [];
  readonly frames: JsonObject[] = [];
  #references = 0;

  constructor(account = {}) {
    this.link = new WorkspaceLink({ agentId: '1001', dn }, account);
  }

  ask(messageType: string, fields: JsonObject = {}): void {
    this.#references += 1;
    this.#take(this.link.ask({ messageType, referenceId: this.#references, thisDN: dn, ...fields }));
  }

  answered(reply: Parameters<WorkspaceLink['answered']>[0] = accepted): void {
    this.#take(this.link.answered(reply));
  }

  notified(messageType: string, fields: JsonObject): void {
    this.#take(this.link.notified({ messageType, ...fields }));
  }

  agent(agentState: string, more: JsonObject = {}): void {
    this.notified('DnStateChanged', { dn: { number: dn, agentId: '1001', agentState, ...more } });
  }

  call(state: string, more: JsonObject = {}, notificationType = 'StateChange'): void {
    const call = {
      id: 'c1',
      connId: 'c1',
      state,
      userData: [],
      participants: [{ number: '5550101' }],
      ...more,
    };
    this.notified('CallStateChanged', { notificationType, call });
  }

  /** The frames since it was last asked, each as its name and its reference id. */
  told(): readonly string[] {
    return this.frames.splice(0).map(({ messageType, referenceId = '-' }) => `${messageType} ${referenceId}`);
  }

  #take(effects: readonly LinkEffect[]): void {
    for (const effect of effects)
      if (effect.kind === 'frame') this.frames.push(effect.frame);
      else {
        this.calls.push(`${effect.method} ${effect.path}`);
        this.bodies.push(effect.body);
      }
  }
}

describe('a session of the Workspace API as a link', () => {
  it('registers by itself, and activates the channels with the first login only', () => {
    const driver = new Driver({ place: 'Place_7001' });
    driver.ask('RequestRegisterClient');
    driver.ask('RequestRegisterAddress');
    assert.deepEqual([driver.told(), driver.calls], [['EventLinkConnected 1', 'EventRegistered 2'], []]);
    driver.ask('RequestAgentLogin', { agentId: '1001' });
    assert.deepEqual(driver.bodies, [{ data: { agentId: '1001', placeName: 'Place_7001' } }]);
    driver.answered();
    driver.agent('NotReady');
    assert.deepEqual(driver.told(), ['EventAgentLogin 3']);
    driver.ask('RequestAgentLogout');
    driver.answered();
    driver.agent('LoggedOut');
    driver.ask('RequestAgentLogin', { agentId: '1001' });
    assert.deepEqual(driver.calls, ['POST activate-channels', 'POST voice/logout', 'POST voice/login']);
  });

  it('is answered by the later of HTTP and notification, whichever that is', () => {
    const driver = new Driver();
    driver.ask('RequestAgentLogin', { agentId: '1001' });
    driver.agent('LoggedIn');
    assert.deepEqual(driver.told(), [], 'HTTP may still refuse');
    driver.answered();
    assert.deepEqual(driver.told(), ['EventAgentLogin 1']);
    driver.ask('RequestAgentReady');
    driver.answered();
    assert.deepEqual(driver.told(), [], 'the agent is not ready yet');
    driver.agent('Ready');
    assert.deepEqual(driver.told(), ['EventAgentReady 2']);
  });

  it('sends one request after the other, and keeps the order of notifications', () => {
    const driver = new Driver();
    driver.ask('RequestMakeCall', { otherDN: '5550101' });
    driver.ask('RequestDistributeUserEvent', {
      userData: { GSW_RECORD_HANDLE: 12, name: 'Ana', list: { a: 1 } },
    });
    assert.deepEqual(driver.calls, ['POST voice/make-call']);
    driver.call('Dialing');
    driver.notified('EventUserEvent', { userData: [handle] });
    driver.answered();
    assert.deepEqual(driver.told(), ['EventDialing 1', 'EventUserEvent -']);
    assert.deepEqual(driver.bodies[1], {
      data: {
        userData: [
          handle,
          { key: 'name', type: 'str', value: 'Ana' },
          { key: 'list', type: 'kvlist', value: [{ key: 'a', type: 'int', value: 1 }] },
        ],
      },
    });
    driver.notified('EventUserEvent', { userData: [handle] });
    assert.deepEqual(driver.frames[0], { messageType: 'EventUserEvent', thisDN: dn, userData: [handle] });
    driver.answered();
    assert.deepEqual(driver.told(), ['EventUserEvent -', 'EventACK 2'], 'an answer of OCS waits for no HTTP');
  });

  it('tells what HTTP refuses, at once or later', () => {
    const driver = new Driver();
    driver.ask('RequestAgentReady');
    driver.answered({ status: 409, body: { status: { code: 1035, message: 'Not now.' } } });
    assert.deepEqual(driver.frames.splice(0), [
      { messageType: 'EventError', thisDN: dn, errorCode: 1035, errorMessage: 'Not now.', referenceId: 1 },
    ]);
    driver.ask('RequestMakeCall', { otherDN: '1' });
    driver.answered();
    driver.notified('EventError', { error: { errorCode: 1048, errorMessage: 'Busy.' } });
    driver.notified('EventError', { error: { errorCode: 1, errorMessage: 'Nobody asked.' } });
    assert.deepEqual(driver.told(), ['EventError 2', 'EventError -']);
    driver.ask('RequestAgentReady');
    driver.answered({ status: 502, body: undefined });
    assert.match(
      JSON.stringify(driver.frames),
      /"errorCode":502,"errorMessage":"HTTP 502, without a sentence."/,
    );
  });

  it('makes events of what becomes of a call, and completes it', () => {
    const driver = new Driver();
    driver.call('Ringing', { ani: '5550101', participants: [] });
    assert.equal(driver.frames[0]?.otherDN, '5550101');
    for (const state of ['Established', 'Held', 'Established']) driver.call(state);
    driver.call('Established', { userData: [handle] }, 'AttachedDataChanged');
    driver.call(
      'Established',
      { participants: [{ number: '5550101' }, { number: '7003' }] },
      'ParticipantsUpdated',
    );
    driver.call('Established', { participants: [{ number: '7003' }] }, 'ParticipantsUpdated');
    driver.call('Released');
    driver.call('Completed');
    assert.deepEqual(
      driver.told().map((event) => event.replace(/ -$/, '')),
      [
        ...['EventRinging', 'EventEstablished', 'EventHeld', 'EventRetrieved', 'EventAttachedDataChanged'],
        ...['EventPartyAdded', 'EventPartyDeleted', 'EventReleased'],
      ],
    );
    assert.deepEqual(driver.calls, ['POST voice/calls/c1/complete']);
  });

  it('infers who has given up a call that rings', () => {
    const caller = new Driver();
    caller.call('Ringing');
    caller.call('Released');
    assert.deepEqual(caller.told(), ['EventRinging -', 'EventAbandoned -']);
    const agent = new Driver();
    agent.call('Ringing');
    agent.ask('RequestReleaseCall', { connId: 'c1' });
    agent.answered();
    agent.call('Released');
    assert.deepEqual(agent.told(), ['EventRinging -', 'EventReleased 1']);
  });

  it('takes what comes twice or late for what it is', () => {
    const driver = new Driver();
    driver.agent('Ready');
    driver.agent('Ready');
    assert.deepEqual(driver.told(), ['EventAgentLogin -', 'EventAgentReady -']);
    driver.call('Established', {}, 'CallRecovered');
    driver.call('Ringing');
    driver.call('Released');
    driver.call('Released');
    driver.call('Established');
    assert.deepEqual(driver.told(), ['EventReleased -']);
    driver.call('Ringing');
    assert.deepEqual(driver.told(), ['EventRinging -'], 'somebody has brought the agent into the call again');
  });

  it('answers for a state in which the agent is already, since nobody notifies of it', () => {
    const driver = new Driver();
    driver.agent('NotReady', { agentWorkMode: 'AfterCallWork' });
    driver.told();
    driver.ask('RequestAgentNotReady', { workMode: 'AfterCallWork' });
    driver.answered();
    assert.deepEqual(driver.told(), ['EventAgentNotReady 1']);
    driver.ask('RequestAgentNotReady', { workMode: 'AuxWork' });
    driver.answered();
    assert.deepEqual(driver.told(), [], 'another work mode is notified');
  });

  it('reports the DN and its calls as an address query does', () => {
    const driver = new Driver();
    driver.ask('RequestQueryAddress');
    const call = {
      id: 'c1',
      connId: 'c1',
      state: 'Established',
      participants: [{ number: '5' }],
      userData: [],
    };
    const activeSession = {
      dn: { agentState: 'Ready', agentId: '1001' },
      calls: [call, { ...call, state: 'Released' }],
    };
    driver.answered({ status: 200, body: { status: { code: 0 }, data: { user: { activeSession } } } });
    assert.deepEqual(driver.frames, [
      {
        messageType: 'EventAddressInfo',
        thisDN: dn,
        agentState: 'Ready',
        agentId: '1001',
        calls: [{ connId: 'c1', otherDN: '5', userData: [], state: 'Talking' }],
        referenceId: 1,
      },
    ]);
  });

  it('refuses what the Workspace API has no operation for, and a second DN', () => {
    const driver = new Driver();
    driver.ask('RequestMuteTransfer', { connId: 'c1', otherDN: '1' });
    driver.ask('RequestRegisterAddress', { thisDN: '7002' });
    assert.deepEqual([driver.told(), driver.calls], [['EventError 1', 'EventError 2'], []]);
  });
});
