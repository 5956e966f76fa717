import type { TransitionTable } from '../../kernel/transition-table.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { CtiFrame } from '../machine/frames.ts';
import type { Effect } from '../machine/machine.ts';
import { refuse } from './refusing.ts';
import type { Registrations } from './registrations.ts';
import type { Voice } from './voice.ts';

/** The voice call of an agent (region C): it stays with them until the strategy has decided. */
export const escalationLifeCycle = {
  WithAgent: { sendToRoutingPoint: 'AtRoutingPoint', transfer: 'WithKnowledgeWorker' },
  AtRoutingPoint: { route: 'WithKnowledgeWorker', reject: 'WithAgent', release: 'Released' },
  WithKnowledgeWorker: { release: 'Released' },
  Released: {},
} as const satisfies TransitionTable<
  'WithAgent' | 'AtRoutingPoint' | 'WithKnowledgeWorker' | 'Released',
  'sendToRoutingPoint' | 'transfer' | 'route' | 'reject' | 'release'
>;

interface Escalated {
  readonly from: string;
  readonly request: CtiFrame;
  readonly userData: UserData;
}

/** Voice calls that agents have sent to the routing point, until the strategy routes them or gives them back. */
export class Escalations {
  readonly #voice: Voice;
  readonly #registrations: Registrations;
  readonly #waiting = new Map<string, Escalated>();

  constructor(voice: Voice, registrations: Registrations) {
    this.#voice = voice;
    this.#registrations = registrations;
  }

  has(connId: string | undefined): boolean {
    return this.#waiting.has(connId ?? '');
  }

  /** An agent sends a call to the routing point. Its user data, with that of the request, goes along. */
  begin(from: string, request: CtiFrame, now: number): readonly Effect[] {
    const { thisDN, otherDN: point = '', connId = '', userData = {} } = request;
    const call = this.#voice.callsAt(thisDN, now).find((one) => one.connId === connId);
    if (call === undefined) return refuse(from, request, 'invalidConnId');
    if (call.state !== 'Talking' || this.has(connId)) return refuse(from, request, 'invalidCallState');
    const attach = { messageType: 'RequestAttachUserData', thisDN, connId, userData };
    const { effects } = this.#voice.ask(from, attach, now);
    const whole = effects.flatMap((one) =>
      one.kind === 'frame' && one.channel === 'cti' && one.cti.userData ? [one.cti.userData] : [],
    );
    const data = whole[0] ?? userData;
    this.#waiting.set(connId, { from, request, userData: data });
    const event = { thisDN: point, otherDN: thisDN, connId, userData: data };
    return [
      ...effects,
      ...this.#registrations.announce({ messageType: 'EventQueued', ...event }),
      ...this.#registrations.announce({ messageType: 'EventRouteRequest', ...event }),
    ];
  }

  /** The strategy routes the call: only now does it leave the agent. Or it stays where it is. */
  route(from: string, request: CtiFrame, now: number): readonly Effect[] {
    const { connId = '', thisDN, otherDN, routeType } = request;
    const escalated = this.#waiting.get(connId);
    if (escalated === undefined) return refuse(from, request, 'invalidConnId');
    const used = {
      messageType: 'EventRouteUsed',
      thisDN,
      connId,
      otherDN: otherDN ?? escalated.request.thisDN,
      routeType,
    };
    const toClients = this.#registrations.announce(used, { from, referenceId: request.referenceId });
    if (routeType === 'Reject') {
      this.#waiting.delete(connId);
      return [...toClients, ...refuse(escalated.from, escalated.request, 'rejected')];
    }
    const { effects, isRefused } = this.#voice.ask(escalated.from, { ...escalated.request, otherDN }, now);
    if (isRefused) return refuse(from, request, 'invalidDestination');
    this.#waiting.delete(connId);
    return [...toClients, ...effects];
  }

  /** If a call has left its agent meanwhile, nothing is left to route. */
  abandonedBy(effects: readonly Effect[]): readonly Effect[] {
    const gone = effects.flatMap((one) =>
      one.kind === 'frame' && one.channel === 'cti' && one.cti.messageType === 'EventReleased'
        ? [one.cti.connId ?? '']
        : [],
    );
    return [...new Set(gone)].flatMap((connId) => {
      const escalated = this.#waiting.get(connId);
      this.#waiting.delete(connId);
      if (escalated === undefined) return [];
      const { thisDN, otherDN = '' } = escalated.request;
      const asked = refuse(escalated.from, escalated.request, 'invalidCallState');
      const event = { messageType: 'EventAbandoned', thisDN: otherDN, otherDN: thisDN, connId };
      return [...asked, ...this.#registrations.announce(event)];
    });
  }
}
