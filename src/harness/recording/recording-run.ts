import type { RecordingFloor } from '../../recording/floor/recording-floor.ts';
import type { TraceListener } from '../../recording/machine/trace.ts';
import { SuiteRun } from '../run/suite-run.ts';
import type { SystemUnderTest } from '../run/system-under-test.ts';
import type { JudgedServer } from './judged-servers.ts';

/** A floor of one case, with all participants of its calls. */
export interface OpenFloor {
  readonly floor: RecordingFloor;
  close(): Promise<void>;
}

/** What is under test in the role recording: all that take part in recorded calls. */
export interface RecordingUnderTest extends SystemUnderTest {
  /** The one server that is under test, if the others are the kit's. */
  readonly serverUnderTest?: JudgedServer;
  /** A floor for one case; every message and every stream is reported. */
  openFloor(trace: TraceListener): Promise<OpenFloor>;
  /** Keeps a file of a recording for the reader of the report; gives its URL. Absent if nobody asked for that. */
  keepFile?(name: string, bytes: Uint8Array): Promise<string>;
}

/** What all cases of one run of the role recording share. */
export class RecordingRun extends SuiteRun<RecordingUnderTest> {}
