import { isJsonObject } from '../../kernel/json.ts';
import { colleagueSession } from './colleague.ts';
import { valueAt } from './expected-value.ts';
import type { Special, WorkspaceWorld } from './workspace-world.ts';

/** Releases the calls that a case has left, and ends its sessions: both outlive a case on a system that nobody resets. */
export async function leaveServer(world: WorkspaceWorld): Promise<void> {
  await leave(world, {});
  if (world.colleague !== undefined) await leave(world, colleagueSession(world));
}

async function leave(world: WorkspaceWorld, session: Special): Promise<void> {
  if (world.listener !== undefined) {
    const { body } = await world.send('GET', 'voice/calls', '', session);
    const calls = valueAt(body, 'data.calls');
    for (const call of Array.isArray(calls) ? calls.filter(isJsonObject) : [])
      if (typeof call.id === 'string' && call.state !== 'Released')
        await world.send(
          'POST',
          `voice/calls/${encodeURIComponent(call.id)}/release`,
          '{"data":{}}',
          session,
        );
  }
  await world.send('POST', 'logout', '', session);
}
