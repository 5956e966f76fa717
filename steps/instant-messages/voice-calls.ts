import { type DataTable, Then, When } from '@cucumber/cucumber';
import { settingUp } from '../../src/harness/case/settle-case.ts';
import {
  bringCallTo,
  completeConsultation,
  returnFromConsultation,
} from '../../src/harness/instant-messages/bringing-calls.ts';
import { noCall, routingPoint } from '../../src/harness/instant-messages/cast.ts';
import {
  answerCall,
  customerHangsUp,
  release,
  sendCallTo,
} from '../../src/harness/instant-messages/im-actions.ts';
import type { ImWorld } from '../../src/harness/instant-messages/im-world.ts';
import {
  expectCallAgain,
  expectCallCarries,
  expectCallEnded,
  expectDistinctIds,
  expectNoCallAt,
  expectNoCallOf,
  expectNoRouteRequest,
  expectOnlookerSees,
  expectTalking,
  expectUndisturbed,
} from '../../src/harness/instant-messages/voice-expectations.ts';
import { workerKey } from '../../src/instant-messages/machine/floor.ts';

When(
  '{word} sends the call to the routing point for {word}',
  async function (this: ImWorld, name: string, worker: string) {
    await bringCallTo(this, name, 'Transfer', routingPoint, { [workerKey]: worker });
  },
);

When(
  '{word} sends the call to the routing point for {word} with:',
  async function (this: ImWorld, name: string, worker: string, table: DataTable) {
    const userData = { ...table.rowsHash(), [workerKey]: worker };
    await bringCallTo(this, name, 'Transfer', routingPoint, userData);
  },
);

When(
  '{word} transfers the call to the voice DN of {word}',
  async function (this: ImWorld, name: string, worker: string) {
    await bringCallTo(this, name, 'Transfer', this.voiceDnOf(worker));
  },
);

When(
  '{word} adds the voice DN of {word} to the call',
  async function (this: ImWorld, name: string, worker: string) {
    await bringCallTo(this, name, 'Conference', this.voiceDnOf(worker));
  },
);

When('{word} transfers a call that is not there', async function (this: ImWorld, name: string) {
  this.voices.set(name, noCall);
  await sendCallTo(this, name, 'RequestSingleStepTransfer', routingPoint, { [workerKey]: 'Kim' });
});

When('{word} answers the call', async function (this: ImWorld, name: string) {
  await answerCall(this, name);
  await completeConsultation(this);
});

When('the customer hangs up', async function (this: ImWorld) {
  await customerHangsUp(this);
});

When('{word} ends the call', async function (this: ImWorld, name: string) {
  await release(this, name, this.voiceOf(name));
});

Then('the call rings at the voice DN of {word}', function (this: ImWorld, worker: string) {
  expectCallCarries(this, worker, []);
});

Then(
  'the call rings at the voice DN of {word} with:',
  function (this: ImWorld, worker: string, table: DataTable) {
    expectCallCarries(this, worker, table.raw());
  },
);

Then('no call rings at the voice DN of {word}', function (this: ImWorld, worker: string) {
  expectNoCallAt(this, worker);
});

Then('{word} has the call again', async function (this: ImWorld, name: string) {
  await returnFromConsultation(this);
  await expectCallAgain(this, name);
});

Then('{word} talks to the customer', async function (this: ImWorld, name: string) {
  await expectTalking(this, name);
});

Then('{word} is no longer in the call', async function (this: ImWorld, name: string) {
  await expectNoCallOf(this, name);
});

Then('the call of {word} has ended', function (this: ImWorld, name: string) {
  expectCallEnded(this, name);
});

Then('the voice call of {word} has not changed', function (this: ImWorld, name: string) {
  expectUndisturbed(this, name);
});

Then('the call has not come to the routing point', async function (this: ImWorld) {
  await settingUp(expectOnlookerSees(this));
  expectNoRouteRequest(this);
});

Then(
  "{word}'s instant message and voice call have connection ids of their own",
  function (this: ImWorld, name: string) {
    expectDistinctIds(this, name);
  },
);
