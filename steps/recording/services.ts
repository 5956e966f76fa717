import { Then, When } from '@cucumber/cucumber';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import { expectNotified, expectRefused } from '../../src/harness/recording/request-expectations.ts';
import type { DeviceName } from '../../src/recording/devices/device.ts';

When(
  'the service {word} is requested for {device}',
  async function (this: RecordingWorld, privateMsgId: string, thisDN: DeviceName) {
    await this.request('RequestPrivateService', { thisDN, privateMsgId });
    await this.carriedOut();
  },
);

When(
  'the service {word} is requested for {device}, which is not registered',
  async function (this: RecordingWorld, privateMsgId: string, thisDN: DeviceName) {
    await this.request('RequestPrivateService', { thisDN, privateMsgId }, false);
    await this.carriedOut();
  },
);

When(
  'the service {word} is requested for {device} with the connection id {string}',
  async function (this: RecordingWorld, privateMsgId: string, thisDN: DeviceName, connId: string) {
    await this.request('RequestPrivateService', { thisDN, privateMsgId, connId });
    await this.carriedOut();
  },
);

Then('the request is refused', async function (this: RecordingWorld) {
  await expectRefused(this);
});

Then('the requester is notified that the recording has failed', async function (this: RecordingWorld) {
  await expectNotified(this);
});
