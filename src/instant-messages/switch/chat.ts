import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Floor } from '../machine/floor.ts';
import type { CtiFrame } from '../machine/frames.ts';
import { cti, type Effect } from '../machine/machine.ts';
import { type RefusalOfText, refuse } from './refusing.ts';
import type { Registrations } from './registrations.ts';

type ChatState = 'Queued' | 'Active' | 'Released';

type ChatEvent = 'route' | 'release' | 'text';

/** The life of an instant-message interaction at the switch (region A of our ladder for document 004). */
export const chatLifeCycle = {
  Queued: { route: 'Active', release: 'Released' },
  Active: { text: 'Active', release: 'Released' },
  Released: {},
} as const satisfies TransitionTable<ChatState, ChatEvent>;

interface Chat {
  readonly connId: string;
  readonly agent: string;
  state: ChatState;
  other: string;
  userData: UserData;
  acceptedBy: Set<string>;
}

/** The most bytes of a text, as UTF-8. */
export const longestText = 8 * 1024;

/** Instant messages at the switch: they wait at the routing point, and join two DNs once they are routed. */
export class Chats {
  readonly #floor: Floor;
  readonly #registrations: Registrations;
  readonly #chats = new Map<string, Chat>();

  constructor(floor: Floor, registrations: Registrations) {
    this.#floor = floor;
    this.#registrations = registrations;
  }

  has(connId: string | undefined): boolean {
    return this.#chats.has(connId ?? '');
  }

  /** A knowledge worker has accepted the preview, so that it may be routed to them. */
  accepted(connId: string, agent: string): void {
    this.#chats.get(connId)?.acceptedBy.add(agent);
  }

  /** Begins an interaction, which goes to the routing point. */
  begin(from: string, request: CtiFrame): readonly Effect[] {
    const { thisDN, otherDN, userData = {}, mediaType } = request;
    if (otherDN !== this.#floor.routingPoint) return refuse(from, request, 'invalidDestination');
    const connId = `0072${(this.#chats.size + 1).toString(16).padStart(12, '0')}`;
    this.#chats.set(connId, {
      connId,
      agent: thisDN,
      state: 'Queued',
      other: otherDN,
      userData,
      acceptedBy: new Set(),
    });
    const common = { connId, mediaType, userData };
    const atPoint = { thisDN: otherDN, otherDN: thisDN, ...common };
    return [
      ...this.#tell({ messageType: 'EventDialing', thisDN, otherDN, ...common }, from, request),
      ...this.#tell({ messageType: 'EventQueued', ...atPoint }),
      ...this.#tell({ messageType: 'EventRouteRequest', ...atPoint }),
    ];
  }

  /** The strategy routes an interaction, or gives it back to the agent. */
  route(from: string, request: CtiFrame): readonly Effect[] {
    const chat = this.#chats.get(request.connId ?? '');
    const refusal = this.#whyNotRoute(chat, request);
    if (chat === undefined || refusal !== undefined) return refuse(from, request, refusal ?? 'invalidConnId');
    if (request.routeType === 'Reject') return [...this.#used(chat, from, request), ...this.#end(chat)];
    chat.state = chatLifeCycle.Queued.route;
    const used = this.#used(chat, from, request);
    chat.other = request.otherDN ?? '';
    chat.userData = { ...chat.userData, ...request.userData };
    const [agent, other] = [this.#side(chat, chat.agent), this.#side(chat, chat.other)];
    return [
      ...used,
      ...this.#tell({ messageType: 'EventRinging', ...other }),
      ...this.#tell({ messageType: 'EventEstablished', ...other }),
      ...this.#tell({ messageType: 'EventEstablished', ...agent }),
    ];
  }

  /** Hands a text to the other side, once. */
  text(from: string, request: CtiFrame): readonly Effect[] {
    const { thisDN, connId = '', referenceId, privateMsgId, text = '' } = request;
    const chat = this.#chats.get(connId);
    const otherDN = chat === undefined ? undefined : otherSide(chat, thisDN);
    if (chat === undefined || otherDN === undefined) return refuse(from, request, 'invalidConnId');
    if (!allows(chat, 'text')) return refuse(from, request, 'invalidCallState');
    if (!text.isWellFormed()) return refuse(from, request, 'textInvalid');
    if (Buffer.byteLength(text) > longestText) return refuse(from, request, 'textTooLong');
    const event = {
      messageType: 'EventPrivateInfo',
      thisDN: otherDN,
      otherDN: thisDN,
      connId,
      privateMsgId,
      text,
    };
    return [cti(from, { messageType: 'EventACK', thisDN, referenceId }), ...this.#tell(event)];
  }

  /** Either side ends the interaction. */
  release(from: string, request: CtiFrame): readonly Effect[] {
    const chat = this.#chats.get(request.connId ?? '');
    if (chat === undefined || otherSide(chat, request.thisDN) === undefined)
      return refuse(from, request, 'invalidConnId');
    if (!allows(chat, 'release')) return refuse(from, request, 'invalidCallState');
    return this.#end(chat, from, request);
  }

  #end(chat: Chat, from?: string, request?: CtiFrame): readonly Effect[] {
    const wasQueued = chat.state === 'Queued';
    chat.state = 'Released';
    const ofOther = wasQueued ? 'EventAbandoned' : 'EventReleased';
    const rejected = wasQueued && request === undefined;
    return [
      ...this.#tell({ messageType: 'EventReleased', ...this.#side(chat, chat.agent) }, from, request),
      ...(rejected
        ? []
        : this.#tell({ messageType: ofOther, ...this.#side(chat, chat.other) }, from, request)),
    ];
  }

  #whyNotRoute(chat: Chat | undefined, request: CtiFrame): RefusalOfText | undefined {
    if (chat === undefined || request.thisDN !== this.#floor.routingPoint) return 'invalidConnId';
    if (!allows(chat, 'route')) return 'invalidCallState';
    if (request.routeType === 'Reject') return undefined;
    const { knowledgeWorkers, strategy } = this.#floor;
    const worker = knowledgeWorkers.find(({ dn }) => dn === request.otherDN);
    const isUnasked = worker !== undefined && !chat.acceptedBy.has(worker.agent);
    if (strategy.strictPreview && isUnasked) return 'notAccepted';
    return this.#registrations.isSomebodyAt(request.otherDN ?? '') ? undefined : 'invalidDestination';
  }

  #used(chat: Chat, from: string, request: CtiFrame): readonly Effect[] {
    const { connId, agent } = chat;
    const { thisDN, otherDN, routeType } = request;
    const event = { messageType: 'EventRouteUsed', thisDN, connId, otherDN: otherDN ?? agent, routeType };
    return this.#tell({ ...event, mediaType: 'chat' }, from, request);
  }

  #side({ connId, agent, other, userData }: Chat, thisDN: string) {
    const otherDN = thisDN === agent ? other : agent;
    return { thisDN, otherDN, connId, mediaType: 'chat', userData };
  }

  #tell(event: CtiFrame, from?: string, request?: CtiFrame): readonly Effect[] {
    const asked = from === undefined ? undefined : { from, referenceId: request?.referenceId };
    return this.#registrations.announce(event, asked);
  }
}

function otherSide({ agent, other }: Chat, dn: string): string | undefined {
  if (dn === agent) return other;
  return dn === other ? agent : undefined;
}

function allows({ state }: Chat, event: ChatEvent): boolean {
  return nextState<ChatState, ChatEvent>(chatLifeCycle, state, event) !== undefined;
}
