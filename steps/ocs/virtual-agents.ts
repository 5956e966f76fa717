import { type DataTable, Given, When } from '@cucumber/cucumber';
import { expectDirect } from '../../src/harness/ocs/agents/log-in.ts';
import { attachToCall, transfer } from '../../src/harness/ocs/call-control.ts';
import {
  callDn,
  callerHangsUp,
  callQueue,
  customerHangsUp,
} from '../../src/harness/ocs/calls/customers-who-call.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { optionValue } from '../../src/harness/test-bed/option-value.ts';
import type { ActorName } from '../../src/harness/test-bed/test-agents.ts';
import { changesOf } from './parameter-types.ts';

Given('the IVR group {string} works for the campaign', function (this: OcsWorld, placeGroup: string) {
  this.testBed.workWithIvr(placeGroup);
});

When(
  'the option {option} of the campaign group becomes {literal}',
  async function (this: OcsWorld, option: string, literal: string) {
    await this.testBedControl.changeOption(option, optionValue(literal));
  },
);

Given('the DN of {agent} is disabled', function (this: OcsWorld, actor: ActorName) {
  this.testBed.disabled.add(actor);
});

Given(
  'the place of {agent} has the Extension of {agent}',
  function (this: OcsWorld, place: ActorName, extension: ActorName) {
    this.testBed.extensions.set(place, extension);
  },
);

When(
  'the place of {agent} is added to the IVR group {string}',
  async function (this: OcsWorld, place: ActorName, placeGroup: string) {
    await this.testBedControl.changePlace('add', place, placeGroup);
  },
);

When(
  'the place of {agent} is removed from the IVR group {string}',
  async function (this: OcsWorld, place: ActorName, placeGroup: string) {
    await this.testBedControl.changePlace('remove', place, placeGroup);
  },
);

/** From now on the kit sees what happens at a DN where nobody has logged in. */
Given('the DN of {agent} is watched', async function (this: OcsWorld, actor: ActorName) {
  await this.actor(actor);
});

When(
  '{agent} attaches these pairs to the call:',
  async function (this: OcsWorld, name: ActorName, table: DataTable) {
    const actor = await this.actor(name);
    expectDirect([await attachToCall(actor, changesOf(this, actor, table))]);
  },
);

When(
  '{agent} transfers the call to {agent}',
  async function (this: OcsWorld, name: ActorName, destination: ActorName) {
    await transfer(await this.actor(name), await this.actor(destination));
  },
);

When('a customer calls {agent}', async function (this: OcsWorld, actor: ActorName) {
  await callDn(this, await this.actor(actor));
});

When('a customer calls the queue of the campaign group', async function (this: OcsWorld) {
  await callQueue(this);
});

When('the customer who has called hangs up', async function (this: OcsWorld) {
  await callerHangsUp(this);
});

When('the customer {phone} hangs up', async function (this: OcsWorld, phone: string) {
  await customerHangsUp(this, phone);
});
