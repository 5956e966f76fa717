import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { isJsonObject } from '../../kernel/json.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { openLink } from '../../link/open-link.ts';
import type { ImMethodParams, RoutingStrategy } from '../../protocol/instant-messages.generated.ts';

const workers = 50;
const routingPoint = '8100';
const workerOf = (n: number): string => `Worker ${n % workers}`;
const dnOfWorker = (n: number): string => String(71_000 + (n % workers));
const dnOfAgent = (n: number): string => String(10_000 + n);

/** What passes on the link, as far as it is looked at here. */
type Frame = ImMethodParams['give']['frames'][number];

/** A system for instant messages at the other end of a link, with fifty knowledge workers who are ready. */
export class ImFloor {
  readonly #client: JsonRpcClient;
  /** Connection ids, by the number of the agent. */
  readonly #chats: string[] = [];

  private constructor(client: JsonRpcClient) {
    this.#client = client;
  }

  static async open(url: string, selection: RoutingStrategy['selection']): Promise<ImFloor> {
    const client = new JsonRpcClient(await openLink(url));
    await client.call('hello', {});
    const floor = new ImFloor(client);
    const strategy = { selection, afterDecline: 'next', previewSeconds: 20, queueSeconds: 60 };
    const all = Array.from({ length: workers }, (_, n) => n);
    await client.call('reset', {
      sut: 'whole',
      floor: {
        routingPoint,
        knowledgeWorkers: all.map((n) => ({
          agent: workerOf(n),
          dn: dnOfWorker(n),
          voiceDN: String(72_000 + n),
        })),
        strategy: { ...strategy, voice: 'direct', strictPreview: false },
      },
    });
    for (const n of all) {
      await floor.#give(cti(workerOf(n), { messageType: 'RequestRegisterAddress', thisDN: dnOfWorker(n) }));
      await floor.#give(call(workerOf(n), 'presence.set', { presence: 'Online' }));
    }
    return floor;
  }

  /** An agent begins a chat; gives the knowledge workers who see its preview. */
  async begin(agent: number): Promise<readonly string[]> {
    const thisDN = dnOfAgent(agent);
    const name = nameOf(agent);
    await this.#give(cti(name, { messageType: 'RequestRegisterAddress', thisDN }));
    const request = { messageType: 'RequestMakeCall', thisDN, otherDN: routingPoint, mediaType: 'chat' };
    const frames = await this.#give(cti(name, request));
    const dialing = frames.find(({ frame }) => frame.messageType === 'EventDialing');
    this.#chats[agent] = String(dialing?.frame.connId);
    return frames.filter(({ frame }) => frame.method === 'preview.show').map(({ to }) => to);
  }

  /** A knowledge worker takes the chat of an agent; whether it is established then. */
  async accept(agent: number, worker: string): Promise<boolean> {
    const frames = await this.#give(call(worker, 'preview.accept', { connId: this.#chats[agent] ?? '' }));
    return frames.some(({ frame, to }) => frame.messageType === 'EventEstablished' && to === nameOf(agent));
  }

  /** A text of an agent; what the other side reads of it. */
  async write(agent: number, text: string): Promise<readonly string[]> {
    const frames = await this.#give(textOf(agent, this.#chats[agent] ?? '', text));
    return frames.flatMap(({ frame }) =>
      frame.messageType === 'EventPrivateInfo' && typeof frame.text === 'string' ? [frame.text] : [],
    );
  }

  close(): void {
    this.#client.close();
  }

  async #give(frame: Frame): Promise<readonly Frame[]> {
    return framesIn(await this.#client.call('give', { frames: [{ ...frame }] }));
  }
}

/** The frame of a text: what the baseline sends as well. */
export function textOf(agent: number, connId: string, text: string): Frame {
  const request = { messageType: 'RequestPrivateService', thisDN: dnOfAgent(agent), connId };
  return cti(nameOf(agent), { ...request, privateMsgId: 'IM_TEXT', text });
}

function nameOf(agent: number): string {
  return `Agent ${agent}`;
}

function framesIn(answer: JsonValue): readonly Frame[] {
  const frames = isJsonObject(answer) ? answer.frames : undefined;
  if (!Array.isArray(frames)) throw new Error('An answer has frames.');
  return frames;
}

function cti(from: string, frame: JsonObject): Frame {
  return { from, to: 'SIP Server', channel: 'cti', frame };
}

function call(from: string, method: string, params: JsonObject): Frame {
  return { from, to: 'connector', channel: 'preview', frame: { method, params } };
}
