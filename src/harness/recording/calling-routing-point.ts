import type { DeviceName } from '../../recording/devices/device.ts';
import type { RecordingWorld } from './recording-world.ts';

/** A device calls a routing point, and the strategy is asked where the call shall go: a breach says that it is not. */
export async function callRoutingPoint(
  world: RecordingWorld,
  from: DeviceName,
  point: string,
): Promise<void> {
  await (await world.floor()).sipServer.routingPoints.add(point);
  await (await world.device(from)).dial(point);
  if (await world.until(() => world.seen.events('EventRouteRequest').length > 0)) return;
  throw world.breach({
    expected: `EventRouteRequest for the call of ${from} to the routing point ${point}`,
    actual: 'there is none',
    message: world.seen.length,
    awaited: 'EventRouteRequest',
  });
}
