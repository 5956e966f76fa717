import { type DataTable, Given, When } from '@cucumber/cucumber';
import type { StageState } from '../../src/harness/stage.ts';
import type { StageTimeZone } from '../../src/harness/stage-calling-list.ts';
import type { Condition, DialingVerbName } from '../../src/harness/stage-director.ts';
import { recordsFromTable } from '../../src/harness/stage-records.ts';
import type { StagedWorld } from '../../src/harness/staged-world.ts';

/** Defines the steps by which a case of either role sets the stage: campaigns, groups, calling lists, scripts. */
export function defineStageSteps(): void {
  Given(
    'the campaign is {state} in {string} mode',
    function (this: StagedWorld, state: StageState, mode: string) {
      this.stage.main.state = state;
      this.stage.main.mode = mode;
    },
  );

  Given('the calling list holds these records:', function (this: StagedWorld, table: DataTable) {
    this.stage.mainList.records = recordsFromTable(table.hashes(), this.literals());
  });

  Given('the calling list is empty', function (this: StagedWorld) {
    this.stage.mainList.records = [];
  });

  Given('the calling list\'s time zone is "{zone}"', function (this: StagedWorld, zone: StageTimeZone) {
    this.stage.mainList.timeZone = zone;
  });

  Given('the option {option} is {literal}', function (this: StagedWorld, option: string, literal: string) {
    this.stage.options[option] = this.stage.optionValue(literal);
  });

  Given(
    'the option {option} of the campaign group is {literal}',
    function (this: StagedWorld, option: string, literal: string) {
      this.stage.main.options[option] = this.stage.optionValue(literal);
    },
  );

  Given(
    'the campaign group has a minimum buffer of {int} and an optimal buffer of {int} record(s)',
    function (this: StagedWorld, minimum: number, optimal: number) {
      Object.assign(this.stage.main, { minimum, optimal });
    },
  );

  Given(
    'the campaign group {string} of campaign {string} for {string} is {state}',
    function (this: StagedWorld, name: string, campaign: string, agents: string, state: StageState) {
      this.stage.addGroup(name, campaign, agents, state, 'Preview');
    },
  );

  Given(
    'the campaign group {string} of campaign {string} for {string} is {state} in {string} mode',
    function (
      this: StagedWorld,
      name: string,
      campaign: string,
      agents: string,
      state: StageState,
      mode: string,
    ) {
      this.stage.addGroup(name, campaign, agents, state, mode);
    },
  );

  Given('neither the campaign nor its campaign group has a description', function (this: StagedWorld) {
    this.stage.described = false;
  });

  Given('the calling list has the script {string}', function (this: StagedWorld, script: string) {
    this.stage.scriptOf('calling list', script);
  });

  Given('the campaign has the script {string}', function (this: StagedWorld, script: string) {
    this.stage.scriptOf('campaign', script);
  });

  Given('the campaign group has the script {string}', function (this: StagedWorld, script: string) {
    this.stage.scriptOf('campaign group', script);
  });
}

/** Defines the steps by which something happens on the stage: to campaigns, to customers, to time. */
export function defineStageEvents(): void {
  When('the campaign is {condition}', async function (this: StagedWorld, condition: Condition) {
    await this.director.bring(this.stage.main, condition);
  });

  When(
    'the campaign group {string} is {verb}',
    async function (this: StagedWorld, group: string, verb: DialingVerbName) {
      await this.director.drive(verb, group);
    },
  );

  When("the campaign's mode is changed to {string}", async function (this: StagedWorld, mode: string) {
    await this.director.changeMode(this.stage.main.name, mode);
  });

  Given('the customer {phone} answers', async function (this: StagedWorld, phone: string) {
    await this.director.call('customers.behave', { phone, outcomes: ['answer'] });
  });

  Given('the customer {phone} is busy', async function (this: StagedWorld, phone: string) {
    await this.director.call('customers.behave', { phone, outcomes: ['busy'] });
  });

  Given('the customer {phone} does not answer', async function (this: StagedWorld, phone: string) {
    await this.director.call('customers.behave', { phone, outcomes: ['noAnswer'] });
  });

  When('the customer {phone} hangs up', async function (this: StagedWorld, phone: string) {
    await this.director.call('customer.hangUp', { phone });
  });

  When('{int} second(s) pass(es)', async function (this: StagedWorld, seconds: number) {
    await this.passTime(seconds);
  });

  /** Moves the clock on to the next time that it is so late, by less than a day. */
  When("it is {int} o'clock in UTC", async function (this: StagedWorld, hour: number) {
    await this.director.stand();
    const day = 86_400;
    const secondOfDay = Math.floor(this.director.now / 1000) % day;
    await this.passTime((hour * 3600 - secondOfDay + day) % day);
  });
}
