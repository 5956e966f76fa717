import { Given, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { expectAllInCall } from '../../src/harness/recording/kept-expectations.ts';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import type { DeviceName } from '../../src/recording/devices/device.ts';

Given(
  /^a recording on a termination device (ends with|is maintained in) a transfer$/,
  async function (this: RecordingWorld, words: string) {
    await this.readAs(words === 'ends with' ? 'ends' : 'maintained');
  },
);

When(
  '{device} transfers the call to {device}',
  async function (this: RecordingWorld, thisDN: DeviceName, otherDN: DeviceName) {
    await this.request('RequestSingleStepTransfer', { thisDN, otherDN });
    await this.answers(otherDN);
  },
);

When(
  '{device} transfers the call to {device} by REFER',
  async function (this: RecordingWorld, device: DeviceName, other: DeviceName) {
    await (await this.device(device)).refer(other);
    await this.answers(other);
  },
);

When(
  '{device} consults {device}',
  async function (this: RecordingWorld, thisDN: DeviceName, otherDN: DeviceName) {
    await this.request('RequestInitiateTransfer', { thisDN, otherDN });
    await this.answers(otherDN);
  },
);

When(
  '{device} returns to {device}',
  async function (this: RecordingWorld, thisDN: DeviceName, _: DeviceName) {
    await this.request('RequestReconnectCall', { thisDN });
    await this.carriedOut();
  },
);

When('{device} completes the transfer', async function (this: RecordingWorld, thisDN: DeviceName) {
  await this.request('RequestCompleteTransfer', { thisDN });
  await this.carriedOut();
});

Given('a conference of D1, D2 and D3', async function (this: RecordingWorld) {
  await (await this.device('D1')).dial('D2');
  await this.answers('D2');
  await this.request('RequestSingleStepConference', { thisDN: 'D2', otherDN: 'D3' });
  await this.answers('D3');
  await settingUp(expectAllInCall(this));
});

When(
  '{device} takes {device} into a conference',
  async function (this: RecordingWorld, thisDN: DeviceName, otherDN: DeviceName) {
    await this.request('RequestSingleStepConference', { thisDN, otherDN });
    await this.answers(otherDN);
  },
);
