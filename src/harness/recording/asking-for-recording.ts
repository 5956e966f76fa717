import type { DeviceName } from '../../recording/devices/device.ts';
import type { RecordingWorld } from './recording-world.ts';

/**
 * A participant asks for a recording. Document 003 does not say by which request: where the private service is refused, it is the
 * option of the participant's DN. A breach says that neither is possible; what is acknowledged is to be done.
 */
export async function askForRecording(world: RecordingWorld, thisDN: DeviceName): Promise<void> {
  const service = { privateMsgId: 'GSIP_RECORD_START', extensions: { record: 'destination' } };
  await world.request('RequestPrivateService', { thisDN, ...service });
  await world.recordingBegins();
  if (!world.isRefused) return;
  await (await world.floor()).sipServer.setOptions(thisDN, { record: true });
  if (await world.until(() => world.seen.starts.length > 0)) return world.settle();
  throw world.breach({
    expected: `a recording that ${thisDN} asks for`,
    actual: 'the private service is refused, and the option record of the DN starts none',
    message: world.seen.length,
  });
}
