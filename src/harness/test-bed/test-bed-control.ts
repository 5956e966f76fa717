import type { NotRun } from '../../kernel/case-record.ts';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { type NotificationCause, statusAt } from '../case/notification-causes.ts';
import type { Transcript } from '../case/transcript.ts';
import { type ControlAnswer, type ControlClient, notOffered } from '../run/control-client.ts';
import { RefusedCall } from '../run/method-fault.ts';
import type { SuiteRun } from '../run/suite-run.ts';
import { agentsOf } from './campaign-group-agents.ts';
import { type ActorName, type AgentName, actorIdentities, testAgents, virtualAgents } from './test-agents.ts';
import type { TestBed } from './test-bed.ts';
import { type TestBedGroup, type TestBedState, testBedStates } from './test-bed-campaigns.ts';

/** Control methods that drive a dialing session, by what a step calls them. */
export const dialingVerbs = {
  loaded: { method: 'dialing.load', events: statusAt.load },
  started: { method: 'dialing.start', events: statusAt.start },
  // Only a ruling (66) says that a stopped campaign is not announced as loaded again: CST-17 is the rule for it.
  stopped: { method: 'dialing.stop', events: ['CampaignStopped', 'CampaignLoaded'] },
  unloaded: { method: 'dialing.unload', events: ['CampaignStopped', 'CampaignUnloaded'] },
  'unloaded by force': { method: 'dialing.forceUnload', events: ['CampaignStopped', 'CampaignUnloaded'] },
} as const;

export type DialingVerbName = keyof typeof dialingVerbs;

/** The verbs that bring a campaign group into a state. */
const wayTo = {
  'not loaded': [],
  loaded: ['loaded'],
  running: ['loaded', 'started'],
  stopped: ['loaded', 'started', 'stopped'],
} as const satisfies Record<TestBedState, readonly DialingVerbName[]>;

/** What a step may say of a campaign group: a state to set up, or something that happens to it. */
export type Condition = TestBedState | DialingVerbName;

/** "Control errors" in docs/link.md. */
const notPossibleNow = -32000;

const everybody = Object.keys(testAgents) as AgentName[]; // The names of the test agents and no others.

/** Why a case that needs control methods is not run against an implementation without a control link. */
export function noControlLink(missing: readonly string[]): NotRun {
  const reason = 'The implementation offers no control link, and the case needs a set-up of its own.';
  return { reason, missing };
}

/** Sets the test bed up over the control link, and drives it while a scenario plays. */
export class TestBedControl {
  readonly #testBed: TestBed;
  readonly #run: SuiteRun;
  readonly #transcript: Transcript;
  readonly #explain: (agents: readonly AgentName[], cause: NotificationCause) => void;
  #standing: Promise<void> | undefined;
  #reset: Promise<ControlAnswer> | undefined;
  /** Whether OCS may have to wait for its database. */
  databaseFails = false;
  #now = 0;

  constructor(
    testBed: TestBed,
    run: SuiteRun,
    transcript: Transcript,
    explain: (agents: readonly AgentName[], cause: NotificationCause) => void,
  ) {
    this.#testBed = testBed;
    this.#run = run;
    this.#transcript = transcript;
    this.#explain = explain;
  }

  /** Time of the system under test, in Unix milliseconds, when it was last asked. */
  get now(): number {
    return this.#now;
  }

  /** Asks for the time at which the test bed starts, for a set-up that is relative to it. */
  async learnTime(): Promise<void> {
    const control = this.#control('provision');
    this.#reset ??= control.call(this.#transcript, 'reset', {});
    await this.#reset;
    this.#readNow((await this.#askTime(control))?.result);
  }

  /** Provisions the test bed once, before anybody logs in. */
  stand(): Promise<void> {
    this.#standing ??= this.#setUp();
    return this.#standing;
  }

  async call(method: string, params: JsonObject): Promise<ControlAnswer> {
    await this.stand();
    if (method === 'database.fail' || method === 'database.heal')
      this.databaseFails = method === 'database.fail';
    return this.#control(method).call(this.#transcript, method, params);
  }

