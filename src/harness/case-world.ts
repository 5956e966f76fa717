import { World } from '@cucumber/cucumber';
import { KitError } from '../kernel/kit-error.ts';
import { alwaysOnRules } from './always-on/always-on-rules.ts';
import { relate } from './answer-ledger.ts';
import { Awaiting } from './awaiting.ts';
import { CaseRun } from './case-run.ts';
import { connectActor, logIn } from './cast-log-in.ts';
import type { DesktopActor } from './desktop-actor.ts';
import type { LiteralContext } from './literals.ts';
import { NotificationCauses } from './notification-causes.ts';
import { nameOf, type ReceivedMessage } from './received-message.ts';
import { agentsOf, type CastName, Stage } from './stage.ts';
import { StageDirector } from './stage-director.ts';
import { currentRun, type SuiteRun } from './suite-run.ts';
import type { ApplicationAnswers } from './third-party-application.ts';
import { WebServer } from './web-server.ts';

/** What the steps of one case work with: the stage, the actors, the transcript, and what has been found. */
export class CaseWorld extends World {
  readonly run: SuiteRun = currentRun();
  readonly stage = new Stage();
  readonly actors = new Map<CastName, DesktopActor>();
  readonly awaiting = new Awaiting(this.run.system, this.run.profile.patience);
  readonly causes = new Map<string, NotificationCauses>();
  /** GSW_DATE_TIME of the last request that had one. */
  requestedTime: string | undefined;
  /** What other applications were answered last. */
  readonly applications = new Map<string, ApplicationAnswers>();
  /** The number that was dialled last. */
  dialled = '';
  #webServer: Promise<WebServer> | undefined;
  #case: CaseRun | undefined;
  #director: StageDirector | undefined;

  begin(caseId: string): void {
    const { wallClock } = this.run;
    const began = wallClock();
    const elapsed = (): number => Math.round((wallClock() - began) * 10) / 10;
    this.#case = new CaseRun(caseId, this.run.levels, elapsed);
    this.#director = new StageDirector(this.stage, this.run, this.#case.transcript, (agents, cause) => {
      for (const agent of agents) this.causesOf(agent).add(cause);
    });
  }

  get case(): CaseRun {
    if (this.#case) return this.#case;
    throw new KitError({
      code: 'NO_CASE',
      message: 'A step ran outside a case.',
    });
  }

  get director(): StageDirector {
    if (this.#director) return this.#director;
    throw new KitError({
      code: 'NO_CASE',
      message: 'A step ran outside a case.',
    });
  }

  causesOf(agent: string): NotificationCauses {
    const known = this.causes.get(agent);
    if (known) return known;
    const causes = new NotificationCauses();
    this.causes.set(agent, causes);
    return causes;
  }

  /** The actor of that name, connected and registered; the stage stands before anybody enters it. */
  async actor(name: CastName): Promise<DesktopActor> {
    const present = this.actors.get(name);
    if (present) return present;
    await this.director.stand();
    const actor = await connectActor(name, this.run, this.case.transcript, (by, message) =>
      this.#observe(by, message),
    );
    this.actors.set(name, actor);
    return actor;
  }

  async logIn(name: CastName): Promise<DesktopActor> {
    const actor = await this.actor(name);
    this.causesOf(name).add({ events: ['CampaignLoaded', 'CampaignStarted'] });
    for (const { name: campaignGroup, assigned } of this.stage.groups) {
      if (assigned.includes(name))
        this.causesOf(name).add({ events: ['CampaignGroupAssigned'], campaignGroup });
    }
    await logIn(actor, this.run);
    return actor;
  }

  /** Makes sure that nothing is on its way to an actor; gives the transcript entry that proves it. */
  silence(actor: DesktopActor): Promise<number> {
    return this.awaiting.silence(actor, [...this.actors.values()]);
  }

  /** Takes the notifications that a log-in brings, as part of a set-up. */
  async absorbStatus(actor: DesktopActor): Promise<void> {
    const states = this.stage.groups.filter(({ name }) =>
      agentsOf(this.stage, name).some((agent) => agent === actor.name),
    );
    const due = states.filter(({ state }) => state !== 'not loaded').length;
    const { fenceProvesSilence } = this.run.system;
    // Where a fence proves nothing, one notification a group is waited for and the rest is left to come.
    if (fenceProvesSilence) await this.silence(actor);
    for (let n = 0; n < due && !fenceProvesSilence; n += 1) {
      const arrived = await this.awaiting.arrival(actor, [], actor.messages, () => true);
      if (arrived) actor.messages.take(arrived);
    }
    actor.messages.takeAll();
  }

  /** Makes the backup OCS primary, after all that was sent before has been dealt with. */
  async switchOver(): Promise<void> {
    await Promise.all([...this.actors.values()].map((actor) => this.silence(actor)));
    await this.director.switchOver();
  }

  /** Moves the clock of the system under test; every desktop is fenced before (the link, Time). */
  async passTime(seconds: number): Promise<void> {
    await Promise.all([...this.actors.values()].map((actor) => this.silence(actor)));
    await this.director.advance(seconds);
  }

  literals(actor?: DesktopActor): LiteralContext {
    return {
      applicationId: this.stage.applicationId,
      backupApplicationId: this.stage.backupApplicationId,
      now: this.director.now,
      referenceId: actor?.lastRequest?.referenceId,
      record: actor?.record,
      recordOf: (name) => [...this.actors.values()].find((other) => other.name === name)?.record,
      recordWith: (phone) => actor?.received.findLast((record) => record.GSW_PHONE === phone),
      scriptId: (script) => this.stage.scriptId(script),
      requestedTime: this.requestedTime,
    };
  }

  /** When all steps are done: what is still on its way is waited for, and what is watched in every case is concluded. */
  async conclude(): Promise<void> {
    const actors = [...this.actors.values()];
    await Promise.all(actors.filter((actor) => actor.unfenced).map((actor) => this.silence(actor)));
    for (const actor of actors) {
      for (const rule of alwaysOnRules) rule.finished?.(actor, this.case);
    }
  }

  /** The web server of this case; it is closed when the case is over. */
  async openWebServer(): Promise<WebServer> {
    this.#webServer ??= WebServer.open(this.case.transcript);
    return this.#webServer;
  }

  leave(): void {
    // The step that could not open it has said why.
    this.#webServer?.then(
      (server) => server.close(),
      () => undefined,
    );
    for (const actor of this.actors.values()) actor.close();
  }

  #observe(actor: DesktopActor, message: ReceivedMessage): void {
    const causes = this.causesOf(actor.name);
    const relation = relate(actor.requests, message, causes);
    const { applicationIds } = this.stage;
    const situation = { applicationIds, reading: this.run.profile.reading, relation, causes };
    for (const rule of alwaysOnRules) rule.received?.(message, actor, this.case, situation);
    if (relation.kind === 'answer') relation.request.answers.push(message.entry.n);
    if (/^(PreviewRecord|ScheduledCall)$/.test(nameOf(message))) actor.record = message.userData;
    if (/^(Preview|Chained)Record$/.test(nameOf(message))) actor.received.push(message.userData);
  }
}
