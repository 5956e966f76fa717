import { stat } from 'node:fs/promises';
import { portOf, usageError } from '../../kernel/usage-error.ts';
import { linkFailure } from '../../link/link-failure.ts';
import { bookOf } from '../../recording/machine/address-book.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import { type ServedNode, serveIndexer, serveMediaServer, serveSipServer } from './serve-node.ts';

/** The last number of an indexer's address. */
const indexerNumber = 40;

/** What the command line says about the participant, in its own words. */
export interface ParticipantOptions {
  /** `media-server`, `sip-server` or `indexer`. */
  readonly part?: string | undefined;
  readonly network?: string | undefined;
  readonly transport?: string | undefined;
  readonly directory?: string | undefined;
  readonly setUpPort?: string | undefined;
}

/**
 * Serves the participant that the options name. Throws KitError USAGE for a wrong option, and LINK_PORT_IN_USE or another of
 * a listener if its address cannot be bound.
 */
export async function serveParticipant(options: ParticipantOptions): Promise<ServedNode> {
  const { part, network = '127.0.0', transport = 'UDP', directory = '.' } = options;
  if (!/^127(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){2}$/.test(network))
    throw usageError(
      `--network is "${network}".`,
      'Give the first three numbers of a loopback address: 127.0.9.',
    );
  if (transport !== 'UDP' && transport !== 'TCP')
    throw usageError(`--transport is "${transport}".`, 'Give UDP or TCP.');
  const book = bookOf(network, {}, transport);
  switch (part) {
    case 'media-server':
      await requireDirectory(directory);
      return await listening(book.endOf('media server'), serveMediaServer(book, directory));
    case 'sip-server': {
      const port = portOf(options.setUpPort ?? '5080', '--set-up-port');
      const setUp = { ...book.endOf('SIP Server'), port };
      return await listening(book.endOf('SIP Server'), serveSipServer(book, setUp));
    }
    case 'indexer': {
      await requireDirectory(directory);
      const port = portOf(options.setUpPort ?? '5080', '--set-up-port');
      const end = { address: `${network}.${indexerNumber}`, port };
      return await listening(end, serveIndexer(end, directory));
    }
    default:
      throw usageError(
        part === undefined ? '--part is missing.' : `--part is "${part}".`,
        'Give media-server, sip-server or indexer.',
      );
  }
}

async function requireDirectory(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory())
    throw usageError(
      `--directory is "${path}", which is not a folder.`,
      'Name the folder for its recordings.',
    );
}

/** One of Node's errors in the kit's words. */
async function listening(end: Endpoint, opening: Promise<ServedNode>): Promise<ServedNode> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw linkFailure('listen on', `${end.address}:${end.port}`, error);
  }
}
