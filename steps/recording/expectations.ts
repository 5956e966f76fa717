import { type DataTable, Then } from '@cucumber/cucumber';
import {
  expectAgent,
  expectIndexed,
  expectLength,
  expectParties,
  expectRowOfFile,
  indexedRecording,
} from '../../src/harness/recording/index-expectations.ts';
import {
  expectFailedRow,
  expectInvitedAgain,
  expectNoNewSession,
  expectNoSessionFor,
  expectOneCall,
  expectOneDialog,
  expectSeparateDialogs,
  expectSessionsKept,
  expectUndisturbed,
} from '../../src/harness/recording/kept-expectations.ts';
import {
  expectFormat,
  expectHeard,
  expectInNoFile,
  expectRecorded,
  namesIn,
} from '../../src/harness/recording/media-expectations.ts';
import type { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import {
  expectChain,
  expectOffersAsked,
  expectOffersHanded,
  expectPartyOffers,
  expectSessions,
  expectSessionsEnded,
  expectStart,
  expectUris,
} from '../../src/harness/recording/session-expectations.ts';
import type { DeviceName } from '../../src/recording/devices/device.ts';

Then(
  'SIP Server has opened two sessions at the media server, one for {device} and one for {device}',
  async function (this: RecordingWorld, one: DeviceName, other: DeviceName) {
    await expectSessions(this, [one, other]);
  },
);

Then('each session begins with the description of its party', function (this: RecordingWorld) {
  expectPartyOffers(this);
});

Then('each session is asked for an offer by a re-INVITE without SDP', function (this: RecordingWorld) {
  expectOffersAsked(this);
});

Then(
  '{device} and {device} get offers of the media server',
  function (this: RecordingWorld, one: DeviceName, other: DeviceName) {
    expectOffersHanded(this, [one, other]);
  },
);

Then(
  'each party gets the offer of its own session, and its answer goes there in the ACK',
  function (this: RecordingWorld) {
    expectChain(this);
  },
);

Then('MSML starts one recording, after both parties have answered', function (this: RecordingWorld) {
  expectStart(this);
});

Then('the sessions name the recording and their DNs', function (this: RecordingWorld) {
  expectUris(this);
});

Then('the sessions are ended', async function (this: RecordingWorld) {
  await expectSessionsEnded(this);
});

Then('the sessions are kept', function (this: RecordingWorld) {
  expectSessionsKept(this);
});

Then('the sessions are kept, and at least one of them was invited again', function (this: RecordingWorld) {
  expectSessionsKept(this);
  expectNoNewSession(this);
  expectInvitedAgain(this);
});

Then('{device} is still in its one dialog', function (this: RecordingWorld, device: DeviceName) {
  expectOneDialog(this, device);
});

Then('there is no session for {device}', function (this: RecordingWorld, device: DeviceName) {
  expectNoSessionFor(this, device);
});

Then(
  'the conference has {int} dialogs at the media server, and the recording {int} others',
  function (this: RecordingWorld, mixed: number, recorded: number) {
    expectSeparateDialogs(this, mixed, recorded);
  },
);

Then(
  '{device} has got no INVITE since the recording was requested',
  function (this: RecordingWorld, device: DeviceName) {
    expectUndisturbed(this, device);
  },
);

Then('all of them are of one call', async function (this: RecordingWorld) {
  await expectOneCall(this);
});

Then('the index has a recording that is failed', async function (this: RecordingWorld) {
  await expectFailedRow(this);
});

Then(
  /^(D[123]) hears (nobody|D[123](?: and D[123])?)(?: in the (first|second|third) talk)?$/,
  async function (this: RecordingWorld, listener: DeviceName, speakers: string, talk: string | null) {
    await expectHeard(this, listener, namesIn(speakers), numberOf(talk));
  },
);

Then(
  /^(the left channel|the right channel|one channel|the file) has (nobody|D[123](?: and D[123])?)(?: in the (first|second|third) talk)?$/,
  async function (this: RecordingWorld, where: string, speakers: string, talk: string | null) {
    await expectRecorded(
      this,
      await indexedRecording(this),
      places[where as keyof typeof places], // The expression only lists these.
      namesIn(speakers),
      numberOf(talk),
    );
  },
);

Then('no file has {device}', async function (this: RecordingWorld, device: DeviceName) {
  await expectInNoFile(this, device);
});

Then('the file is a stereo WAV file of telephone quality', async function (this: RecordingWorld) {
  await expectFormat(this, await indexedRecording(this));
});

Then('{int} recording(s) is/are indexed', async function (this: RecordingWorld, count: number) {
  await expectIndexed(this, count);
});

Then('the index says what the file is', async function (this: RecordingWorld) {
  await expectRowOfFile(this);
});

Then('the file is as long as the recording has lasted', async function (this: RecordingWorld) {
  await expectLength(this);
});

Then('the index has the parties:', async function (this: RecordingWorld, table: DataTable) {
  const rows = table.hashes().map(({ channel = '', dn = '' }) => ({ channel, dn }));
  await expectParties(this, rows);
});

Then('the index has the agent {string}', async function (this: RecordingWorld, agentId: string) {
  await expectAgent(this, agentId);
});

Then('the index has no agent', async function (this: RecordingWorld) {
  await expectAgent(this, null);
});

const places = {
  'the left channel': 'left',
  'the right channel': 'right',
  'one channel': 'one',
  'the file': 'any',
} as const;

/** `first` unless it is said. */
function numberOf(word: string | null): number {
  return ['first', 'second', 'third'].indexOf(word ?? 'first') + 1;
}
