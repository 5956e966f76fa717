import { Given, When } from '@cucumber/cucumber';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import type { DeviceName } from '../../src/recording/devices/device.ts';

Given(
  '{device} refuses calls with {int}',
  async function (this: RecordingWorld, name: DeviceName, status: number) {
    (await this.device(name)).behavior.refusesCalls = status;
  },
);

Given('{device} rings and never answers', async function (this: RecordingWorld, name: DeviceName) {
  (await this.device(name)).behavior.refusesCalls = 0;
});

Given('{device} does not answer re-INVITEs', async function (this: RecordingWorld, name: DeviceName) {
  (await this.device(name)).behavior.refusesReinvites = { status: 0, times: 1 };
});

Given('the media server has only the codec PCMU', async function (this: RecordingWorld) {
  const { mediaServer } = await this.floor();
  mediaServer.choices = { ...mediaServer.choices, codecs: () => ['PCMU'] };
});

Given(
  '{device} refuses re-INVITEs with {int}',
  async function (this: RecordingWorld, name: DeviceName, status: number) {
    (await this.device(name)).behavior.refusesReinvites = { status, times: 1 };
  },
);

Given(
  '{device} refuses {int} re-INVITE(s) with {int}',
  async function (this: RecordingWorld, name: DeviceName, times: number, status: number) {
    (await this.device(name)).behavior.refusesReinvites = { status, times };
  },
);

Given('{device} keeps sending on hold', async function (this: RecordingWorld, name: DeviceName) {
  (await this.device(name)).behavior.ignoresHold = true;
});

Given('{device} has only the codec PCMA', async function (this: RecordingWorld, name: DeviceName) {
  (await this.device(name)).behavior.codecs = ['PCMA'];
});

Given('the media server refuses sessions with {int}', async function (this: RecordingWorld, status: number) {
  const { mediaServer } = await this.floor();
  mediaServer.choices = { ...mediaServer.choices, refusal: () => status };
});

Given('the media server is not there', async function (this: RecordingWorld) {
  (await this.floor()).remove('media server');
});

Given(/^the disk of the media server (?:is|gets) full$/, async function (this: RecordingWorld) {
  (await this.floor()).files.broken = 'There is no space left on the device.';
});

Given(
  '{device} takes {float} second(s) to answer re-INVITEs',
  async function (this: RecordingWorld, name: DeviceName, seconds: number) {
    (await this.device(name)).behavior.answersReinvitesAfter = seconds * 1000;
  },
);

Given('the media server refuses to record', async function (this: RecordingWorld) {
  const { mediaServer } = await this.floor();
  mediaServer.choices = { ...mediaServer.choices, refusesToRecord: () => true };
});

When('the media server hangs up', async function (this: RecordingWorld) {
  const { mediaServer } = await this.floor();
  for (const call of mediaServer.agent.calls) call.hangUp();
});
