import type { KitError } from '../kernel/kit-error.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import type { LinkListener, TlsIdentity } from '../link/listen.ts';
import { memoryLink } from '../link/memory-link.ts';
import { openStore, type StoreLocation } from '../store/open-store.ts';
import { type Beginning, begin } from './beginning.ts';
import type { Decoration } from './machines.ts';
import { openListeners, referenceLinks } from './reference-links.ts';
import { ReferenceSystem } from './reference-system.ts';
import type { TraceSink } from './trace/trace-links.ts';

/** How to start the reference. Port 0 means any free port. */
export interface ReferenceOptions extends Beginning {
  /** 127.0.0.1 by default; any other than loopback needs `tls` and `token`. */
  readonly host?: string;
  /** Port of the CTI link over TCP. */
  readonly port: number;
  /** Port of the control link; absent for none. */
  readonly controlPort?: number;
  /** Port of the CTI link over WebSocket; absent for none. */
  readonly webSocketPort?: number;
  /** Where calling lists are kept; in memory by default. */
  readonly store?: StoreLocation;
  /** Whether the store is emptied first, and whenever `reset` and `provision` ask for it. */
  readonly resetStore?: boolean;
  /** Milliseconds after which other servers take over from one that stands still; 10,000 by default. */
  readonly lease?: number;
  /** Called with why if the database fails by itself while the reference serves, and with nothing when it works again. */
  readonly onTrouble?: (problem: KitError | undefined) => void;
  readonly tls?: TlsIdentity;
  /** Required in RequestRegisterClient and hello. */
  readonly token?: string;
  readonly decorate?: Decoration;
  /** Whether there is a page for people on the control port; never over TLS, or where other machines can reach it. */
  readonly page?: boolean;
  /** Takes every message of every link, in words. */
  readonly trace?: TraceSink;
  /** Promises neither a controllable clock nor a fence, like most implementations: time is real. */
  readonly realTime?: boolean;
  /** Called with what a machine throws; without a listener it is thrown. */
  readonly onFailure?: (error: unknown) => void;
  /** Milliseconds by which what OCS sends to desktops leaves later; it then promises no fence. */
  readonly answerDelay?: number;
}

/** A reference that is running. */
export interface RunningReference {
  /** The URL for `openLink` to reach the CTI link. */
  readonly url: string;
  readonly controlUrl?: string;
  readonly webSocketUrl?: string;
  /** Address of the page, with its token if it is the page's own. */
  readonly pageUrl?: string;
  /** Opens a CTI link in this process, without a socket. */
  openLink(): FrameConnection;
  /** The same for the control link. */
  openControlLink(): FrameConnection;
  close(): Promise<void>;
  /** Settles if another process has taken over its store; with why. */
  readonly lost: Promise<KitError>;
  /** Puts faults on the machines from the next reset on. */
  setDecoration(decoration: Decoration): void;
}

/**
 * Starts the reference OCS with its switch, on what its store holds. Fails with a KitError if it cannot listen or open its
 * database, and with PROVISIONING if its provisioning is invalid.
 */
export async function startReference(options: ReferenceOptions): Promise<RunningReference> {
  const store = await openStore(options.store ?? 'memory', options);
  const system = new ReferenceSystem({
    store,
    decoration: options.decorate ?? {},
    onFailure: options.onFailure,
    realTime: options.realTime,
    mayEmpty: options.resetStore,
    answerDelay: options.answerDelay,
  });
  const listeners: LinkListener[] = [];
  const close = async () => {
    await Promise.all(listeners.map((listener) => listener.close()));
    await system.close();
  };
  try {
    if (options.resetStore) await store.empty();
    await begin(system, options);
    const links = referenceLinks(system, options);
    const urls = await openListeners(links, options, listeners);
    const lost = store.lost ?? Promise.withResolvers<KitError>().promise;
    return {
      ...urls,
      openLink: () => openHere(links.cti),
      openControlLink: () => openHere(links.control),
      close,
      lost,
      setDecoration: (decoration) => system.setDecoration(decoration),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function openHere(serve: (connection: FrameConnection) => void): FrameConnection {
  const [client, server] = memoryLink();
  serve(server);
  return client;
}
