import { KitError } from '../../../kernel/kit-error.ts';
import { encodeRtp } from '../../../media/rtp-packet.ts';
import type { DeviceName } from '../../../recording/devices/device.ts';
import { audioIn } from '../../../recording/machine/session-description.ts';
import { bodyText } from '../../../sip/message/sip-message.ts';
import type { RecordingWorld } from '../recording-world.ts';
import { sessionsIn } from '../seen-sessions.ts';
import { mediaDisturbances, otherTone } from './media-disturbances.ts';

const packetTime = 20;
const samplesPerPacket = 160;

/** From now on a device sends something else than its media, by the name that features give it. */
export async function spoilMedia(world: RecordingWorld, dn: DeviceName, name: string): Promise<void> {
  const make = mediaDisturbances[name];
  if (make === undefined)
    throw new KitError({
      code: 'FEATURE_NO_DATAGRAM',
      message: `A step has media with "${name}", which is not in the list.`,
      hint: 'They are in src/harness/recording/bad-input/media-disturbances.ts.',
    });
  (await world.device(dn)).behavior.spoils = make();
}

/** A stranger sends the tone of D3 to the port of a session, in the time of a talk. */
export async function playIntoSession(world: RecordingWorld, dn: DeviceName, seconds: number): Promise<void> {
  const floor = await world.floor();
  const stranger = await floor.stranger();
  const port = portOf(world, dn);
  const from = floor.clock.now();
  for (let n = 0; port && n * packetTime < seconds * 1000; n += 1) {
    const timestamp = n * samplesPerPacket;
    const packet = { payloadType: 0, sequence: n, timestamp, source: 66, marker: n === 0, contributors: [] };
    stranger.play(encodeRtp(otherTone({ ...packet, payload: new Uint8Array(samplesPerPacket) })), port);
    await world.pass(packetTime);
  }
  world.talks.push({ from, to: floor.clock.now() });
}

/** Where the media server wants the media of a DN: as it has last said in that session. */
function portOf({ seen }: RecordingWorld, dn: DeviceName) {
  const session = sessionsIn(seen).find((one) => one.dn === dn);
  const invites = session ? [session.invite, ...seen.within(session, 'INVITE')] : [];
  return invites
    .flatMap((invite) => {
      const answer = seen.answerTo(invite);
      return (answer && audioIn(bodyText(answer.message))) ?? [];
    })
    .at(-1);
}
