import { NotificationCauses } from '../case/notification-causes.ts';
import { relate } from '../case/open-requests.ts';
import type { ReceivedCallEvent, ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import { CampaignsTold } from './campaigns-told.ts';
import { bringingEvents, givingEvents, isFinal, type RecordGiven } from './record-given.ts';

/** An event of a call. */
type CallTold = Pick<ReceivedCallEvent, 'frame' | 'userData' | 'entry'>;

/** Errors by which OCS says that a handle names nothing (ruling 8). */
const noSuchRecord: ReadonlySet<number> = new Set([109, 112]);

/** What a desktop has received and requested: its next request is judged by this. */
export class DesktopHistory {
  readonly requests: SentRequest[] = [];
  readonly messages: ReceivedMessage[] = [];
  readonly records = new Map<number, RecordGiven>();
  /** Handle of the record that a call is about, by connection id. */
  readonly calls = new Map<string, number>();
  readonly #placed = new Set<string>();
  readonly #ringing = new Set<string>();
  readonly campaigns = new CampaignsTold();
  /** Application ids of OCS, in the order in which the desktop received them. */
  readonly #applicationIds: number[] = [];
  readonly #chainsWanted = new Set<unknown>();
  readonly #unbidden = new Set<SentRequest>();
  readonly #repeats = new Set<SentRequest>();
  readonly #doneByItself = new Set<SentRequest>();
  /** What a step waits for: its record will count as the case's. */
  readonly #wanted = new Set<'preview record' | 'call'>();
  /** How many requests came before the agent's last logout. */
  #beforeLogOut = 0;
  /** How many requests came before the agent's call was last transferred. */
  #beforePassedOn = 0;
  #rests = 0;

  /** The last record that a step asked for. */
  get lastRecord(): RecordGiven | undefined {
    return this.recordsOfTheCase.at(-1);
  }

  get recordsOfTheCase(): readonly RecordGiven[] {
    return [...this.records.values()].filter(({ ofTheCase }) => ofTheCase);
  }

  /** A step wants a record: the next preview record counts as the case's. */
  wantRecord(): void {
    this.#wanted.add('preview record');
  }

  /** A step wants a call that OCS dials: the record of one that is here, or of the next, counts as the case's. */
  wantCall(): boolean {
    const own = [...this.records.values()].find(
      ({ event, ofTheCase, gone }) => bringingEvents.has(event) && !ofTheCase && !gone,
    );
    if (own !== undefined) own.ofTheCase = true;
    else this.#wanted.add('call');
    return own !== undefined;
  }

  /** The agent logs out, which ends preview dialing mode (ruling 87). */
  loggedOut(): void {
    this.#beforeLogOut = this.requests.length;
  }

  /** The agent's call is transferred: what was requested before was this agent's right (000). */
  passedOn(): void {
    this.#beforePassedOn = this.requests.length;
  }

  /** The request by which the desktop has started preview dialing mode, if neither it nor a logout has ended that. */
  get previewStart(): SentRequest | undefined {
    const since = this.requests.slice(this.#beforeLogOut);
    const last = since.findLast(({ name }) => /^PreviewDialingMode(Start|Over)$/.test(name));
    return last?.name === 'PreviewDialingModeStart' ? last : undefined;
  }

  /** Whether the desktop asked for a record by itself. */
  isUnbidden(request: SentRequest): boolean {
    return this.#unbidden.has(request);
  }

  /** The desktop had sent a request by itself before its agent was to ask for it. */
  countAsDone(request: SentRequest): void {
    this.#doneByItself.add(request);
  }

  /** Whether the desktop had sent a request before its agent was to ask for it. */
  wasDoneByItself(request: SentRequest): boolean {
    return this.#doneByItself.has(request);
  }

  /** Counts a record that the desktop asked for by itself as one of the case, if it still has one. */
  adoptRecord(): RecordGiven | undefined {
    const own = [...this.records.values()].find(({ ofTheCase, gone }) => !ofTheCase && !gone);
    if (own !== undefined) own.ofTheCase = true;
    return own;
  }

  /**
   * A step wants the chain of a record: its records count as the case's. Gives the desktop's own request for the chain,
   * if it has sent one.
   */
  wantChain(handle: unknown): SentRequest | undefined {
    const wantedBefore = this.#chainsWanted.has(handle);
    this.#chainsWanted.add(handle);
    if (wantedBefore) return undefined;
    const own = this.requests
      .slice(this.#beforePassedOn)
      .find(({ name, userData }) => name === 'ChainedRecordRequest' && userData.GSW_RECORD_HANDLE === handle);
    if (own === undefined) return undefined;
    for (const record of this.records.values()) record.ofTheCase ||= record.event === 'ChainedRecord';
    return own;
  }

  get applicationIds(): readonly number[] {
    return this.#applicationIds;
  }

  /** Notes a request of the desktop after it has been judged. */
  asked(request: SentRequest): void {
    this.requests.push(request);
    if (request.name === 'PreviewRecordRequest' && !this.#wanted.has('preview record'))
      this.#unbidden.add(request);
    const record = this.recordOf(request);
    if (record !== undefined && this.#mayFollow(request, record)) this.#repeats.add(request);
    if (isFinal(request)) record?.finals.push({ request, rests: this.#rests });
  }

  /** Notes a message to the desktop. */
  told(message: ReceivedMessage): void {
    this.messages.push(message);
    const relation = relate(this.requests, message, new NotificationCauses());
    if (relation.kind === 'answer') this.#answered(relation.request, message);
    const { identified, userData } = message;
    const applicationId = userData.GSW_APPLICATION_ID;
    if (typeof applicationId !== 'number') return;
    if (!this.#applicationIds.includes(applicationId)) this.#applicationIds.push(applicationId);
    if (identified.kind !== 'event') return;
    if (identified.name.startsWith('Campaign')) this.campaigns.told(identified.name, userData, applicationId);
    if (givingEvents.has(identified.name)) this.#gave(identified.name, message, applicationId);
  }

  /**
   * Notes an event of a call at the desktop's DN. A call that the desktop has not placed brings its record with it (001,
   * Event Overview); in a consultation the record stays a colleague's.
   */
  toldOfCall(connId: string, { frame, userData, entry }: CallTold): void {
    const { GSW_RECORD_HANDLE: handle, GSW_APPLICATION_ID: applicationId } = userData;
    const event = String(frame.messageType);
    if (typeof handle === 'number' && !this.calls.has(connId)) this.calls.set(connId, handle);
    if (event === 'EventDialing') this.#placed.add(connId);
    if (event === 'EventRinging') this.#ringing.add(connId);
    else this.#ringing.delete(connId);
    const brings = bringingEvents.has(event) && !this.#placed.has(connId) && frame.callType !== 'Consult';
    if (brings && typeof applicationId === 'number') this.#gave(event, { userData, entry }, applicationId);
  }

  /** Notes that the desktop has accepted a record that was offered: it counts as the case's. */
  tookOffer(offer: Pick<ReceivedMessage, 'userData' | 'entry'>): void {
    const { GSW_APPLICATION_ID: applicationId } = offer.userData;
    if (typeof applicationId === 'number') this.#gave('EventInvite', offer, applicationId);
  }

  /** Whether a call is ringing at the desktop's DN. */
  get isRinging(): boolean {
    return this.#ringing.size > 0;
  }

  /** The desktop has processed everything that it received. */
  atRest(): void {
    this.#rests += 1;
    this.campaigns.atRest();
  }

  /** The record that a request names by its handle. */
  recordOf(request: Pick<SentRequest, 'userData'>): RecordGiven | undefined {
    const handle = request.userData.GSW_RECORD_HANDLE;
    return typeof handle === 'number' ? this.records.get(handle) : undefined;
  }

  /** The RecordProcessed for this record that was not refused. */
  standingProcessed(record: RecordGiven): SentRequest | undefined {
    const processed = record.finals.filter(({ request }) => request.name === 'RecordProcessed');
    return this.standingFinal({ ...record, finals: processed });
  }

  /**
   * A final request for the record that was acknowledged or is not answered yet. If it was refused, or no answer came
   * in time, it may be repeated.
   */
  standingFinal({ finals }: RecordGiven): SentRequest | undefined {
    return finals.find(({ request, rests }) =>
      request.answers.length === 0 ? rests === this.#rests : this.#acknowledged(request),
    )?.request;
  }

  /** Whether a request came when OCS had refused the end of its record, or had not answered its RecordProcessed. */
  isRepeat(request: SentRequest): boolean {
    return this.#repeats.has(request);
  }

  #mayFollow({ name }: SentRequest, { finals, gone }: RecordGiven): boolean {
    const last = finals.at(-1)?.request;
    if (last === undefined || gone) return false;
    const isUnanswered = last.answers.length === 0;
    if (isUnanswered) return name === 'RecordProcessed' && last.name === name;
    return !finals.some(({ request }) => this.#acknowledged(request));
  }

  #acknowledged({ answers }: SentRequest): boolean {
    return this.messages.some(
      ({ entry, identified }) => identified.kind === 'event' && answers.includes(entry.n),
    );
  }

  #answered(request: SentRequest, { identified, entry }: ReceivedMessage): void {
    request.answers.push(entry.n);
    const record = this.recordOf(request);
    if (record === undefined) return;
    if (identified.kind === 'event' && isFinal(request)) this.#chainGone(record);
    if (identified.kind === 'error' && noSuchRecord.has(identified.number)) record.gone = true;
  }

  /** What finishes a record finishes its chain (ruling 112). */
  #chainGone({ userData: { GSW_CALLING_LIST: list, GSW_CHAIN_ID: chain }, handle }: RecordGiven): void {
    for (const record of this.records.values()) {
      const inChain = record.userData.GSW_CALLING_LIST === list && record.userData.GSW_CHAIN_ID === chain;
      if (!inChain && record.handle !== handle) continue;
      record.goneWithChain ||= !record.gone && record.handle !== handle;
      record.gone = true;
    }
  }

  #gave(
    event: string,
    { userData, entry }: Pick<ReceivedMessage, 'userData' | 'entry'>,
    applicationId: number,
  ): void {
    const handle = userData.GSW_RECORD_HANDLE;
    if (typeof handle !== 'number') return;
    const known = this.records.get(handle);
    // What OCS refused while a colleague had the call is the agent's again when the call comes back.
    if (known?.gone && this.standingFinal(known) === undefined) known.gone = false;
    if (known !== undefined) return;
    const ofTheCase = this.#isWanted(event);
    this.records.set(handle, {
      handle,
      applicationId,
      event,
      userData,
      entry: entry.n,
      finals: [],
      gone: false,
      goneWithChain: false,
      ofTheCase,
    });
  }

  /** Only OCS sends a scheduled call unasked, and it does so when a step says so. */
  #isWanted(event: string): boolean {
    if (event === 'ChainedRecord') return this.#chainsWanted.size > 0;
    if (event === 'ScheduledCall' || event === 'EventInvite') return true;
    return this.#wanted.delete(event === 'PreviewRecord' ? 'preview record' : 'call');
  }
}