  /** Before the test bed is set up, a state to set up; after that, something that happens now. */
  async bring(group: TestBedGroup, condition: Condition): Promise<void> {
    if (this.#standing === undefined && isState(condition)) group.state = condition;
    else if (isVerb(condition)) await this.drive(condition, group.name);
    else throw tooLate(`the campaign is ${condition}`);
  }

  /** Drives the dialing session of a campaign group; its agents may then be notified. */
  async drive(verb: DialingVerbName, campaignGroup: string): Promise<void> {
    await this.stand();
    await this.#drive(verb, campaignGroup);
  }

  async changeMode(campaignGroup: string, mode: string): Promise<void> {
    await this.stand();
    this.#explain(everybody, { events: ['CampaignModeChanged'], campaignGroup });
    await this.call('dialing.setMode', { campaignGroup, mode });
  }

  /** Tries what OCS may refuse; agents may be notified if it does it, with a stop and a start if need be. */
  async attempt(
    method: 'dialing.load' | 'dialing.setMode' | 'dialing.start',
    params: JsonObject,
  ): Promise<void> {
    await this.stand();
    const { campaignGroup } = params;
    const events = ['CampaignLoaded', 'CampaignModeChanged', 'CampaignStopped', 'CampaignStarted'] as const;
    this.#explain(everybody, { events, campaignGroup: String(campaignGroup) });
    try {
      await this.call(method, params);
    } catch (error) {
      if (!(error instanceof RefusedCall) || error.refusal.code !== notPossibleNow) throw error;
    }
  }

  /** Assigns an agent to a campaign group of which they are not a member; they may then be notified. */
  async assign(agent: AgentName, campaignGroup: string): Promise<void> {
    await this.stand();
    this.#explain([agent], { events: statusAt.presence, campaignGroup });
    this.#testBed.group(campaignGroup).assigned.push(agent);
    await this.call('agents.assign', { agentId: testAgents[agent].agentId, campaignGroup });
  }

  /** Changes an option of the main campaign group at run time. */
  async changeOption(option: string, value: string | number | boolean): Promise<void> {
    await this.stand();
    const { name: campaignGroup } = this.#testBed.main;
    await this.call('options.change', { campaignGroup, options: { [option]: value } });
  }

  /** Adds somebody's place to a place group at run time, or removes it. */
  async changePlace(verb: 'add' | 'remove', actor: ActorName, placeGroup: string): Promise<void> {
    await this.stand();
    const dns = [actorIdentities[actor].dn];
    const added = actor in virtualAgents ? { ports: dns } : { dns };
    await this.call('placeGroups.change', { placeGroup, ...(verb === 'add' ? added : { removed: dns }) });
  }

  /** Has a backup OCS provisioned. */
  provideBackup(): void {
    this.#prepare('redundancy.switchover', 'a backup OCS stands by');
    this.#testBed.backupApplicationId = 4177;
  }

  /** Has another application provisioned whose messages OCS accepts. */
  connectApplication(application: string): void {
    this.#prepare('thirdParty.send', `the application "${application}" is connected to OCS`);
    this.#testBed.thirdParties.push(application);
  }

  /** Makes the backup primary; it notifies every agent of a loaded campaign. */
  async switchOver(): Promise<void> {
    await this.stand();
    this.#testBed.switchOver();
    for (const { name: campaignGroup } of this.#testBed.groups) {
      this.#explain(agentsOf(this.#testBed, campaignGroup), { events: statusAt.presence, campaignGroup });
    }
    await this.call('redundancy.switchover', {});
  }

  async advance(seconds: number): Promise<void> {
    const { result } = await this.call('clock.advance', { ms: Math.round(seconds * 1000) });
    this.#readNow(result);
  }

  async #setUp(): Promise<void> {
    if (!this.#run.system.control && this.#enterPlace()) return;
    const control = this.#control('provision');
    this.#explainScheduledCalls();
    // All in one go: the control link keeps the order.
    const work = [
      this.#reset ?? control.call(this.#transcript, 'reset', {}),
      control.call(this.#transcript, 'provision', this.#testBed.provisioning()),
      ...this.#fillDoNotCallTable(control),
      ...this.#testBed.groups.flatMap((group) =>
        wayTo[group.state].map((verb) => this.#drive(verb, group.name)),
      ),
    ];
    const clock = this.#askTime(control);
    await Promise.all([...work, clock]);
    this.#readNow((await clock)?.result);
  }

  /** Without a control link: goes to the place of the standing test bed with this set-up. */
  #enterPlace(): boolean {
    const { standing, profile } = this.#run;
    const place = standing?.placeFor(this.#testBed);
    if (!profile.standing || !place) return false;
    const lack = this.#run.lacking.get(place);
    if (lack) throw lack;
    this.#testBed.moveTo(place, profile.standing.applicationId);
    this.#now = this.#run.wallClock();
    return true;
  }

  #askTime(control: ControlClient): Promise<ControlAnswer> | undefined {
    return control.offers('clock.now') ? control.call(this.#transcript, 'clock.now', {}) : undefined;
  }

  /** OCS has read the table before the first campaign is loaded. */
  #fillDoNotCallTable(control: ControlClient): readonly Promise<ControlAnswer>[] {
    const entries = this.#testBed.doNotCall;
    if (entries.length === 0) return [];
    return [
      control.call(this.#transcript, 'doNotCall.write', { entries }),
      control.call(this.#transcript, 'doNotCall.reread', {}),
    ];
  }

  /** Each record that is scheduled already may be offered once, to any agent. */
  #explainScheduledCalls(): void {
    for (let n = 0; n < this.#testBed.scheduledRecords; n += 1)
      this.#explain(everybody, { events: ['ScheduledCall'] });
  }

  #drive(verb: DialingVerbName, campaignGroup: string): Promise<ControlAnswer> {
    const { method, events } = dialingVerbs[verb];
    // The tables name all agents who are logged in; only a ruling (71) limits that to the group's agents: CST-15.
    this.#explain(everybody, { events, campaignGroup });
    // What is on a desktop should not be dialed anymore; when OCS says so, the documents give by example only.
    if (verb.startsWith('unloaded')) this.#explain(everybody, { events: ['RecordCancel'] });
    return this.#control(method).call(this.#transcript, method, { campaignGroup });
  }

  /** Makes sure that the method which the set-up needs is offered, and that the set-up is not too late. */
  #prepare(method: string, step: string): void {
    if (!this.#control(method).offers(method)) throw notOffered(method);
    if (this.#standing !== undefined) throw tooLate(step);
  }

  #control(method: string): ControlClient {
    const { control, tables } = this.#run.system;
    if (control) return control;
    if (tables?.offers(method)) return tables;
    throw new NotRunError(noControlLink([method]));
  }

  #readNow(result: unknown): void {
    if (isJsonObject(result) && typeof result.now === 'number') this.#now = result.now;
    else this.#now = this.#run.wallClock();
  }
}

function isState(condition: Condition): condition is TestBedState {
  return (testBedStates as readonly string[]).includes(condition); // Wider only for this question.
}

function isVerb(condition: Condition): condition is DialingVerbName {
  return Object.hasOwn(dialingVerbs, condition);
}

function tooLate(step: string): KitError {
  return new KitError({
    code: 'FEATURE_TOO_LATE',
    message: `"${step}" is a set-up, but the test bed is set up already.`,
    hint: 'Move the step before the first one in which somebody logs in or something happens.',
  });
}
