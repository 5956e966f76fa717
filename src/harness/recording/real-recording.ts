import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RealFloor } from '../../recording/floor/real-floor.ts';
import { bookOf } from '../../recording/machine/address-book.ts';
import { openSetUpLink } from '../../reference/recording/set-up-link.ts';
import { seededIds } from '../../reference/seeded-ids.ts';
import { SteerableClock } from '../../reference/steerable-clock.ts';
import type { Endpoint, TransportName } from '../../sip/transport/sip-transport.ts';
import { openSqliteIndex } from '../../store/recordings/sql-recording-index.ts';
import type { LoopbackNetwork } from '../sip/loopback-network.ts';
import type { RecordingUnderTest } from './recording-run.ts';
import { openSippTelephones, type SippTelephones } from './sipp/sipp-telephones.ts';

/** What is under test on sockets; everybody else is played. */
export interface RealSystems {
  readonly transport: TransportName;
  readonly mediaServer?: Endpoint;
  readonly sipServer?: { readonly sip: Endpoint; readonly setUp: Endpoint };
  /** Whether stock sipp plays D1 to D3. */
  readonly hasSipp?: boolean;
  /** Where the media server under test stores its recordings. */
  readonly directory?: string;
}

/** Recorded calls on real sockets, in real time: the kit's participants, but for those that are under test. */
export function realRecording(
  label: string,
  network: LoopbackNetwork,
  { transport, mediaServer, sipServer, directory, hasSipp }: RealSystems,
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
      let sipp: SippTelephones | undefined;
      const close = async (floor?: RealFloor): Promise<void> => {
        await floor?.close();
        await sipp?.close();
        clock.stop();
        await index.close();
        if (own !== undefined) await rm(own, { recursive: true });
      };
      const book = bookOf(network.name, elsewhere, transport);
      try {
        sipp = hasSipp ? await openSippTelephones(book) : undefined;
        const floor = await RealFloor.open({
          clock,
          ids: seededIds(randomUUID()),
          book,
          index,
          directory: own ?? directory ?? '.',
          trace: (entry) => {
            sipp?.seen(entry);
            trace(entry);
          },
          otherDevices: sipp?.devices,
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
