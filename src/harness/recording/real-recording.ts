import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RealFloor } from '../../recording/floor/real-floor.ts';
import { openSetUpLink } from '../../recording/floor/set-up-link.ts';
import { bookOf } from '../../recording/machine/address-book.ts';
import { seededIds } from '../../reference/seeded-ids.ts';
import { SteerableClock } from '../../reference/steerable-clock.ts';
import type { Endpoint, TransportName } from '../../sip/transport/sip-transport.ts';
import { openSqliteIndex } from '../../store/recordings/sql-recording-index.ts';
import type { LoopbackNetwork } from './loopback-network.ts';
import type { RecordingUnderTest } from './recording-run.ts';

/** What is under test on sockets; everybody else is played. */
export interface RealSystems {
  readonly transport: TransportName;
  readonly mediaServer?: Endpoint;
  readonly sipServer?: { readonly sip: Endpoint; readonly setUp: Endpoint };
  /** Where the media server under test stores its recordings. */
  readonly directory?: string;
}

/** Recorded calls on real sockets, in real time: the kit's participants, but for those that are under test. */
export function realRecording(
  label: string,
  network: LoopbackNetwork,
  { transport, mediaServer, sipServer, directory }: RealSystems,
): RecordingUnderTest {
  const elsewhere = {
    ...(mediaServer && { 'media server': mediaServer }),
    ...(sipServer && { 'SIP Server': sipServer.sip }),
  };
  return {
    label,
    control: undefined,
    async openFloor(trace) {
      const own = directory === undefined ? await mkdtemp(join(tmpdir(), 'recordings-')) : undefined;
      const index = await openSqliteIndex(':memory:');
      const clock = new SteerableClock();
      const close = async (floor?: RealFloor): Promise<void> => {
        await floor?.close();
        clock.stop();
        await index.close();
        if (own !== undefined) await rm(own, { recursive: true });
      };
      try {
        const floor = await RealFloor.open({
          clock,
          ids: seededIds(randomUUID()),
          book: bookOf(network.name, elsewhere, transport),
          index,
          directory: own ?? directory ?? '.',
          trace,
          hasOtherMediaServer: mediaServer !== undefined,
          ...(sipServer && { otherSipServer: (user) => openSetUpLink(sipServer.setUp, user) }),
        });
        return { floor, close: () => close(floor) };
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
}
