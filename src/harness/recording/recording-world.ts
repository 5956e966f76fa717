import { World } from '@cucumber/cucumber';
import type { NotRun } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { parseWav, type WavContent } from '../../media/wav-reader.ts';
import type { DeviceName } from '../../recording/devices/device.ts';
import type { RecordingFloor } from '../../recording/floor/recording-floor.ts';
import type { RecordingRow } from '../../recording/indexer/recording-index.ts';
import type { Participant } from '../../recording/machine/trace.ts';
import type { ServerName } from '../../recording/machine/wire-choices.ts';
import type { TerminationTransfer } from '../../recording/sip-server/server-choices.ts';
import type { PlayedCase } from '../case/case-life.ts';
import { NotRunError } from '../case/case-outcome.ts';
import type { Breach } from '../case/case-run.ts';
import { CaseRun } from '../case/case-run.ts';
import { currentRun } from '../run/suite-run.ts';
import { unmetByServer } from './judged-servers.ts';
import { type OpenFloor, RecordingRun } from './recording-run.ts';
import { refusalsText } from './seen-refusals.ts';
import { SeenTraffic } from './seen-traffic.ts';

/** A stretch of time in which the parties talk undisturbed; levels are measured there. */
export interface Talk {
  readonly from: number;
  readonly to: number;
}

/** Something that was sent although it is wrong, or to somebody it is no business of. */
export interface WrongInput {
  /** The last entry of the transcript before it. */
  readonly since: number;
  readonly from: Participant;
  readonly to: ServerName;
}

/** Milliseconds in which what was asked for happens at the earliest: calls that ring, offers and answers. */
const settling = 400;
/** Milliseconds between two looks at what is waited for. */
const lookEvery = 20;

/** What the steps of one case work with in the role recording: a floor with all participants, and what was seen. */
export class RecordingWorld extends World implements PlayedCase {
  readonly run = currentRun(RecordingRun);
  readonly talks: Talk[] = [];
  /** What was last sent that is wrong: where it is in the transcript, and who is to answer it to whom. */
  wrong: WrongInput | undefined;
  #case: CaseRun | undefined;
  #seen: SeenTraffic | undefined;
  #open: OpenFloor | undefined;
  readonly #kept = new Map<string, string>();
  /** The call on hold while a party consults. */
  heldConnId: string | undefined;
  #references = 0;

  begin(caseId: string): void {
    let began: number | undefined;
    const elapsed = (): number => {
      const now = this.#open?.floor.clock.now() ?? 0;
      began ??= now;
      return now - began;
    };
    this.#case = new CaseRun(caseId, this.run.levels, elapsed);
    this.#seen = new SeenTraffic(this.#case.transcript);
  }

  unmet(steps: readonly string[]): NotRun | undefined {
    const { serverUnderTest } = this.run.system;
    return serverUnderTest && unmetByServer(serverUnderTest, steps);
  }

