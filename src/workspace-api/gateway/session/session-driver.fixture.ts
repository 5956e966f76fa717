import assert from 'node:assert/strict';
import type { JsonObject, JsonValue } from '../../../kernel/json.ts';
import { validateFrame } from '../../../link/frames/validate-frame.ts';
import { channels } from '../../messages/channels.ts';
import { operationAt } from '../../messages/operations.ts';
import { wrongInWorkspace } from '../../messages/workspace-schemas.ts';
import type { Effect, HttpAnswer } from './effect.ts';
import { WorkspaceSession } from './workspace-session.ts';

const notificationSchemas: Readonly<Record<string, string>> = {
  CallStateChanged: 'call-state-changed',
  DnStateChanged: 'dn-state-changed',
  EventUserEvent: 'event-user-event',
  EventError: 'event-error',
};

/** Drives a session machine, and holds everything that it gives against its schema. */
export class SessionDriver {
  readonly session: WorkspaceSession;
  readonly frames: JsonObject[] = [];
  readonly notifications: JsonObject[] = [];
  readonly answers = new Map<number, HttpAnswer>();
  ended = 0;
  #exchange = 0;

  constructor(agentLogin?: string, flatUserEvents = false) {
    const user = { userName: 'ana', ...(agentLogin === undefined ? {} : { agentLogin }) };
    const dnOfPlace = (place: string) => (place === 'Place_7001' ? '7001' : undefined);
    this.session = new WorkspaceSession({ user, dnOfPlace, flatUserEvents });
  }

  /** A session at the DN 7001, where agent 1001 is logged in. */
  static active(): SessionDriver {
    const driver = new SessionDriver();
    driver.start();
    driver.post('activate-channels', { data: { agentId: '1001', dn: '7001' } });
    driver.reply({ messageType: 'EventRegistered' });
    driver.reply({ messageType: 'EventAddressInfo', agentState: 'LoggedOut', calls: [] });
    driver.reply({ messageType: 'EventAgentLogin', agentId: '1001' });
    return driver;
  }

  start(): number {
    this.#exchange += 1;
    this.#take(this.session.start(this.#exchange));
    this.reply({ messageType: 'EventLinkConnected', applicationName: 'a', protocolVersion: '1.0' });
    return this.#exchange;
  }

  /** Gives the number of the HTTP request. */
  post(path: string, body?: JsonValue, method = 'POST'): number {
    const routed = operationAt(method, path);
    assert.ok(routed, path);
    this.#exchange += 1;
    this.#take(this.session.operate(this.#exchange, routed, body));
    return this.#exchange;
  }

  /** An event of the link. */
  event(frame: JsonObject): void {
    this.#take(this.session.hear({ thisDN: '7001', ...frame }));
  }

  /** The answer to the last request on the link. */
  reply(frame: JsonObject): void {
    this.event({ ...frame, referenceId: this.frames.at(-1)?.referenceId });
  }

  overdue(exchange: number): void {
    this.#take(this.session.overdue(exchange));
  }

  loseLink(): void {
    this.#take(this.session.linkClosed('The other side closed the link.'));
  }

  statusOf(exchange: number): number | undefined {
    return this.answers.get(exchange)?.status;
  }

  /** The last request on the link, without its reference id. */
  get lastFrame(): JsonObject {
    const { referenceId: _, ...frame } = this.frames.at(-1) ?? {};
    return frame;
  }

  get lastCall(): JsonObject {
    const { call } =
      this.notifications.findLast(({ messageType }) => messageType === 'CallStateChanged') ?? {};
    assert.ok(typeof call === 'object' && call !== null && !Array.isArray(call));
    return call as JsonObject; // neither null nor a list
  }

  #take(effects: readonly Effect[]): void {
    for (const effect of effects) this.#takeOne(effect);
  }

  #takeOne(effect: Effect): void {
    switch (effect.kind) {
      case 'send':
        assert.deepEqual(validateFrame(effect.frame, 'pairs').problems, []);
        this.frames.push(effect.frame);
        return;
      case 'notify': {
        const { channel, notification } = effect;
        assert.equal(channel, channels.voice);
        const schema = `notifications/${notificationSchemas[notification.messageType]}`;
        assert.deepEqual(wrongInWorkspace(schema, notification), []);
        this.notifications.push(notification);
        return;
      }
      case 'answer':
        assert.ok(!this.answers.has(effect.exchange), 'an HTTP request is answered once');
        assert.deepEqual(wrongInWorkspace(schemaOf(effect.answer), effect.answer.body), []);
        this.answers.set(effect.exchange, effect.answer);
        return;
      case 'end':
        this.ended += 1;
    }
  }
}

function schemaOf({ status, body }: HttpAnswer): string {
  if (status !== 200) return 'answers/refused';
  if (!('data' in body)) return 'answers/done';
  return 'calls' in body.data ? 'answers/calls' : 'answers/current-session';
}
