import { isJsonObject } from '../../kernel/json.ts';
import { valueAt } from './expected-value.ts';
import type { WorkspaceWorld } from './workspace-world.ts';

/** Releases the calls that a case has left at the DN, and ends its session: both outlive a case on a system that nobody resets. */
export async function leaveServer(world: WorkspaceWorld): Promise<void> {
  if (world.listener !== undefined) {
    const { body } = await world.send('GET', 'voice/calls');
    const calls = valueAt(body, 'data.calls');
    for (const call of Array.isArray(calls) ? calls.filter(isJsonObject) : [])
      if (typeof call.id === 'string' && call.state !== 'Released')
        await world.send('POST', `voice/calls/${encodeURIComponent(call.id)}/release`, '{"data":{}}');
  }
  await world.send('POST', 'logout');
}
