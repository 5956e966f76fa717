import type { Passage } from '../../../instant-messages/exchange.ts';
import type { Floor, KnowledgeWorker } from '../../../instant-messages/machine/floor.ts';
import type { CtiFrame } from '../../../instant-messages/machine/frames.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import { WorkerLegs } from '../../../reference/instant-messages/worker-legs.ts';
import { parseSip } from '../../../sip/message/parse-message.ts';
import { sipUri } from '../../../sip/message/uri.ts';
import type { Endpoint, SipTransport } from '../../../sip/transport/sip-transport.ts';
import { nameAt } from '../cast.ts';
import type { EmbeddedIm } from '../embedded-im.ts';
import type { ImUnderTest, SeeSip } from '../im-under-test.ts';
import type { ImNetwork } from './im-network.ts';
import { SipView } from './sip-view.ts';
import type { WorkerPhone } from './worker-phone.ts';

/** Last numbers of the addresses: SIP Server's, and that of the first knowledge worker. */
const serverNumber = 20;
const firstWorker = 41;
const sipPort = 5060;

/** How the clients of knowledge workers are opened. */
export interface ImBySip {
  readonly openNetwork: () => Promise<ImNetwork>;
  readonly openPhone: (end: Endpoint, network: ImNetwork, view: SipView) => Promise<WorkerPhone>;
}

/** A knowledge worker who has instant messages by SIP. */
interface Reached {
  readonly worker: KnowledgeWorker;
  readonly end: Endpoint;
  readonly view: SipView;
  readonly phone: WorkerPhone;
  /** Events of their DN that SIP has to tell: they have come when it has. */
  readonly told: CtiFrame[];
  /** Reference ids of texts that are on their way from them. */
  readonly writing: number[];
}

/** The reference, which reaches knowledge workers by SIP: what they see is what their clients have taken. */
export class ImOverSip implements ImUnderTest {
  readonly label: string;
  readonly control = undefined;
  readonly offered = undefined;
  readonly #inner: EmbeddedIm;
  readonly #how: ImBySip;
  #see: (passage: Passage) => void = () => undefined;
  #seeSip: SeeSip = () => undefined;
  #network: ImNetwork | undefined;
  #legs: WorkerLegs | undefined;
  #transport: SipTransport | undefined;
  #reached: Reached[] = [];
  #last = 0;

  constructor(inner: EmbeddedIm, how: ImBySip) {
    this.label = `${inner.label}, knowledge workers by SIP`;
    this.#inner = inner;
    this.#how = how;
  }

  async begin(
    floor: Floor,
    see: (passage: Passage) => void,
    seeSip: SeeSip = () => undefined,
  ): Promise<void> {
    await this.close();
    this.#see = see;
    this.#seeSip = seeSip;
    const network = await this.#how.openNetwork();
    this.#network = network;
    await this.#openLegs(network, floor);
    await this.#inner.begin(floor, (passage) => this.#passed(passage));
  }

