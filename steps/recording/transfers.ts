import { Given, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import {
  complete,
  consult,
  reconnect,
  takeIntoConference,
  transferCall,
} from '../../src/harness/recording/bringing-parties.ts';
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
    await transferCall(this, thisDN, otherDN);
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
    await settingUp(consult(this, thisDN, otherDN));
  },
);

When(
  '{device} returns to {device}',
  async function (this: RecordingWorld, thisDN: DeviceName, _: DeviceName) {
    await reconnect(this, thisDN);
  },
);

When('{device} completes the transfer', async function (this: RecordingWorld, thisDN: DeviceName) {
  await complete('Transfer', this, thisDN);
});

Given('a conference of D1, D2 and D3', async function (this: RecordingWorld) {
  await (await this.device('D1')).dial('D2');
  await this.answers('D2');
  await takeIntoConference(this, 'D2', 'D3');
  await settingUp(expectAllInCall(this));
});

When(
  '{device} takes {device} into a conference',
  async function (this: RecordingWorld, thisDN: DeviceName, otherDN: DeviceName) {
    await takeIntoConference(this, thisDN, otherDN);
  },
);
