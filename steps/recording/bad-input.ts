import { Given, Then, When } from '@cucumber/cucumber';
import { expectNoDialogLeft } from '../../src/harness/recording/kept-expectations.ts';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import {
  askIfStrangersAreAnswered,
  expectAnswer,
  expectNoSuccess,
  sendOutOfTurn,
  sendStray,
} from '../../src/harness/recording/stranger.ts';
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

function serverIn(words: string): ServerName {
  return words === 'SIP Server' ? words : 'media server';
}