  get case(): CaseRun {
    if (this.#case) return this.#case;
    throw outsideCase();
  }

  get seen(): SeenTraffic {
    if (this.#seen) return this.#seen;
    throw outsideCase();
  }

  /** The floor of this case, which begins when it is first needed. */
  async floor(): Promise<RecordingFloor> {
    this.#open ??= await this.run.system.openFloor((entry) => this.seen.take(entry));
    return this.#open.floor;
  }

  /** What the last request is answered by. */
  get referenceId(): number {
    return this.#references;
  }

  /** How a termination device that leaves is read (ledger L-1); a profile may have the other reading only. */
  async readAs(reading: TerminationTransfer): Promise<void> {
    const claimed = this.run.profile.recording?.terminationTransfer;
    if (claimed !== undefined && claimed !== reading)
      throw new NotRunError({
        reason: `The profile has the reading ${claimed}.`,
        missing: [],
        by: 'not claimed',
      });
    (await this.floor()).sipServer.reading = reading;
  }

  /** Lets time pass on the floor. */
  async pass(milliseconds: number): Promise<void> {
    await (await this.floor()).pass(milliseconds);
  }

  /**
   * Lets time pass until something is so, no longer than the profile has patience for an effect: the document says nothing
   * about how long anything takes. Gives whether it is so.
   */
  async until(isSo: () => boolean | Promise<boolean>): Promise<boolean> {
    const floor = await this.floor();
    const end = floor.clock.now() + this.run.profile.patience.effect;
    while (!(await isSo())) {
      if (floor.clock.now() >= end) return false;
      await floor.pass(lookEvery);
    }
    return true;
  }

  /** Everything that was asked for happens. */
  async settle(): Promise<void> {
    await (await this.floor()).settle(settling);
  }

  /** Waits until the media server has been told to record, or somebody says that it cannot. */
  async recordingBegins(): Promise<void> {
    await this.settle();
    const hasBegun = () => this.seen.starts.some((start) => this.seen.answerTo(start) !== undefined);
    const hasFailed = () => this.isRefused || this.seen.events('EventPrivateInfo').length > 0;
    await this.until(() => hasBegun() || hasFailed());
    await this.settle();
  }

  /** Waits until SIP Server has answered the last request, and what it does about it is done. */
  async carriedOut(): Promise<void> {
    await this.until(() => this.isAnswered);
    await this.settle();
  }

  /** Waits until a device that is called has answered, or refused; or the request to call it was refused. */
  async answers(device: DeviceName): Promise<void> {
    await this.until(() => this.hasAnswered(device) || this.isRefused);
    await this.settle();
  }

  /** Whether a device has answered an INVITE, or has refused it. */
  hasAnswered(device: DeviceName): boolean {
    return this.seen.requests('INVITE', 'SIP Server', device).some((invite) => this.seen.answerTo(invite));
  }

  /** Whether a device has answered one, and is in a call. */
  hasTaken(device: DeviceName): boolean {
    return this.seen.opened(device).some((invite) => this.seen.answerTo(invite));
  }

  /** Whether the last request got EventACK or EventError. */
  get isAnswered(): boolean {
    return this.isRefused || this.#isAnsweredBy('EventACK');
  }

  /** Whether the last request got EventError. */
  get isRefused(): boolean {
    return this.#isAnsweredBy('EventError');
  }

  #isAnsweredBy(messageType: string): boolean {
    return this.seen.events(messageType).some(({ frame }) => frame.referenceId === this.referenceId);
  }

  /** Everything that was asked for happens, then the parties talk. */
  async talk(seconds: number): Promise<void> {
    const floor = await this.floor();
    await this.settle();
    const from = floor.clock.now();
    await floor.pass(seconds * 1000);
    this.talks.push({ from, to: floor.clock.now() });
  }

  async device(name: DeviceName) {
    return (await this.floor()).devices[name];
  }

  /** The talk of a number, from 1. */
  talkOf(number: number): Talk {
    const talk = this.talks[number - 1];
    if (talk) return talk;
    throw new KitError({
      code: 'FEATURE_NO_TALK',
      message: `A step is about talk ${number}, but there were ${this.talks.length} before.`,
      hint: 'Write "they talk for 1 second" before it.',
    });
  }

  /** Sends a request to SIP Server, for the present call; a DN is registered before it is first named. */
  async request(messageType: string, keys: JsonObject, isRegistered = true): Promise<void> {
    const floor = await this.floor();
    this.#references += 1;
    const { thisDN } = keys;
    if (isRegistered && typeof thisDN === 'string' && !floor.sipServer.isRegistered(thisDN))
      floor.request({ messageType: 'RequestRegisterAddress', referenceId: this.#references + 1000, thisDN });
    const { connId } = this;
    const own = connId === undefined ? {} : { connId };
    floor.request({ messageType, referenceId: this.#references, ...own, ...keys });
  }

  /** The connection id of the present call; during a consultation, that of the call on hold. */
  get connId(): string | undefined {
    return this.heldConnId ?? this.newestConnId;
  }

  /** The connection id of the call that SIP Server has announced last: maybe that of a consultation. */
  get newestConnId(): string | undefined {
    const events = ['EventEstablished', 'EventRouteRequest'].flatMap((type) => this.seen.events(type));
    const last = events.sort((one, other) => one.n - other.n).at(-1);
    return typeof last?.frame.connId === 'string' ? last.frame.connId : undefined;
  }

  /** All rows of the index, as they are now. */
  async rows(): Promise<readonly RecordingRow[]> {
    return (await this.floor()).index.recordings();
  }

  /** The same as a query, which is in the transcript. */
  async recordings(): Promise<readonly RecordingRow[]> {
    const rows = await this.rows();
    const query = { event: 'query', table: 'recording' };
    this.case.transcript.record({ channel: 'media', from: 'tester', to: 'indexer', frame: query });
    const frame = { event: 'rows', rows: rows.map((row) => ({ ...row })) };
    this.case.transcript.record({ channel: 'media', from: 'indexer', to: 'tester', frame });
    return rows;
  }

  /** The file of a recording; its absence breaks the rule of the case. */
  async wavOf(row: RecordingRow | undefined): Promise<WavContent> {
    const name = row?.file ?? undefined;
    const bytes = name === undefined ? undefined : await (await this.floor()).files.read(name);
    if (bytes === undefined)
      throw this.breach({
        expected: 'a file of the recording',
        actual: 'there is none',
        message: this.seen.length,
      });
    if (name !== undefined) await this.#keep(name, bytes);
    const parsed = parseWav(bytes);
    if (parsed.ok) return parsed.wav;
    throw this.breach({ expected: 'a WAV file', actual: `it is ${parsed.why}`, message: this.seen.length });
  }

  async #keep(name: string, bytes: Uint8Array): Promise<void> {
    const { keepFile } = this.run.system;
    if (keepFile === undefined || this.#kept.has(name)) return;
    this.#kept.set(name, await keepFile(`${this.case.id.replaceAll('/', '-')}-${name}`, bytes));
  }

  /** Where the file of a recording is kept, if the run keeps files. */
  keptFile(row: RecordingRow | undefined): JsonObject {
    const name = row?.file ?? undefined;
    const url = name === undefined ? undefined : this.#kept.get(name);
    return url === undefined ? {} : { url };
  }

  /** Judges a breach of this case's own rule: to be thrown. What was refused before may be why. */
  breach(breach: Breach) {
    const hint = breach.hint ?? refusalsText(this.seen);
    return this.case.breach({ ...breach, ...(hint === undefined ? {} : { hint }) });
  }

  cite(...entries: readonly (number | undefined)[]): void {
    for (const entry of entries) if (entry !== undefined) this.case.cite(entry);
  }

  async conclude(): Promise<void> {}

  /** Gives everything of the floor back before the next case begins. */
  async logOut(): Promise<void> {
    await this.#open?.close();
    this.#open = undefined;
  }

  leave(): void {}
}

function outsideCase(): KitError {
  return new KitError({
    code: 'NO_CASE',
    message: 'A step ran outside a case.',
  });
}
