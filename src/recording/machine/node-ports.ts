import type { Clock } from '../../kernel/clock.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import type { MediaSocket, MediaUser } from '../../media/rtp-socket.ts';
import type { AgentEnvironment } from '../../sip/dialog/user-agent.ts';
import type { AddressBook } from './address-book.ts';

/** What every node of a recorded call needs from outside: time, ids, chance, and a socket for each stream of media. */
export interface NodePorts extends AgentEnvironment {
  readonly clock: Clock;
  readonly book: AddressBook;
  readonly ids: IdSource;
  /** Numbers from 0 up to 1. */
  readonly chance: () => number;
  /** A socket at the node's address; undefined if all its ports are in use. Closing it gives the port back. */
  openMedia(user: MediaUser): MediaSocket | undefined;
}
