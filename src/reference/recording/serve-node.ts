import { Device, type DeviceName } from '../../recording/devices/device.ts';
import { DirectoryFiles } from '../../recording/floor/directory-files.ts';
import { openRealNode } from '../../recording/floor/real-node.ts';
import { rightIndexChoices } from '../../recording/indexer/index-choices.ts';
import { Indexer } from '../../recording/indexer/indexer.ts';
import type { AddressBook } from '../../recording/machine/address-book.ts';
import type { Addressed } from '../../recording/machine/addresses.ts';
import { MediaServer } from '../../recording/media-server/media-server.ts';
import { SipServer } from '../../recording/sip-server/sip-server.ts';
import type { UserAgent } from '../../sip/dialog/user-agent.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import { seededIds } from '../seeded-ids.ts';
import { SteerableClock } from '../steerable-clock.ts';
import { serveIndexLink } from './index-link.ts';
import { serveSetUpLink } from './set-up-link.ts';

/** A participant of recorded calls in a process of its own. */
export interface ServedNode {
  /** Where it is called, `address:port`. */
  readonly address: string;
  /** Calls that are not over. */
  readonly calls: () => number;
  close(): Promise<void>;
}

/** Opens the reference media server, which writes to a directory; rejects if its address cannot be bound. */
export async function serveMediaServer(book: AddressBook, directory: string): Promise<ServedNode> {
  const surroundings = surroundingsOf(book);
  const files = new DirectoryFiles(directory);
  const { node, close } = await openRealNode(
    'media server',
    surroundings,
    (ports) => new MediaServer(ports, files, () => undefined),
    mediaWaiting,
  );
  return {
    address: addressIn(book, 'media server'),
    calls: () => node.agent.calls.length,
    close: () => closeAll(surroundings.clock, node.agent, close),
  };
}

/** Opens the reference SIP Server with its set-up link; rejects if an address cannot be bound. */
export async function serveSipServer(book: AddressBook, setUp: Endpoint): Promise<ServedNode> {
  const surroundings = surroundingsOf(book);
  const link = await serveSetUpLink(setUp, () => opened.node);
  const opened = await openRealNode('SIP Server', surroundings, (ports) => new SipServer(ports, link));
  return {
    address: addressIn(book, 'SIP Server'),
    calls: () => opened.node.agent.calls.length,
    close: () => closeAll(surroundings.clock, opened.node.agent, opened.close, link.close),
  };
}

/** A telephone in a process of its own. */
export interface ServedTelephone extends ServedNode {
  readonly device: Device;
}

/** Opens one of the reference's telephones; rejects if its address cannot be bound. */
export async function serveTelephone(name: DeviceName, book: AddressBook): Promise<ServedTelephone> {
  const surroundings = surroundingsOf(book);
  const { node, close } = await openRealNode(name, surroundings, (ports) => new Device(name, ports));
  return {
    device: node,
    address: addressIn(book, name),
    calls: () => node.agent.calls.length,
    close: () => closeAll(surroundings.clock, node.agent, close),
  };
}

/** Opens the reference indexer, which reads a directory; rejects if its address cannot be bound. */
export async function serveIndexer(
  end: Endpoint,
  directory: string,
  choices = rightIndexChoices,
): Promise<ServedNode> {
  // Only here: the other participants need no SQL, which is two thirds of the modules and 9 MB.
  const { openSqliteIndex } = await import('../../store/recordings/sql-recording-index.ts');
  const index = await openSqliteIndex(':memory:');
  const indexer = new Indexer(new DirectoryFiles(directory), index);
  indexer.choices = choices;
  try {
    const link = await serveIndexLink(end, indexer, index);
    const close = (): Promise<void> => link.close().then(() => index.close());
    return { address: `${end.address}:${end.port}`, calls: () => 0, close };
  } catch (error) {
    await index.close();
    throw error;
  }
}

/** Media sockets that wait: two for each call, and some hundred calls may begin in a second. */
const mediaWaiting = 64;

function surroundingsOf(book: AddressBook) {
  const clock = new SteerableClock();
  return {
    clock,
    book,
    ids: seededIds(`served ${process.pid} ${Date.now()}`),
    isHere: () => false,
  };
}

function addressIn(book: AddressBook, name: Addressed): string {
  const { address, port } = book.endOf(name);
  return `${address}:${port}`;
}

/** Milliseconds for what is sent last to leave, and in which files are finished: one that is not can be recovered. */
const lastWords = 100;
const longestClosing = 5000;

/** Hangs up every call, then gives everything back; it takes no longer than that, whatever the disk does. */
async function closeAll(
  clock: SteerableClock,
  agent: UserAgent,
  ...closes: readonly (() => Promise<void>)[]
): Promise<void> {
  const pass = (ms: number): Promise<void> =>
    new Promise((resolve) => clock.setTimer(`closing:${ms}`, clock.now() + ms, resolve));
  for (const call of agent.calls) call.hangUp();
  await pass(lastWords);
  await Promise.race([Promise.all(closes.map((close) => close())), pass(longestClosing)]);
  clock.close();
}
