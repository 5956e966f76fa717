import { Given, Then, When } from '@cucumber/cucumber';
import { playIntoSession, spoilMedia } from '../../src/harness/recording/bad-input/media-input.ts';
import {
  askIfStrangersAreAnswered,
  expectAnswer,
  expectNoSuccess,
  sendOutOfTurn,
  sendStray,
} from '../../src/harness/recording/bad-input/stranger.ts';
import {
  expectEachAnswered,
  expectFrameRefused,
  sendFrame,
} from '../../src/harness/recording/bad-input/stray-cti.ts';
import {
  askByMsml,
  expectMsmlDone,
  expectMsmlRefused,
  expectNoMedia,
  offerStray,
  openSession,
} from '../../src/harness/recording/bad-input/stray-sessions.ts';
import { expectNoDialogLeft } from '../../src/harness/recording/kept-expectations.ts';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import { sessionsIn } from '../../src/harness/recording/seen-sessions.ts';
import type { DeviceName } from '../../src/recording/devices/device.ts';
import type { ServerName } from '../../src/recording/machine/wire-choices.ts';

Given(
  /^a stranger whom (SIP Server|the media server) answers$/,
  async function (this: RecordingWorld, server: string) {
    await askIfStrangersAreAnswered(this, serverIn(server));
  },
);

When(
  /^a stranger sends a request with (.+) to (SIP Server|the media server)$/,
  async function (this: RecordingWorld, name: string, server: string) {
    await sendStray(this, name, serverIn(server));
  },
);

When(/^a stranger sends (.+) to both servers$/, async function (this: RecordingWorld, name: string) {
  await sendStray(this, name, 'SIP Server');
  await sendStray(this, name, 'media server');
});

When(
  '{device} sends an INFO with a number that is over',
  async function (this: RecordingWorld, device: DeviceName) {
    await sendOutOfTurn(this, device, 'INFO');
  },
);

When(
  '{device} sends a re-INVITE before it answers that of SIP Server',
  async function (this: RecordingWorld, device: DeviceName) {
    await sendOutOfTurn(this, device, 'INVITE');
  },
);

Then(
  /^the answer is (\d{3})(?: with (\w+))?(?:, or (\d{3}))?$/,
  function (this: RecordingWorld, status: string, header: string | null, other: string | null) {
    const or = other === null ? [] : [{ status: Number(other) }];
    expectAnswer(this, [{ status: Number(status), header: header ?? undefined }, ...or]);
  },
);

Then('it is not carried out', function (this: RecordingWorld) {
  expectNoSuccess(this);
});

Then('no dialog is left', function (this: RecordingWorld) {
  expectNoDialogLeft(this);
});

When(
  /^a CTI client sends (.+?)( twice)?$/,
  async function (this: RecordingWorld, name: string, twice: string | null) {
    await sendFrame(this, name, twice === null ? 1 : 2);
  },
);

Then('the frame is refused', function (this: RecordingWorld) {
  expectFrameRefused(this);
});

Then('each of the {int} requests is answered', function (this: RecordingWorld, count: number) {
  expectEachAnswered(this, count);
});

When(
  /^a stranger offers the media server a description with (.+)$/,
  async function (this: RecordingWorld, name: string) {
    await offerStray(this, name);
  },
);

Then('no media is taken', function (this: RecordingWorld) {
  expectNoMedia(this);
});

When(
  /^a stranger asks the media server by MSML for (.+)$/,
  async function (this: RecordingWorld, name: string) {
    await askByMsml(this, name);
  },
);

Then('the stranger is recorded', function (this: RecordingWorld) {
  expectMsmlDone(this);
});

Then('what was asked for is refused', function (this: RecordingWorld) {
  expectMsmlRefused(this);
});

When(
  'a stranger opens a session of the recording for {device}',
  async function (this: RecordingWorld, dn: DeviceName) {
    await openSession(this, sessionsIn(this.seen)[0]?.recordingId ?? 'none', dn);
  },
);

When(
  'a stranger plays into the session of {device} for {float} second(s)',
  async function (this: RecordingWorld, dn: DeviceName, seconds: number) {
    await playIntoSession(this, dn, seconds);
  },
);

When(/^the media of (D[123]) has (.+)$/, async function (this: RecordingWorld, dn: DeviceName, name: string) {
  await spoilMedia(this, dn, name);
});

When('the media of {device} is as usual again', async function (this: RecordingWorld, dn: DeviceName) {
  (await this.device(dn)).behavior.spoils = undefined;
});

When(
  /^(D[123]) puts the call on hold by (sendonly|inactive|0\.0\.0\.0)$/,
  async function (this: RecordingWorld, dn: DeviceName, form: string) {
    const hold =
      form === '0.0.0.0'
        ? (sdp: string) => sdp.replace(/^c=IN IP4 .*$/m, 'c=IN IP4 0.0.0.0\r')
        : (sdp: string) => sdp.replace('a=sendrecv', `a=${form}`);
    (await this.device(dn)).invite(hold);
  },
);

When('{device} retrieves the call', async function (this: RecordingWorld, dn: DeviceName) {
  (await this.device(dn)).invite((sdp) => sdp);
});

function serverIn(words: string): ServerName {
  return words === 'SIP Server' ? words : 'media server';
}
