import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { demonstration } from '../../reference/demonstration/demonstration.ts';
import { type RunningReference, startReference } from '../../reference/start-reference.ts';
import { GatewayDriver } from './http/gateway-driver.fixture.ts';

const bounded = { timeout: 30_000 };
const api = '/workspace/v3';

/** An agent at a DN, by plain HTTP. */
class Seat {
  readonly #driver: GatewayDriver;
  readonly #dn: string;
  #headers: Readonly<Record<string, string>> = {};

  constructor(driver: GatewayDriver, dn: string) {
    this.#driver = driver;
    this.#dn = dn;
  }

  async logIn(agentId: string): Promise<void> {
    this.#headers = await this.#driver.open();
    await this.does('activate-channels', { agentId, dn: this.#dn });
  }

  /** Does something, which has to be accepted. */
  async does(path: string, data: JsonObject = {}): Promise<void> {
    const { status, text } = await this.#driver.send(`${api}/${path}`, { data }, { headers: this.#headers });
    assert.equal(status, 200, `${path}: ${text}`);
  }

  /** The calls at the DN that are not over, each as its number and its state. */
  async calls(): Promise<readonly JsonObject[]> {
    const { body } = await this.#driver.send(`${api}/voice/calls`, undefined, {
      headers: this.#headers,
      method: 'GET',
    });
    const all: JsonValue = isJsonObject(body.data) ? (body.data.calls ?? []) : [];
    assert.ok(Array.isArray(all));
    return all.filter(isJsonObject).filter(({ state }) => state !== 'Released');
  }

  async states(): Promise<readonly unknown[]> {
    return (await this.calls()).map(({ state }) => state);
  }

  /** The connection id of the only call in a state. */
  async callIn(state: string): Promise<string> {
    const [call, ...more] = (await this.calls()).filter((one) => one.state === state);
    assert.ok(call && more.length === 0, `one call is ${state}`);
    return String(call.id);
  }

  /** Does something to the only call in a state. */
  async to(state: string, operation: string, data: JsonObject = {}): Promise<void> {
    await this.does(`voice/calls/${await this.callIn(state)}/${operation}`, data);
  }
}

describe('every operation on a call, before the reference', () => {
  const driver = new GatewayDriver();
  const ana = new Seat(driver, '7001');
  const ben = new Seat(driver, '7002');
  const eva = new Seat(driver, '7003');
  let reference: RunningReference;

  before(async () => {
    const agents = ['1001', '1002', '1003'].map((agentId) => ({ agentId }));
    reference = await startReference({ port: 0, provision: { ...demonstration, agents } });
    await driver.start({ link: () => reference.openLink() });
    await Promise.all([ana.logIn('1001'), ben.logIn('1002'), eva.logIn('1003')]);
  }, bounded);
  after(async () => {
    await driver.stop();
    await reference.close();
  });

  const anaCallsBen = async () => {
    await ana.does('voice/make-call', { destination: '7002' });
    await ben.to('Ringing', 'answer');
  };
  const nobodyTalks = async () => {
    for (const seat of [ana, ben, eva])
      for (const { id } of await seat.calls()) await seat.does(`voice/calls/${id}/release`);
    assert.deepEqual(await Promise.all([ana, ben, eva].map((seat) => seat.states())), [[], [], []]);
  };
  const consult = async (operation: string) => {
    await anaCallsBen();
    await ana.to('Established', operation, { destination: '7003' });
    await eva.to('Ringing', 'answer');
  };

  it('changes user data', bounded, async () => {
    await anaCallsBen();
    const pair = (value: number) => ({ userData: [{ key: 'a', type: 'int', value }] });
    await ana.to('Established', 'attach-user-data', pair(1));
    await ben.to('Established', 'update-user-data', pair(2));
    assert.deepEqual((await ana.calls())[0]?.userData, pair(2).userData);
    await ana.to('Established', 'delete-user-data-pair', { key: 'a' });
    assert.deepEqual((await ben.calls())[0]?.userData, []);
    await nobodyTalks();
  });

  it('redirects a call that rings', bounded, async () => {
    await ana.does('voice/make-call', { destination: '7002' });
    await ben.to('Ringing', 'redirect', { destination: '7003' });
    assert.deepEqual([await ben.states(), await eva.states()], [[], ['Ringing']]);
    await nobodyTalks();
  });

  it('transfers in one step', bounded, async () => {
    await anaCallsBen();
    await ana.to('Established', 'single-step-transfer', { destination: '7003' });
    assert.deepEqual([await ana.states(), await eva.states()], [[], ['Ringing']]);
    await nobodyTalks();
  });

  it('alternates, reconnects, and transfers in two steps', bounded, async () => {
    await consult('initiate-transfer');
    await ana.to('Established', 'alternate', { heldConnId: await ana.callIn('Held') });
    await ana.to('Established', 'alternate', { heldConnId: await ana.callIn('Held') });
    await ana.to('Established', 'reconnect', { heldConnId: await ana.callIn('Held') });
    assert.deepEqual([await ana.states(), await eva.states()], [['Established'], []]);
    await ana.to('Established', 'initiate-transfer', { destination: '7003' });
    await eva.to('Ringing', 'answer');
    await ana.to('Established', 'complete-transfer', { parentConnId: await ana.callIn('Held') });
    assert.deepEqual(await ana.states(), []);
    assert.equal(await ben.callIn('Established'), await eva.callIn('Established'));
    await nobodyTalks();
  });

  it('makes a conference in two steps, and takes a party out of it', bounded, async () => {
    await consult('initiate-conference');
    await ana.to('Established', 'complete-conference', { parentConnId: await ana.callIn('Held') });
    const [call] = await ana.calls();
    assert.equal(call?.state, 'Established');
    assert.ok(Array.isArray(call.participants) && call.participants.length === 2);
    assert.ok(Array.isArray(call.capabilities) && call.capabilities.includes('delete-from-conference'));
    await ana.to('Established', 'delete-from-conference', { dnToDrop: '7003' });
    assert.deepEqual([await ben.states(), await eva.states()], [['Established'], []]);
    await nobodyTalks();
  });

  it('makes a conference in one step', bounded, async () => {
    await anaCallsBen();
    await ana.to('Established', 'single-step-conference', { destination: '7003' });
    await eva.to('Ringing', 'answer');
    const ids = await Promise.all([ana, ben, eva].map((seat) => seat.callIn('Established')));
    assert.equal(new Set(ids).size, 1);
    await nobodyTalks();
  });
});
