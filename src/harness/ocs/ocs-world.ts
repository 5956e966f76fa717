import { World } from '@cucumber/cucumber';
import type { NotRun } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { Awaiting } from '../case/awaiting.ts';
import { CaseRun } from '../case/case-run.ts';
import { withDeadline } from '../case/deadline.ts';
import { NotificationCauses, statusAt } from '../case/notification-causes.ts';
import { relate } from '../case/open-requests.ts';
import { nameOf, type ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import type { LiteralContext } from '../expect/literal-context.ts';
import { currentRun } from '../run/suite-run.ts';
import { agentsOf } from '../test-bed/campaign-group-agents.ts';
import type { ActorName, AgentName } from '../test-bed/test-agents.ts';
import { TestBed } from '../test-bed/test-bed.ts';
import { TestBedControl } from '../test-bed/test-bed-control.ts';
import { connectActor, logIn } from './agents/log-in.ts';
import { logOut } from './agents/log-out.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { alwaysOnRules } from './always-on/always-on-rules.ts';
import { noteDialedCall } from './dialed-calls.ts';
import type { FloorPlan } from './floor/floor-plan.ts';
import { noFloor } from './floor/no-floor.ts';
import { playFloor } from './floor/play-floor.ts';
import type { PlayedFloor } from './floor/played-floor.ts';
import { findLateAnswers } from './late-arrival.ts';
import { LiteralsOfCase } from './literals-of-case.ts';
import { needsOfOcs } from './ocs-needs.ts';
import { OcsRun } from './ocs-run.ts';
import { noteOffer } from './pushed-records.ts';
import type { ApplicationAnswers } from './third-party-application.ts';
import { unmetByOcs } from './unmet-by-ocs.ts';
import { WebServer } from './web-server.ts';

/** Differs from all other numbers of a case, so that an implementation that echoes another number is caught. */
const firstReferenceId = 6001;

/** Milliseconds within which the end of a process is seen on all of its links. */
const goneTogether = 200;

/** What the steps of one case work with: the test bed, the actors, the transcript, and what has been found. */
export class OcsWorld extends World {
  readonly run = currentRun(OcsRun);
  readonly testBed = new TestBed();
  readonly actors = new Map<ActorName, TestAgent>();
  /** Agents whose connection was closed because of a step: they take no further part in the case. */
  readonly cutOff: TestAgent[] = [];
  readonly awaiting = new Awaiting(this.run);
  readonly causes = new Map<string, NotificationCauses>();
  /** GSW_DATE_TIME of the last request that had one. */
  requestedTime: string | undefined;
  /** The floor of the case, if it has one, and what it showed each time that it worked. */
  floorPlan: FloorPlan | undefined;
  readonly floors: PlayedFloor[] = [];
  /** The last answers to other applications. */
  readonly applications = new Map<string, ApplicationAnswers>();
  readonly #literals = new LiteralsOfCase(this);
  #referenceId = firstReferenceId - 1;
  #webServer: Promise<WebServer> | undefined;
  #case: CaseRun | undefined;
  #testBedControl: TestBedControl | undefined;

  begin(caseId: string): void {
    const { wallClock } = this.run;
    const began = wallClock();
    const elapsed = (): number => Math.round((wallClock() - began) * 10) / 10;
    this.#case = new CaseRun(caseId, this.run.levels, elapsed);
    this.#testBedControl = new TestBedControl(
      this.testBed,
      this.run,
      this.#case.transcript,
      (agents, cause) => {
        for (const agent of agents) this.causesOf(agent).add(cause);
      },
    );
  }

  unmet(steps: readonly string[]): NotRun | undefined {
    const { system, profile } = this.run;
    return unmetByOcs(() => this.run.standing)(
      needsOfOcs(steps),
      system.control?.hello.capabilities,
      profile,
    );
  }

  get case(): CaseRun {
    if (this.#case) return this.#case;
    throw new KitError({
      code: 'NO_CASE',
      message: 'A step ran outside a case.',
    });
  }

  get testBedControl(): TestBedControl {
    if (this.#testBedControl) return this.#testBedControl;
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

  /** GSW_REFERENCE_ID of the next request: counted by the case, so that the same case sends the same bytes. */
  nextReferenceId(): number {
    this.#referenceId += 1;
    return this.#referenceId;
  }

  /** The actor of that name, connected and registered; the test bed is set up before anybody logs in. */
  async actor(name: ActorName): Promise<TestAgent> {
    const present = this.actors.get(name);
    if (present) return present;
    await this.testBedControl.stand();
    const actor = await connectActor(name, this.testBed.identityOf(name), this.run, this.case, {
      reading: this.run.profile.reading,
      told: (by, message) => this.#observe(by, message),
      framed: (by, entry) => {
        for (const rule of alwaysOnRules) rule.framed?.(entry, by, this.case);
      },
      garbled: (by, bad, entry) => {
        for (const rule of alwaysOnRules) rule.garbled?.(bad, entry, by, this.case);
      },
      called: (by, event) => {
        for (const rule of alwaysOnRules) rule.called?.(event, by, this.case, this.run.profile);
        noteDialedCall(by, event);
      },
      offered: (by, offer) => {
        for (const rule of alwaysOnRules) rule.offered?.(offer, by, this.case, this.run.profile);
        noteOffer(by, offer);
      },
    });
    this.actors.set(name, actor);
    return actor;
  }

  async logIn(name: AgentName): Promise<TestAgent> {
    const actor = await this.actor(name);
    this.causesOf(name).add({ events: statusAt.presence });
    await logIn(actor);
    return actor;
  }

  /** Makes sure that nothing is on its way to an actor; gives the transcript entry that proves it. */
  silence(actor: TestAgent): Promise<number> {
    return this.awaiting.silence(actor, [...this.actors.values()]);
  }

  /** Takes the notifications that follow a login, as part of a set-up. */
  async absorbStatus(actor: TestAgent): Promise<void> {
    const states = this.testBed.groups.filter(({ name }) =>
      agentsOf(this.testBed, name).some((agent) => agent === actor.name),
    );
    const due = states.filter(({ state }) => state !== 'not loaded').length;
    const { fenceProvesSilence } = this.run.system;
    // If a fence proves nothing, wait for one notification per group; the rest may come later.
    if (fenceProvesSilence) await this.silence(actor);
    for (let n = 0; n < due && !fenceProvesSilence; n += 1) {
      const arrived = await this.awaiting.arrival(actor, [], actor.messages, () => true);
      if (arrived) actor.messages.take(arrived);
    }
    actor.messages.takeAll();
  }

  /** Makes the backup OCS primary, after everything sent before has been processed. */
  async switchOver(): Promise<void> {
    await Promise.all([...this.actors.values()].map((actor) => this.silence(actor)));
    await this.testBedControl.switchOver();
  }

  /** Advances the clock of the system under test, after a fence for every desktop (the link, Time). */
  async passTime(seconds: number): Promise<void> {
    await Promise.all([...this.actors.values()].map((actor) => this.silence(actor)));
    await this.testBedControl.advance(seconds);
  }

  /** Gives an OCS that has something to do some real time, and a second of its own if we control its clock. */
  async letTimeGoBy(actor: TestAgent, milliseconds: number): Promise<void> {
    await this.awaiting.pause(actor, milliseconds);
    if (this.run.system.control?.offers('clock.advance')) await this.passTime(1);
  }

  literals(actor?: TestAgent): LiteralContext {
    return this.#literals.of(actor);
  }

  /** What desktops have sent has been processed, so that something else may happen: the links keep no common order. */
  async processed(): Promise<void> {
    const busy = [...this.actors.values()].filter(({ unfenced }) => unfenced);
    await Promise.all(busy.map((actor) => this.silence(actor)));
  }

  /** When all steps are done: waits for what is still on its way, and finishes the checks of every case. */
  async conclude(): Promise<void> {
    const actors = [...this.actors.values()];
    const lost = actors.find(({ lostLink }) => lostLink !== undefined)?.lostLink;
    if (lost !== undefined) throw lost;
    await this.processed();
    await findLateAnswers(this);
    for (const actor of actors) {
      for (const rule of alwaysOnRules) rule.finished?.(actor, this.case);
    }
  }

  /**
   * If the control link and the desktops' links are lost together, the product is gone: the link's rule reports what it
   * did.
   */
  async explain(error: unknown): Promise<unknown> {
    if (!(error instanceof KitError) || error.code !== 'CONTROL_CLOSED') return error;
    const lost = [...this.actors.values()].map((actor) => actor.lost());
    const gone = Promise.race(lost.map(({ broken }) => broken)).catch((why: unknown) => why);
    const why = lost.length > 0 ? await withDeadline(gone, goneTogether, () => error) : error;
    for (const { forget } of lost) forget();
    return why;
  }

  async playFloor(minutes: number, changes: Partial<FloorPlan> = {}): Promise<void> {
    if (this.floorPlan === undefined) throw noFloor();
    this.floors.push(await playFloor(this, { ...this.floorPlan, ...changes }, minutes));
  }

  /** The web server of this case; it is closed when the case is over. */
  async openWebServer(): Promise<WebServer> {
    this.#webServer ??= WebServer.open(this.case.transcript);
    return this.#webServer;
  }

  async logOut(): Promise<void> {
    await logOut([...this.actors.values(), ...this.cutOff], this.run, this.case);
  }

  leave(): void {
    // The step that could not open it has said why.
    this.#webServer?.then(
      (server) => server.close(),
      () => undefined,
    );
    for (const actor of this.actors.values()) actor.close();
  }

  #observe(actor: TestAgent, message: ReceivedMessage): void {
    const causes = this.causesOf(actor.name);
    const others = [...this.actors.values()].filter((other) => other !== actor);
    const relation = relate(actor.requests, message, causes, others);
    const { applicationIds } = this.testBed;
    const situation = { applicationIds, reading: this.run.profile.reading, relation, causes };
    for (const rule of alwaysOnRules) rule.received?.(message, actor, this.case, situation);
    if (relation.kind === 'answer') this.#noteAnswer(relation.request, message);
    if (/^(PreviewRecord|ScheduledCall)$/.test(nameOf(message))) actor.record = message.userData;
    if (/^(Preview|Chained)Record$/.test(nameOf(message))) actor.received.push(message.userData);
  }

  #noteAnswer(request: SentRequest, { entry }: ReceivedMessage): void {
    request.answers.push(entry.n);
    const sent = this.case.transcript.entries[request.entry - 1];
    if (sent !== undefined) this.run.quiet.answered(entry.elapsed - sent.elapsed);
  }
}
