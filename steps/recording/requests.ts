import { type DataTable, Given, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import { askForRecording } from '../../src/harness/recording/asking-for-recording.ts';
import { callRoutingPoint } from '../../src/harness/recording/calling-routing-point.ts';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import type { DeviceName } from '../../src/recording/devices/device.ts';

When(
  'recording of the {word} is requested by private service for {device}',
  async function (this: RecordingWorld, record: string, thisDN: DeviceName) {
    await this.request('RequestPrivateService', {
      thisDN,
      privateMsgId: 'GSIP_RECORD_START',
      extensions: { record },
    });
    await this.recordingBegins();
  },
);

When(
  '{device} asks for a recording of the conference',
  async function (this: RecordingWorld, thisDN: DeviceName) {
    await settingUp(askForRecording(this, thisDN));
  },
);

Given(
  'a call of {device} to the routing point {string}',
  async function (this: RecordingWorld, from: DeviceName, point: string) {
    await settingUp(callRoutingPoint(this, from, point));
  },
);

When(
  'the strategy routes the call to {device} with the extensions:',
  async function (this: RecordingWorld, otherDN: DeviceName, table: DataTable) {
    const extensions = Object.fromEntries(table.rows().map(([key = '', value = '']) => [key, value]));
    await this.request('RequestRouteCall', { thisDN: 'RP', otherDN, extensions }, false);
    await this.answers(otherDN);
  },
);

Given(
  'the agent {string} is logged in at {device}',
  async function (this: RecordingWorld, agentId: string, thisDN: DeviceName) {
    await this.request('RequestAgentLogin', { thisDN, agentId });
    await this.settle();
  },
);

Given('nobody is logged in at {device}', async function (this: RecordingWorld, thisDN: DeviceName) {
  await this.request('RequestAgentLogout', { thisDN });
  await this.settle();
});
