import { Given, When } from '@cucumber/cucumber';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import type { DeviceName } from '../../src/recording/devices/device.ts';

const optionNames = {
  record: 'record',
  'record-consult-calls': 'recordConsultCalls',
} as const;

type OptionName = keyof typeof optionNames;

Given(
  /^the option (record|record-consult-calls) of (D[123]) is (true|false)$/,
  async function (this: RecordingWorld, option: OptionName, device: DeviceName, value: string) {
    await (await this.floor()).sipServer.setOptions(device, { [optionNames[option]]: value === 'true' });
  },
);

Given(
  'a call of {device} to {device}',
  async function (this: RecordingWorld, from: DeviceName, to: DeviceName) {
    await (await this.device(from)).dial(to);
    await this.answers(to);
  },
);

Given(
  'a call of {device} to {device} that is recorded on {device}',
  async function (this: RecordingWorld, from: DeviceName, to: DeviceName, on: DeviceName) {
    await (await this.floor()).sipServer.setOptions(on, { record: true });
    await (await this.device(from)).dial(to);
    await this.recordingBegins();
  },
);

Given(
  'a call of {device} to {device} that is about to be recorded on {device}',
  async function (this: RecordingWorld, from: DeviceName, to: DeviceName, on: DeviceName) {
    await (await this.floor()).sipServer.setOptions(on, { record: true });
    await (await this.device(from)).dial(to);
    await this.settle();
  },
);

When('they talk for {float} second(s)', async function (this: RecordingWorld, seconds: number) {
  await this.talk(seconds);
});

When('{float} second(s) pass(es)', async function (this: RecordingWorld, seconds: number) {
  await this.pass(seconds * 1000);
});

When('{device} hangs up', async function (this: RecordingWorld, device: DeviceName) {
  await (await this.device(device)).hangUp();
  await this.settle();
});
