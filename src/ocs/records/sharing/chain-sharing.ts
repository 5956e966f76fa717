import type { LoggedInAgent } from '../../campaigns/agents.ts';
import type { OpenRecord, RecordChain } from '../record-chain.ts';
import type { Sharing } from './sharing-rights.ts';

/** What one of the desktops that share a chain has been sent of it. */
export interface SharedDesktop {
  readonly received: Set<OpenRecord>;
  /** Whether it has been sent the whole chain (001, ChainedRecordsDataEnd). */
  sentWhole: boolean;
}

/** A chain that several agents share, or have shared. */
export interface ChainSharing extends Sharing<LoggedInAgent> {
  readonly desktops: Map<LoggedInAgent, SharedDesktop>;
}

/** Agents with full access to a chain. */
export function holdersOf({ sharing, agent }: RecordChain): readonly LoggedInAgent[] {
  if (sharing !== undefined) return [...sharing.full];
  return agent === undefined ? [] : [agent];
}

/** Whether the agent's desktop has been sent this record. */
export function hasReceived(record: OpenRecord, agent: LoggedInAgent): boolean {
  const { sharing } = record.chain;
  return sharing === undefined ? record.delivered : desktopOf(sharing, agent).received.has(record);
}

/** Notes that it has; one with full access may have it changed as well. */
export function noteReceived(record: OpenRecord, agent: LoggedInAgent): void {
  const { sharing } = record.chain;
  if (sharing !== undefined) desktopOf(sharing, agent).received.add(record);
  if (sharing === undefined || sharing.full.has(agent)) record.delivered = true;
}

/** The agent's desktop; it is empty until a call has brought a record. */
export function desktopOf({ desktops }: ChainSharing, agent: LoggedInAgent): SharedDesktop {
  const known = desktops.get(agent);
  if (known !== undefined) return known;
  const desktop = { received: new Set<OpenRecord>(), sentWhole: false };
  desktops.set(agent, desktop);
  return desktop;
}
