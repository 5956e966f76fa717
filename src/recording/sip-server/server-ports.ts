import type { JsonObject } from '../../kernel/json.ts';
import type { RecordingReport } from '../indexer/recording-report.ts';
import type { LegPorts } from './leg.ts';
import type { ServerChoices, TerminationTransfer } from './server-choices.ts';

/** Options of a DN (recording.md, F1, F10, F14). */
export interface DnOptions {
  readonly record: boolean;
  readonly recordConsultCalls: boolean;
}

/** What calls and recordings need of their SIP Server. */
export interface ServerPorts extends LegPorts {
  readonly choices: () => ServerChoices;
  readonly reading: () => TerminationTransfer;
  optionsOf(dn: string): DnOptions;
  /** The agent who is logged in at a DN. */
  agentAt(dn: string): string | undefined;
  report(report: RecordingReport): void;
  /** An event to the CTI client. */
  event(frame: JsonObject): void;
}
