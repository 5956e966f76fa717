import { MemoryFloor } from '../../recording/floor/memory-floor.ts';
import type { IndexChoices } from '../../recording/indexer/index-choices.ts';
import { rightWireChoices, type WireChoices } from '../../recording/machine/wire-choices.ts';
import type { MediaChoices } from '../../recording/media-server/media-choices.ts';
import type { ServerChoices } from '../../recording/sip-server/server-choices.ts';
import { seededIds } from '../../reference/seeded-ids.ts';
import { openSqliteIndex } from '../../store/recordings/sql-recording-index.ts';
import type { RecordingUnderTest } from './recording-run.ts';

/** What an implementation decides in another way than the reference; what is left out is as in the reference. */
export interface RecordingDecoration {
  readonly sipServer?: (right: ServerChoices) => ServerChoices;
  readonly mediaServer?: (right: MediaChoices) => MediaChoices;
  readonly indexer?: (right: IndexChoices) => IndexChoices;
  readonly wire?: (right: WireChoices) => WireChoices;
}

/** When cases begin: any time will do. */
const beginning = Date.UTC(2026, 0, 5, 9);

/** The reference in this process, in virtual time; `decoration` is asked anew for each case. */
export function embeddedRecording(label: string, decoration: () => RecordingDecoration): RecordingUnderTest {
  return {
    label,
    control: undefined,
    async openFloor(trace) {
      const index = await openSqliteIndex(':memory:');
      const floor = new MemoryFloor(seededIds('recording'), index, trace, beginning);
      const { sipServer, mediaServer, indexer, wire } = decoration();
      if (sipServer) floor.sipServer.choices = sipServer(floor.sipServer.choices);
      if (mediaServer) floor.mediaServer.choices = mediaServer(floor.mediaServer.choices);
      if (indexer) floor.indexer.choices = indexer(floor.indexer.choices);
      if (wire) floor.wire = wire(rightWireChoices);
      return { floor, close: () => index.close() };
    },
  };
}
