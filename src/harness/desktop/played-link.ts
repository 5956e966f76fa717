import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { type LinkListener, listen } from '../../link/listen.ts';
import { memoryLink } from '../../link/memory-link.ts';
import type { Wire } from '../../link/wires/wire.ts';
import { type Delivery, PiecewiseWire } from '../../net-mocks/piecewise-wire.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { serveControl } from '../../reference/control/serve-control.ts';
import { serveCti } from '../../reference/cti-session.ts';
import { ReferenceSystem } from '../../reference/reference-system.ts';
import { withDeadline } from '../case/deadline.ts';
import { ControlClient, type MethodPeer } from '../run/control-client.ts';
import { ScriptedOcs } from './scripted-ocs.ts';
import { type FrameObserver, type PlayedCalls, TappedConnection } from './tapped-connection.ts';

/** The harness's calls to itself never fail; if one does, the kit is broken. */
const playedOcs: MethodPeer = {
  name: 'OCS',
  channel: 'control',
  link: 'OCS that the kit plays',
  codes: { refused: 'PLAYED_OCS', silent: 'PLAYED_OCS', closed: 'PLAYED_OCS', answer: 'PLAYED_OCS' },
};

/**
 * OCS and T-Server as the harness plays them for a desktop under test: the right reference in this process, in virtual
 * time, with a scripted OCS over it and an observer on every link.
 */
export class PlayedLink {
  /** Sets the test bed up, as the OCS role does over a control link. */
  readonly control: ControlClient;
  readonly scriptedOcs: ScriptedOcs;
  readonly #system: ReferenceSystem;
  readonly #connections = new Set<FrameConnection>();
  readonly #wires = new Set<PiecewiseWire>();
  #delivery: Delivery = 'at once';
  /** Those that the observer hears. */
  readonly #heard = new Set<TappedConnection>();
  #played: PlayedCalls | undefined;
  #listener: LinkListener | undefined;
  #relay: string | undefined;
  #observer: FrameObserver | undefined;

  private constructor(system: ReferenceSystem, control: ControlClient, scriptedOcs: ScriptedOcs) {
    this.#system = system;
    this.control = control;
    this.scriptedOcs = scriptedOcs;
  }

  /** Listens on loopback; on any free port unless one is given. Fails with a KitError as `listen` does. */
  static async open(port = 0, onFailure?: (error: unknown) => void): Promise<PlayedLink> {
    const scriptedOcs = new ScriptedOcs();
    const system = ReferenceSystem.inMemory(scriptedOcs.decoration, onFailure);
    const [tester, server] = memoryLink();
    serveControl(server, system, undefined);
    const control = await ControlClient.open(new JsonRpcClient(tester), undefined, playedOcs);
    const link = new PlayedLink(system, control, scriptedOcs);
    const over = (wire: Wire): Wire => link.#inPieces(wire);
    // A person's desktop may connect long before the agent logs in, and register only then.
    const limits = { firstByteMs: Number.POSITIVE_INFINITY };
    link.#listener = await listen({ port, over, limits }, (connection) => link.#take(connection));
    return link;
  }

  /** Where a desktop connects to. */
  get url(): string {
    return this.#relay ?? this.#listener?.url ?? '';
  }

  /** Lets desktops connect through a relay that leads here. */
  reachOver(relay: string): void {
    this.#relay = relay;
  }

  /**
   * Begins a case: open links are cut, and the observer sees those that are opened from now on. Without an observer it
   * ends a case: what is sent arrives at once again.
   */
  watch(observer: FrameObserver | undefined): void {
    this.#observer = undefined;
    this.#played = undefined;
    if (observer === undefined) this.#delivery = 'at once';
    this.hangUp();
    this.scriptedOcs.forget();
    this.#observer = observer;
  }

  /** Sends a user event to every desktop that registered the DN, as T-Server passes on OCS's events. */
  send(dn: string, userData: UserData): void {
    const own = this.scriptedOcs.markOwn(userData);
    this.#system.engine.submit({ to: 'switch', input: { kind: 'userEvent', dn, userData: own } });
  }

  /** Sends a frame of T-Server's own, such as the events of somebody else's call, to every desktop. */
  tell(frame: JsonObject): void {
    for (const connection of this.#heard) connection.tell(frame);
  }

  /** Until the case ends, a desktop that queries a DN learns of these calls as well. */
  report(played: PlayedCalls): void {
    this.#played = played;
  }

  /** A further client of T-Server, until the case ends. */
  openClient(): FrameConnection {
    const [client, server] = memoryLink();
    this.#connections.add(client);
    client.onClose(() => this.#connections.delete(client));
    serveCti(server, { engine: this.#system.engine, token: undefined });
    return client;
  }

  /** Opens a link as a desktop does over a socket, for what uses it in this process. */
  openHere(): FrameConnection {
    const [desktop, server] = memoryLink();
    this.#take(server);
    return desktop;
  }

  /** Has all that is sent from now on arrive in that way. */
  deliver(delivery: Delivery): void {
    this.#delivery = delivery;
  }

  /** Done when all that was sent is on its way; nothing if it is. */
  get writing(): Promise<unknown> | undefined {
    const writing = [...this.#wires].flatMap((wire) => wire.writing ?? []);
    return writing.length === 0 ? undefined : Promise.all(writing);
  }

  /** Cuts every link. */
  hangUp(): void {
    for (const connection of this.#connections) connection.close();
    this.#connections.clear();
  }

  /** Cuts every link, and waits until each is closed at both ends. */
  async cut(): Promise<void> {
    const closed = [...this.#connections].map(
      (connection) => new Promise<void>((resolve) => connection.onClose(() => resolve())),
    );
    this.hangUp();
    await Promise.all(closed);
  }

  async close(): Promise<void> {
    await this.#listener?.close();
    this.#system.close();
  }

  #inPieces(wire: Wire): Wire {
    const pieces = new PiecewiseWire(wire, { delivery: () => this.#delivery, pause });
    this.#wires.add(pieces);
    pieces.onClose(() => this.#wires.delete(pieces));
    return pieces;
  }

  #take(connection: FrameConnection): void {
    this.#connections.add(connection);
    connection.onClose(() => this.#connections.delete(connection));
    const heard = this.#observer === undefined ? connection : this.#tap(connection, this.#observer);
    serveCti(heard, { engine: this.#system.engine, token: undefined });
  }

  #tap(connection: FrameConnection, observer: FrameObserver): TappedConnection {
    const heard = new TappedConnection(connection, observer, (dn) => this.#played?.(dn) ?? []);
    this.#heard.add(heard);
    connection.onClose(() => this.#heard.delete(heard));
    return heard;
  }
}

/** Milliseconds between two pieces of a frame: long enough to be read apart. */
const betweenPieces = 50;

function pause(delivery: Delivery): Promise<void> {
  if (delivery !== 'in two pieces') return new Promise((resolve) => setImmediate(resolve));
  return withDeadline<void>(new Promise(() => undefined), betweenPieces, () => undefined);
}
