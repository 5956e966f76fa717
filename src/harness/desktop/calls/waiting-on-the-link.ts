import type { DesktopUnderTest } from '../desktop-under-test.ts';
import type { DesktopWorld } from '../desktop-world.ts';

/**
 * Waits for something of OCS to come to the desktop, for so many seconds at most. Only the time of the played link passes.
 * Tells whether it came.
 */
export async function comesWithin(
  seconds: number,
  world: DesktopWorld,
  desktop: DesktopUnderTest,
  isHere: () => boolean,
): Promise<boolean> {
  for (let second = 0; second < seconds; second += 1) {
    if (isHere()) return true;
    await world.testBedControl.advance(1);
    await world.rest(desktop);
  }
  return false;
}
