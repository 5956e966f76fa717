import { type DataTable, Given } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import type { StageState } from '../src/harness/stage.ts';
import type { StageTimeZone } from '../src/harness/stage-calling-list.ts';
import { recordsFromTable } from '../src/harness/stage-records.ts';

Given(
  'the campaign is {state} in {string} mode',
  function (this: CaseWorld, state: StageState, mode: string) {
    this.stage.main.state = state;
    this.stage.main.mode = mode;
  },
);

Given('the calling list holds these records:', function (this: CaseWorld, table: DataTable) {
  this.stage.mainList.records = recordsFromTable(table.hashes(), this.literals());
});

Given('the calling list is empty', function (this: CaseWorld) {
  this.stage.mainList.records = [];
});

Given('the calling list\'s time zone is "{zone}"', function (this: CaseWorld, zone: StageTimeZone) {
  this.stage.mainList.timeZone = zone;
});

Given('the option {option} is {literal}', function (this: CaseWorld, option: string, literal: string) {
  this.stage.options[option] = this.stage.optionValue(literal);
});

Given(
  'the option {option} of the campaign group is {literal}',
  function (this: CaseWorld, option: string, literal: string) {
    this.stage.main.options[option] = this.stage.optionValue(literal);
  },
);

Given(
  'the campaign group has a minimum buffer of {int} and an optimal buffer of {int} record(s)',
  function (this: CaseWorld, minimum: number, optimal: number) {
    Object.assign(this.stage.main, { minimum, optimal });
  },
);

Given(
  'the campaign group {string} of campaign {string} for {string} is {state}',
  function (this: CaseWorld, name: string, campaign: string, agents: string, state: StageState) {
    this.stage.addGroup(name, campaign, agents, state, 'Preview');
  },
);

Given(
  'the campaign group {string} of campaign {string} for {string} is {state} in {string} mode',
  function (
    this: CaseWorld,
    name: string,
    campaign: string,
    agents: string,
    state: StageState,
    mode: string,
  ) {
    this.stage.addGroup(name, campaign, agents, state, mode);
  },
);

Given('the calling list has the script {string}', function (this: CaseWorld, script: string) {
  this.stage.scriptOf('calling list', script);
});

Given('the campaign has the script {string}', function (this: CaseWorld, script: string) {
  this.stage.scriptOf('campaign', script);
});

Given('the campaign group has the script {string}', function (this: CaseWorld, script: string) {
  this.stage.scriptOf('campaign group', script);
});