  async send(...passages: readonly Passage[]): Promise<void> {
    const byCti: Passage[] = [];
    for (const passage of passages) if (!(await this.#sentBySip(passage))) byCti.push(passage);
    await this.#inner.send(...byCti);
    await this.#settle();
  }

  async customer(...call: Parameters<EmbeddedIm['customer']>): Promise<void> {
    await this.#inner.customer(...call);
    await this.#settle();
  }

  async advance(ms: number): Promise<void> {
    await this.#inner.advance(ms);
    await this.#network?.advance(ms);
    await this.#settle();
  }

  /** Gives back what the last case has opened. */
  async close(): Promise<void> {
    this.#legs?.agent.layer.abandon();
    await Promise.all([this.#transport?.close(), ...this.#reached.map(({ phone }) => phone.close())]);
    await this.#network?.close();
    this.#reached = [];
    this.#network = undefined;
  }

  async #openLegs(network: ImNetwork, { knowledgeWorkers }: Floor): Promise<void> {
    const endOf = (worker: KnowledgeWorker): Endpoint => ({
      address: `${network.name}.${firstWorker + knowledgeWorkers.indexOf(worker)}`,
      port: sipPort,
    });
    const legs = new WorkerLegs({
      ...network.environment,
      host: `${network.name}.${serverNumber}`,
      uriOf: (worker) => sipUri({ user: worker.dn, host: endOf(worker).address }),
      request: ({ agent }, cti) =>
        void this.#inner.send({ from: agent, to: parts.switch, frame: { channel: 'cti', cti } }),
      undelivered: (error) => this.#tell(nameAt(error.thisDN), error),
    });
    this.#legs = legs;
    this.#transport = await this.#openServer(network, legs);
    for (const worker of knowledgeWorkers) {
      const [end, view] = [endOf(worker), new SipView()];
      const phone = await this.#how.openPhone(end, network, view);
      this.#reached.push({ worker, end, view, phone, told: [], writing: [] });
    }
  }

  /** SIP Server's transport, where everything is seen that passes. */
  async #openServer(network: ImNetwork, { agent: { layer } }: WorkerLegs): Promise<SipTransport> {
    const end = { address: `${network.name}.${serverNumber}`, port: sipPort };
    const transport = await network.open(end, {
      received: (bytes, from) => {
        this.#message(bytes, from, false);
        layer.received(bytes, from);
      },
      failed: (failure) => layer.failed(failure),
    });
    const send = (bytes: Uint8Array, to: Endpoint): void => {
      this.#message(bytes, to, true);
      transport.send(bytes, to);
    };
    layer.attach({ name: transport.name, local: transport.local, send, close: () => transport.close() });
    return transport;
  }

  #passed(passage: Passage): void {
    const { to, frame } = passage;
    const reached = this.#reached.find(({ worker }) => worker.agent === to);
    const bySip = reached && frame.channel === 'cti' && this.#legs?.take(reached.worker, frame.cti);
    if (bySip) reached.told.push(frame.cti);
    else this.#see(passage);
  }

  /** What a knowledge worker does in a session that they have by SIP goes by SIP. */
  async #sentBySip({ from, frame }: Passage): Promise<boolean> {
    const reached = this.#reached.find(({ worker }) => worker.agent === from);
    if (reached === undefined || frame.channel !== 'cti') return false;
    const { messageType, connId, text = '', referenceId = 0 } = frame.cti;
    if (!reached.told.some((event) => event.connId === connId)) return false;
    if (messageType === 'RequestReleaseCall') await reached.phone.hangUp();
    else if (messageType !== 'RequestPrivateService') return false;
    else {
      reached.writing.push(referenceId);
      await reached.phone.write(text);
    }
    return true;
  }

  #message(bytes: Uint8Array, { address }: Endpoint, isToWorker: boolean): void {
    const reached = this.#reached.find(({ end }) => end.address === address);
    const parsed = parseSip(bytes);
    if (reached === undefined || !parsed.ok) return;
    this.#last = this.#network?.environment.clock.now() ?? 0;
    const { agent } = reached.worker;
    const [from, to] = isToWorker ? [parts.switch, agent] : [agent, parts.switch];
    this.#seeSip({ from, to, message: parsed.value });
    const shown = reached.view.take(parsed.value, isToWorker);
    if (shown) for (const cti of eventsOf(reached, shown)) this.#tell(agent, cti);
  }

  #tell(agent: string, cti: CtiFrame): void {
    this.#see({ from: parts.switch, to: agent, frame: { channel: 'cti', cti } });
  }

  async #settle(): Promise<void> {
    await this.#network?.settle(() => this.#last);
  }
}

/** The events of the DN that the client has taken. */
function eventsOf(
  { worker, told, writing }: Reached,
  shown: NonNullable<ReturnType<SipView['take']>>,
): readonly CtiFrame[] {
  const event = (messageType: string) => told.findLast((one) => one.messageType === messageType);
  const some = (...types: readonly string[]) => types.flatMap((type) => event(type) ?? []);
  switch (shown.kind) {
    case 'answered':
      return some('EventRinging', 'EventEstablished');
    case 'ended': {
      const { connId, mediaType } = event('EventEstablished') ?? {};
      return [{ messageType: 'EventReleased', thisDN: worker.dn, connId, mediaType }];
    }
    case 'read': {
      const { connId, otherDN } = event('EventEstablished') ?? {};
      const of = { thisDN: worker.dn, otherDN, connId, privateMsgId: 'IM_TEXT' };
      return [{ messageType: 'EventPrivateInfo', ...of, text: shown.text }];
    }
    case 'taken': {
      const referenceId = writing.shift();
      const messageType = shown.status < 300 ? 'EventACK' : 'EventError';
      const error = shown.status < 300 ? {} : { errorCode: shown.status };
      return [{ messageType, thisDN: worker.dn, referenceId, ...error }];
    }
  }
}
