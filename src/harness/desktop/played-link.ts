import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { type LinkListener, listen } from '../../link/listen.ts';
import { memoryLink } from '../../link/memory-link.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { serveControl } from '../../reference/control/serve-control.ts';
import { serveCti } from '../../reference/cti-session.ts';
import { ReferenceSystem } from '../../reference/reference-system.ts';
import { ControlClient, type MethodPeer } from '../run/control-client.ts';
import { ScriptedOcs } from './scripted-ocs.ts';
import { type FrameObserver, TappedConnection } from './tapped-connection.ts';

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
  /** The same, as the observer sees them. */
  readonly #heard = new Set<FrameConnection>();
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
    const system = new ReferenceSystem('memory', scriptedOcs.decoration, onFailure);
    const [tester, server] = memoryLink();
    serveControl(server, system, undefined);
    const control = await ControlClient.open(new JsonRpcClient(tester), undefined, playedOcs);
    const link = new PlayedLink(system, control, scriptedOcs);
    link.#listener = await listen({ port }, (connection) => link.#take(connection));
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

  /** Begins a case: open links are cut, and the observer sees those that are opened from now on. */
  watch(observer: FrameObserver | undefined): void {
    this.#observer = undefined;
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
    for (const connection of this.#heard) connection.send(frame);
  }

  /** Cuts every link. */
  hangUp(): void {
    for (const connection of this.#connections) connection.close();
    this.#connections.clear();
  }

  async close(): Promise<void> {
    await this.#listener?.close();
    this.#system.close();
  }

  #take(connection: FrameConnection): void {
    this.#connections.add(connection);
    const observer = this.#observer;
    const heard = observer ? new TappedConnection(connection, observer) : connection;
    this.#heard.add(heard);
    connection.onClose(() => {
      this.#connections.delete(connection);
      this.#heard.delete(heard);
    });
    serveCti(heard, { engine: this.#system.engine, token: undefined });
  }
}
