import { Given, When } from '@cucumber/cucumber';
import { type CustomerBehavior, customerBehavior } from '../../src/harness/test-bed/customer-behavior.ts';
import { optionValue } from '../../src/harness/test-bed/option-value.ts';
import type { TestBedState } from '../../src/harness/test-bed/test-bed-campaigns.ts';
import type { Condition, DialingVerbName } from '../../src/harness/test-bed/test-bed-control.ts';
import type { TestBedWorld } from '../../src/harness/test-bed/test-bed-world.ts';

/** Steps, for both roles, that set up the test bed: campaigns, groups, options, scripts. */
export function defineTestBedSteps(): void {
  Given(
    'the campaign is {state} in {string} mode',
    function (this: TestBedWorld, state: TestBedState, mode: string) {
      this.testBed.main.state = state;
      this.testBed.main.mode = mode;
    },
  );

  Given('the option {option} is {literal}', function (this: TestBedWorld, option: string, literal: string) {
    this.testBed.options[option] = optionValue(literal);
  });

  Given(
    'the option {option} of the campaign group is {literal}',
    function (this: TestBedWorld, option: string, literal: string) {
      this.testBed.main.options[option] = optionValue(literal);
    },
  );

  Given(
    'the campaign group has a minimum buffer of {int} and an optimal buffer of {int} record(s)',
    function (this: TestBedWorld, minimum: number, optimal: number) {
      Object.assign(this.testBed.main, { minimum, optimal });
    },
  );

  Given(
    'the campaign group {string} of campaign {string} for {string} is {state}',
    function (this: TestBedWorld, name: string, campaign: string, agents: string, state: TestBedState) {
      this.testBed.addGroup(name, campaign, agents, state, 'Preview');
    },
  );

  Given(
    'the campaign group {string} of campaign {string} for {string} is {state} in {string} mode',
    function (
      this: TestBedWorld,
      name: string,
      campaign: string,
      agents: string,
      state: TestBedState,
      mode: string,
    ) {
      this.testBed.addGroup(name, campaign, agents, state, mode);
    },
  );

  Given('neither the campaign nor its campaign group has a description', function (this: TestBedWorld) {
    this.testBed.described = false;
  });

  Given('the campaign group has the CPNDigits {string}', function (this: TestBedWorld, digits: string) {
    this.testBed.main.options.CPNDigits = digits;
  });

  Given(
    'the campaign {string} has the CPNDigits {string}',
    function (this: TestBedWorld, campaign: string, digits: string) {
      this.testBed.setCampaignOption(campaign, 'CPNDigits', digits);
    },
  );

  Given(
    'the campaign group has the caller id set {string} of {string}',
    function (this: TestBedWorld, name: string, digits: string) {
      this.testBed.callerIdSet(name, digits.split(', '));
    },
  );

  Given('the tenant has no option customer_name', function (this: TestBedWorld) {
    this.testBed.customerName = undefined;
  });

  Given('the campaign has the script {string}', function (this: TestBedWorld, script: string) {
    this.testBed.scriptOf('campaign', script);
  });

  Given('the campaign group has the script {string}', function (this: TestBedWorld, script: string) {
    this.testBed.scriptOf('campaign group', script);
  });
}

/** Steps, for both roles, for events on the test bed: about campaigns, customers and time. */
export function defineTestBedEvents(): void {
  When('the campaign is {condition}', async function (this: TestBedWorld, condition: Condition) {
    await this.testBedControl.bring(this.testBed.main, condition);
  });

  When(
    'the campaign group {string} is {verb}',
    async function (this: TestBedWorld, group: string, verb: DialingVerbName) {
      await this.testBedControl.drive(verb, group);
    },
  );

  When("the campaign's mode is changed to {string}", async function (this: TestBedWorld, mode: string) {
    await this.testBedControl.changeMode(this.testBed.main.name, mode);
  });

  When(
    "an attempt is made to change the campaign's mode to {string}",
    async function (this: TestBedWorld, mode: string) {
      const campaignGroup = this.testBed.main.name;
      await this.testBedControl.attempt('dialing.setMode', { campaignGroup, mode });
    },
  );

  When(
    'an attempt is made to load the campaign group {string}',
    async function (this: TestBedWorld, campaignGroup: string) {
      await this.testBedControl.attempt('dialing.load', { campaignGroup });
    },
  );

  When(
    'an attempt is made to start the campaign group {string}',
    async function (this: TestBedWorld, campaignGroup: string) {
      await this.testBedControl.attempt('dialing.start', { campaignGroup });
    },
  );

  Given(
    'the customer {phone} {behavior}',
    async function (this: TestBedWorld, phone: string, behavior: CustomerBehavior) {
      const outcomes = customerBehavior[behavior];
      await this.testBedControl.call('customers.behave', { phone, outcomes });
    },
  );

  When('{int} second(s) pass(es)', async function (this: TestBedWorld, seconds: number) {
    await this.passTime(seconds);
  });

  /** Moves the clock on to the next time that it is so late, by less than a day. */
  When('it is {int}:00 UTC', async function (this: TestBedWorld, hour: number) {
    await this.testBedControl.stand();
    const day = 86_400;
    const secondOfDay = Math.floor(this.testBedControl.now / 1000) % day;
    await this.passTime((hour * 3600 - secondOfDay + day) % day);
  });
}
