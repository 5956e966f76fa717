import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RealFloor } from '../../recording/floor/real-floor.ts';
import { bookOf } from '../../recording/machine/address-book.ts';
import { openIndexLink } from '../../reference/recording/index-link.ts';
import { openSetUpLink } from '../../reference/recording/set-up-link.ts';
import { seededIds } from '../../reference/seeded-ids.ts';
import { SteerableClock } from '../../reference/steerable-clock.ts';
import type { Endpoint, TransportName } from '../../sip/transport/sip-transport.ts';
import { openSqliteIndex } from '../../store/recordings/sql-recording-index.ts';
import type { LoopbackNetwork } from '../sip/loopback-network.ts';
import type { RecordingUnderTest } from './recording-run.ts';
import { openOtherTelephones } from './telephones/open-other-telephones.ts';
import type { OtherTelephones } from './telephones/other-telephones.ts';

/** What is under test on sockets; everybody else is played. */
export interface RealSystems {
  readonly transport: TransportName;
  readonly mediaServer?: Endpoint;
  readonly sipServer?: { readonly sip: Endpoint; readonly setUp: Endpoint };
  readonly indexer?: Endpoint;
  /** What plays D1 to D3: `sipp`, or a command. */
  readonly devices?: string;
  /** Where recordings are stored, if a media server or an indexer is under test. */
  readonly directory?: string;
}

/** Recorded calls on real sockets, in real time: the kit's participants, but for those that are under test. */
export function realRecording(
  label: string,
  network: LoopbackNetwork,
  { transport, mediaServer, sipServer, indexer, directory, devices }: RealSystems,
): RecordingUnderTest {
  const elsewhere = {
    ...(mediaServer && { 'media server': mediaServer }),
    ...(sipServer && { 'SIP Server': sipServer.sip }),
  };
  return {
    label,
    control: undefined,
    ...(mediaServer && !sipServer && { serverUnderTest: 'media server' }),
    ...(sipServer && !mediaServer && { serverUnderTest: 'SIP Server' }),
    ...(indexer && !sipServer && !mediaServer && { serverUnderTest: 'indexer' }),
    async openFloor(trace) {
      const own = directory === undefined ? await mkdtemp(join(tmpdir(), 'recordings-')) : undefined;
      const index = await (indexer ? openIndexLink(indexer) : openSqliteIndex(':memory:'));
      const clock = new SteerableClock();
      let telephones: OtherTelephones | undefined;
      const close = async (floor?: RealFloor): Promise<void> => {
        await floor?.close();
        await telephones?.close();
        clock.stop();
        await index.close();
        if (own !== undefined) await rm(own, { recursive: true });
      };
      const book = bookOf(network.name, elsewhere, transport);
      try {
        telephones = devices === undefined ? undefined : await openOtherTelephones(devices, book);
        const floor = await RealFloor.open({
          clock,
          ids: seededIds(randomUUID()),
          book,
          index,
          directory: own ?? directory ?? '.',
          trace: (entry) => {
            telephones?.seen(entry);
            trace(entry);
          },
          otherDevices: telephones?.devices,
          hasOtherMediaServer: mediaServer !== undefined,
          ...(sipServer && { otherSipServer: (user) => openSetUpLink(sipServer.setUp, user, clock) }),
        });
        return { floor, close: () => close(floor) };
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
}
