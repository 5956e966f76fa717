import { World } from '@cucumber/cucumber';
import type { NotRun } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { PlayedCase } from '../case/case-life.ts';
import { FindingError, NotRunError } from '../case/case-outcome.ts';
import { CaseRun } from '../case/case-run.ts';
import { withDeadline } from '../case/deadline.ts';
import { settle } from '../case/settle-case.ts';
import type { LiteralContext } from '../expect/literal-context.ts';
import { currentRun } from '../run/suite-run.ts';
import type { AgentName } from '../test-bed/test-agents.ts';
import { TestBed } from '../test-bed/test-bed.ts';
import { TestBedControl } from '../test-bed/test-bed-control.ts';
import { desktopRules } from './always-on/desktop-rules.ts';
import { ColleaguesCalls } from './calls/colleagues-calls.ts';
import { comeToRest } from './coming-to-rest.ts';
import { awaitedOf, type DesktopAction } from './desktop-actions.ts';
import { needsOfDesktop, noVirtualTime, unmetByDesktop } from './desktop-needs.ts';
import { DesktopRun } from './desktop-run.ts';
import { DesktopUnderTest, type DesktopWatcher } from './desktop-under-test.ts';
import { endOfDesktop } from './end-of-desktop.ts';

/** What the desktop refused to do, and where it said so. */
export interface Refusal {
  readonly action: DesktopAction;
  readonly sentence: string;
  readonly entry: number;
}

/** How many steps time is advanced in: between two of them the desktop may act on its own and is answered. */
const timeSteps = 10;

/** What the steps of one case work with in the role desktop: the test bed, the desktop under test, and the scripted OCS's strings. */
export class DesktopWorld extends World implements PlayedCase {
  readonly run = currentRun(DesktopRun);
  readonly testBed = new TestBed();
  readonly colleague = new ColleaguesCalls(this);
  /** The last action that the desktop refused, until a step has looked at it. */
  refusal: Refusal | undefined;
  #desktop: DesktopUnderTest | undefined;
  #case: CaseRun | undefined;
  #testBedControl: TestBedControl | undefined;

  begin(caseId: string): void {
    const { wallClock } = this.run;
    const began = wallClock();
    const elapsed = (): number => Math.round((wallClock() - began) * 10) / 10;
    this.#case = new CaseRun(caseId, this.run.levels, elapsed);
    // The table of PreviewRecord prints GSW_CPN_DIGITS as required, so a desktop may count on it.
    this.testBed.options.CPNDigits = '5557000';
    // What a desktop receives is never held against it, so nothing needs to be explained.
    this.#testBedControl = new TestBedControl(this.testBed, this.run, this.#case.transcript, () => undefined);
  }

  unmet(steps: readonly string[]): NotRun | undefined {
    const { system, profile } = this.run;
    return unmetByDesktop(needsOfDesktop(steps), system.tester.client.hello.capabilities, profile);
  }

