import { isJsonObject, type JsonObject } from '../kernel/json.ts';
import { KitError } from '../kernel/kit-error.ts';
import { NotRunError } from './case-outcome.ts';
import { type ControlAnswer, type ControlClient, notOffered } from './control-client.ts';
import type { NotificationCause } from './notification-causes.ts';
import {
  agentsOf,
  type CastName,
  cast,
  type Stage,
  type StageGroup,
  type StageState,
  stageStates,
} from './stage.ts';
import type { SuiteRun } from './suite-run.ts';
import type { Transcript } from './transcript.ts';

/** Control methods that drive a dialing session, by what a step calls them. */
export const dialingVerbs = {
  loaded: { method: 'dialing.load', events: ['CampaignLoaded'] },
  started: { method: 'dialing.start', events: ['CampaignLoaded', 'CampaignStarted'] },
  // That a stopped campaign is not announced as loaded again, only a ruling says (66): CST-17 is the rule for it.
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
} as const satisfies Record<StageState, readonly DialingVerbName[]>;

/** What a step may say of a campaign group: a state to set up, or something that happens to it. */
export type Condition = StageState | DialingVerbName;

const everybody = Object.keys(cast) as CastName[]; // The names of the cast and no others.

/** Sets the stage up over the control link, and drives it while a scenario plays. */
export class StageDirector {
  readonly #stage: Stage;
  readonly #run: SuiteRun;
  readonly #transcript: Transcript;
  readonly #explain: (agents: readonly CastName[], cause: NotificationCause) => void;
  #standing: Promise<void> | undefined;
  #now = 0;

  constructor(
    stage: Stage,
    run: SuiteRun,
    transcript: Transcript,
    explain: (agents: readonly CastName[], cause: NotificationCause) => void,
  ) {
    this.#stage = stage;
    this.#run = run;
    this.#transcript = transcript;
    this.#explain = explain;
  }

  /** Time of the system under test, in Unix milliseconds, when it was last asked. */
  get now(): number {
    return this.#now;
  }

  /** Provisions the stage once, before anybody enters it. */
  stand(): Promise<void> {
    this.#standing ??= this.#setUp();
    return this.#standing;
  }

  async call(method: string, params: JsonObject): Promise<ControlAnswer> {
    await this.stand();
    return this.#control(method).call(this.#transcript, method, params);
  }

  /** Before the stage stands, a state to set up; once it does, something that happens now. */
  async bring(group: StageGroup, condition: Condition): Promise<void> {
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

  /** Assigns an agent to a campaign group of which he is no member; he may then be told of it. */
  async assign(agent: CastName, campaignGroup: string): Promise<void> {
    await this.stand();
    const events = ['CampaignGroupAssigned', 'CampaignLoaded', 'CampaignStarted'] as const;
    this.#explain([agent], { events, campaignGroup });
    this.#stage.group(campaignGroup).assigned.push(agent);
    await this.call('agents.assign', { agentId: cast[agent].agentId, campaignGroup });
  }

  /** Has another OCS provisioned that stands by. */
  provideBackup(): void {
    this.#prepare('redundancy.switchover', 'a backup OCS stands by');
    this.#stage.backupApplicationId = 4177;
  }

  /** Has another application provisioned whose messages OCS accepts. */
  connectApplication(application: string): void {
    this.#prepare('thirdParty.send', `the application "${application}" is connected to OCS`);
    this.#stage.thirdParties.push(application);
  }

  /** Makes the backup primary; it tells every agent of a loaded campaign. */
  async switchOver(): Promise<void> {
    await this.stand();
    this.#stage.switchOver();
    for (const { name: campaignGroup } of this.#stage.groups) {
      const events = ['CampaignLoaded', 'CampaignStarted'] as const;
      this.#explain(agentsOf(this.#stage, campaignGroup), { events, campaignGroup });
    }
    await this.call('redundancy.switchover', {});
  }

  async advance(seconds: number): Promise<void> {
    const { result } = await this.call('clock.advance', { ms: Math.round(seconds * 1000) });
    this.#readNow(result);
  }

  async #setUp(): Promise<void> {
    const standing = this.#run.profile.standing;
    if (!this.#run.system.control && standing && !this.#stage.needsSetUp) {
      this.#stage.applicationId = standing.applicationId;
      this.#now = this.#run.wallClock();
      return;
    }
    const control = this.#control('provision');
    this.#explainScheduledCalls();
    // All in one go: the control link keeps the order.
    const work = [
      control.call(this.#transcript, 'reset', {}),
      control.call(this.#transcript, 'provision', this.#stage.provisioning()),
      ...this.#fillDoNotCallTable(control),
      ...this.#stage.groups.flatMap((group) =>
        wayTo[group.state].map((verb) => this.#drive(verb, group.name)),
      ),
    ];
    const clock = control.offers('clock.now') ? control.call(this.#transcript, 'clock.now', {}) : undefined;
    await Promise.all([...work, clock]);
    this.#readNow((await clock)?.result);
  }

  /** OCS has read the table before the first campaign is loaded. */
  #fillDoNotCallTable(control: ControlClient): readonly Promise<ControlAnswer>[] {
    const entries = this.#stage.doNotCall;
    if (entries.length === 0) return [];
    return [
      control.call(this.#transcript, 'doNotCall.write', { entries }),
      control.call(this.#transcript, 'doNotCall.reread', {}),
    ];
  }

  /** Each record that is scheduled already may be offered once, to whomever. */
  #explainScheduledCalls(): void {
    for (let n = 0; n < this.#stage.scheduledRecords; n += 1)
      this.#explain(everybody, { events: ['ScheduledCall'] });
  }

  #drive(verb: DialingVerbName, campaignGroup: string): Promise<ControlAnswer> {
    const { method, events } = dialingVerbs[verb];
    // The tables name all agents who are logged in; that only the group's are meant is a ruling (71): CST-15.
    this.#explain(everybody, { events, campaignGroup });
    return this.#control(method).call(this.#transcript, method, { campaignGroup });
  }

  /** Makes sure that a method which the set-up is for is offered, and that the set-up comes in time. */
  #prepare(method: string, step: string): void {
    if (!this.#control(method).offers(method)) throw notOffered(method);
    if (this.#standing !== undefined) throw tooLate(step);
  }

  #control(method: string): ControlClient {
    const control = this.#run.system.control;
    if (control) return control;
    throw new NotRunError(
      'The implementation offers no control link, and the case needs a set-up of its own.',
      [method],
    );
  }

  #readNow(result: unknown): void {
    if (isJsonObject(result) && typeof result.now === 'number') this.#now = result.now;
    else this.#now = this.#run.wallClock();
  }
}

function isState(condition: Condition): condition is StageState {
  return (stageStates as readonly string[]).includes(condition); // Wider only to be asked.
}

function isVerb(condition: Condition): condition is DialingVerbName {
  return Object.hasOwn(dialingVerbs, condition);
}

function tooLate(step: string): KitError {
  return new KitError({
    code: 'FEATURE_TOO_LATE',
    message: `"${step}" is a set-up, but the stage stands already.`,
    hint: 'Move the step before the first one in which somebody logs in or something happens.',
  });
}
