import type { TranscriptEntry } from '../../../kernel/case-record.ts';
import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { begins, type IsAwaited } from './calls-of-ocs.ts';

const endsOfDialing: ReadonlySet<unknown> = new Set([
  'dialing.stop',
  'dialing.unload',
  'dialing.forceUnload',
]);

/**
 * The last act after which OCS dials nothing more for an agent: the campaign is stopped or unloaded, or the agent goes
 * not ready or announces the logout (001, CampaignStopped, Agent Logout Protocol). 0 if there was none.
 */
export function endOfDialing(entries: readonly TranscriptEntry[], { name }: TestAgent): number {
  return entries.findLast((entry) => isStop(entry) || isDeparture(entry, name))?.n ?? 0;
}

/** A call that had begun before the act is not one that was dialed in spite of it. */
export function begunSince(act: number, isOne: IsAwaited): IsAwaited {
  return (actor, event) => {
    if (!isOne(actor, event)) return false;
    const first = actor.callEventsSeen.find(
      (seen) => begins(seen) && seen.frame.connId === event.frame.connId && isOne(actor, seen),
    );
    return (first ?? event).entry.n > act;
  };
}

function isStop({ channel, frame }: TranscriptEntry): boolean {
  return channel === 'control' && endsOfDialing.has(frame.method);
}

function isDeparture({ channel, from, frame }: TranscriptEntry, name: string): boolean {
  if (channel !== 'cti' || from !== name) return false;
  return frame.messageType === 'RequestAgentNotReady' || isLogOut(frame);
}

function isLogOut({ userData }: JsonObject): boolean {
  return isJsonObject(userData) && userData.GSW_AGENT_REQ_TYPE === 'LogOut';
}