  get case(): CaseRun {
    if (this.#case) return this.#case;
    throw outsideCase();
  }

  get testBedControl(): TestBedControl {
    if (this.#testBedControl) return this.#testBedControl;
    throw outsideCase();
  }

  /** The desktop under test once it is connected; the harness operates one. */
  get desktop(): DesktopUnderTest | undefined {
    return this.#desktop;
  }

  /** The desktop under test, for that agent: reset and connected when it is first needed. */
  async desktopOf(name: AgentName): Promise<DesktopUnderTest> {
    if (this.#desktop === undefined) await this.#open(name);
    if (this.#desktop?.name === name) return this.#desktop;
    throw new KitError({
      code: 'FEATURE_ONE_DESKTOP',
      message: `A step is about the desktop of ${name}, but the one under test is ${this.#desktop?.name}'s.`,
      hint: 'One desktop is tested at a time; give the whole case to one agent.',
    });
  }

  /** Waits until nothing goes on; gives the transcript entry that proves it. */
  async rest(desktop: DesktopUnderTest): Promise<number> {
    const { link } = this.run.system;
    for (let arrived: number | undefined; ; ) {
      const proof = await comeToRest(this, desktop);
      const { writing } = link;
      // What is on its way when all else has arrived answers a fence, which is no traffic.
      if (writing === undefined || desktop.traffic === arrived) return proof;
      arrived = desktop.traffic;
      await writing;
    }
  }

  /** Advances both clocks in small steps; the desktop comes to rest between them. */
  async passTime(seconds: number): Promise<void> {
    const desktop = this.#desktop;
    // Where time is real, every rest takes some of it: many would take more than the step says.
    const steps = this.run.system.tester.person ? 1 : timeSteps;
    for (let n = 0; n < steps; n += 1) {
      if (desktop) await this.rest(desktop);
      await this.#passOnDesktop(Math.round((seconds * 1000) / steps));
      if (desktop) await this.rest(desktop);
      await this.testBedControl.advance(seconds / steps);
    }
  }

  literals(): LiteralContext {
    const history = this.#desktop?.history;
    return {
      applicationId: this.testBed.applicationId,
      now: this.testBedControl.now,
      referenceId: history?.requests.at(-1)?.referenceId,
      record: history?.lastRecord?.userData,
      recordOf: () => history?.lastRecord?.userData,
      recordWith: (phone) =>
        [...(history?.records.values() ?? [])].find(({ userData }) => userData.GSW_PHONE === phone)?.userData,
      scriptId: (script) => this.testBed.scriptId(script),
    };
  }

  /** A refusal that no step expected means that the case did not go as written. */
  refuseUnseenRefusal(): void {
    const { refusal } = this;
    if (!refusal) return;
    this.refusal = undefined;
    throw this.case.breach({
      expected: `the desktop to carry out ${refusal.action}`,
      actual: `it refused: ${refusal.sentence}`,
      message: refusal.entry,
      ...awaitedOf(refusal.action),
    });
  }

  async conclude(): Promise<void> {
    if (this.#desktop) await this.rest(this.#desktop);
    this.refuseUnseenRefusal();
    const unused = this.run.system.link.scriptedOcs.pending[0];
    if (unused === undefined) return;
    throw this.case.breach({
      expected: `${unused} to pass, for which a step had prepared OCS`,
      actual: 'it never did',
    });
  }

  /** The desktop under test logs its agents out itself when it is reset or ends. */
  async logOut(): Promise<void> {
    if (!this.#desktop) return;
    // Its answer no longer matters.
    const gone = Promise.allSettled([this.#tell('reset', {})]);
    await withDeadline<unknown>(gone, this.run.profile.patience.quiet, () => undefined);
  }

  /** If all links of a desktop are gone, it has died or closed them, after the last message to it. */
  async explain(error: unknown): Promise<unknown> {
    if (!(error instanceof KitError)) return error;
    if (error.code === 'PRODUCT_GAVE_NO_RECORD') return this.#forWantOfARecord(error.message);
    if (error.code !== 'UPPER_TESTER_CLOSED') return error;
    const died = this.run.system.tester.diesWithTheDesktop || this.#desktop?.linkIsClosed;
    const { entries } = this.case.transcript;
    // Before it was asked for anything, it did not end in this case: it cannot be reached.
    if (!died || !entries.some(({ to }) => to === 'upper tester')) return error;
    this.case.doubtTheLink();
    const { finding } = this.case.breach(endOfDesktop(entries, this.#desktop?.name, error));
    // No matter what the rule is about and what its level is: no agent can work with a desktop that has died.
    return new FindingError({ ...finding, verdict: 'fail', blame: 'implementation' }, true);
  }

  /** A record that was never given was never asked for, nor was its chain. */
  #forWantOfARecord(message: string): KitError {
    const asked = this.#desktop?.history.requests.some(({ name }) => name === 'PreviewRecordRequest');
    const awaited = asked ? 'ChainedRecordRequest' : 'PreviewRecordRequest';
    return new KitError({ code: 'PRODUCT_GAVE_NO_RECORD', message, awaited });
  }

  leave(): void {
    for (const remark of this.run.system.tester.person?.remarks() ?? [])
      this.case.note(this.case.rule, remark);
    this.run.system.link.watch(undefined);
  }

  async #open(name: AgentName): Promise<void> {
    const watcher = this.#watcher();
    const { link, tester } = this.run.system;
    const desktop = new DesktopUnderTest(name, this.case.transcript, watcher, (userData) =>
      link.scriptedOcs.isOwn(userData),
    );
    tester.person?.knowRecords((handle) => this.#phoneOf(desktop, handle));
    await this.testBedControl.stand();
    await this.#tell('reset', {});
    link.watch(desktop);
    if (tester.client.offers('connect')) await this.#tell('connect', { url: this.run.system.address });
    this.#desktop = desktop;
  }

  /** A consulted agent is given a record that does not count as theirs. */
  #phoneOf({ history }: DesktopUnderTest, handle: number): string | undefined {
    return phoneIn(history.records.get(handle)?.userData ?? this.colleague.recordWith(handle));
  }

  async #tell(method: string, params: JsonObject): Promise<void> {
    await this.run.system.tester.client.call(this.case.transcript, method, params);
  }

  #watcher(): DesktopWatcher {
    const situation = (desktop: DesktopUnderTest) => ({
      run: this.case,
      reading: this.run.profile.reading,
      history: desktop.history,
    });
    return {
      reading: this.run.profile.reading,
      asked: (desktop, request) => {
        for (const rule of desktopRules) rule.asked?.(request, situation(desktop));
      },
      used: (desktop, request) => {
        for (const rule of desktopRules) rule.used?.(request, situation(desktop));
      },
      garbled: (desktop, bad, entry) => {
        for (const rule of desktopRules) rule.garbled?.(bad, entry, situation(desktop));
      },
      flooded: (desktop) => {
        settle(this.case, floods(desktop.name));
        this.run.system.link.hangUp();
      },
      refused: (sentence, entry) => this.case.note('link', sentence, entry),
    };
  }

  /** A desktop without a virtual clock gets real time, up to the profile's patience. */
  async #passOnDesktop(ms: number): Promise<void> {
    const { tester } = this.run.system;
    if (tester.client.offers('clock.advance')) return this.#tell('clock.advance', { ms });
    if (ms * timeSteps > this.run.profile.patience.answer) throw new NotRunError(noVirtualTime);
    await withDeadline<void>(new Promise(() => undefined), ms, () => undefined);
  }
}

function phoneIn(record: UserData | undefined): string | undefined {
  return record?.GSW_PHONE === undefined ? undefined : String(record.GSW_PHONE);
}

function floods(name: string): KitError {
  return new KitError({
    code: 'PRODUCT_FLOODS',
    message: `The desktop of ${name} does not stop sending; its connection was closed.`,
    hint: 'See in the transcript what it keeps sending.',
  });
}

function outsideCase(): KitError {
  return new KitError({
    code: 'NO_CASE',
    message: 'A step ran outside a case.',
  });
}
