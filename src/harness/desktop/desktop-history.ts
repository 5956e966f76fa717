import { isRequestName, requestTraits } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { NotificationCauses } from '../case/notification-causes.ts';
import { relate } from '../case/open-requests.ts';
import type { ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';

/** What a desktop was told of a campaign group, and whether it must have taken it in. */
export interface CampaignTold {
  readonly campaign: string;
  readonly group: string;
  readonly applicationId: number;
  readonly running: boolean;
  readonly mode: string | undefined;
  /** The same as it stood when the desktop had last come to rest: until then, either may be what it knows. */
  sure: CampaignTold | undefined;
}

/** A record that a desktop was given. */
export interface RecordGiven {
  readonly handle: number;
  /** The OCS that gave it. */
  readonly applicationId: number;
  readonly userData: UserData;
  readonly entry: number;
  /** Requests by which the desktop finished with it, and how often it had come to rest before each. */
  readonly finals: { readonly request: SentRequest; readonly rests: number }[];
  /** Whether the record is gone: a final request was acknowledged, or OCS said that it has no such record. */
  gone: boolean;
}

const givingEvents: ReadonlySet<string> = new Set(['PreviewRecord', 'ChainedRecord', 'ScheduledCall']);

/** Errors by which OCS says that a handle names nothing (ruling 8). */
const noSuchRecord: ReadonlySet<number> = new Set([109, 112]);

/** What a desktop has been told and has asked: what its next request can be judged by. */
export class DesktopHistory {
  readonly requests: SentRequest[] = [];
  readonly messages: ReceivedMessage[] = [];
  readonly records = new Map<number, RecordGiven>();
  /** Handle of the record that a call is about, by connection id. */
  readonly calls = new Map<string, number>();
  readonly #campaigns = new Map<string, CampaignTold>();
  /** Application ids of OCS, in the order in which the desktop was told of them. */
  readonly #applicationIds: number[] = [];
  #rests = 0;

  get campaigns(): readonly CampaignTold[] {
    return [...this.#campaigns.values()];
  }

  get lastRecord(): RecordGiven | undefined {
    return [...this.records.values()].at(-1);
  }

  get applicationIds(): readonly number[] {
    return this.#applicationIds;
  }

  /** Notes a request of the desktop, after it was judged. */
  asked(request: SentRequest): void {
    this.requests.push(request);
    if (isFinal(request)) this.recordOf(request)?.finals.push({ request, rests: this.#rests });
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
    if (identified.name.startsWith('Campaign'))
      this.#toldOfCampaign(identified.name, userData, applicationId);
    if (givingEvents.has(identified.name)) this.#gave(message, applicationId);
  }

  /** The desktop has dealt with all that it was told. */
  atRest(): void {
    this.#rests += 1;
    for (const campaign of this.#campaigns.values()) campaign.sure = { ...campaign, sure: undefined };
  }

  /** The record that a request names by its handle. */
  recordOf(request: Pick<SentRequest, 'userData'>): RecordGiven | undefined {
    const handle = request.userData.GSW_RECORD_HANDLE;
    return typeof handle === 'number' ? this.records.get(handle) : undefined;
  }

  /**
   * A final request for the record that still stands: acknowledged, or not answered yet. One that was refused, or on
   * which the desktop has waited in vain, may be repeated.
   */
  standingFinal({ finals }: RecordGiven): SentRequest | undefined {
    return finals.find(({ request, rests }) =>
      request.answers.length === 0 ? rests === this.#rests : this.#acknowledged(request),
    )?.request;
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
      const sibling = record.userData.GSW_CALLING_LIST === list && record.userData.GSW_CHAIN_ID === chain;
      if (sibling || record.handle === handle) record.gone = true;
    }
  }

  #toldOfCampaign(event: string, userData: UserData, applicationId: number): void {
    const group = String(userData.GSW_CAMPAIGN_GROUP_NAME ?? '');
    const campaign = String(userData.GSW_CAMPAIGN_NAME ?? '');
    const key = JSON.stringify([campaign, group]);
    const mode = userData.GSW_CAMPAIGN_MODE;
    const known = this.#campaigns.get(key);
    const running = runningAfter(event) ?? known?.running ?? false;
    this.#campaigns.set(key, {
      campaign,
      group,
      applicationId,
      running,
      mode: typeof mode === 'string' ? mode : known?.mode,
      sure: known?.sure,
    });
  }

  #gave({ userData, entry }: ReceivedMessage, applicationId: number): void {
    const handle = userData.GSW_RECORD_HANDLE;
    if (typeof handle !== 'number' || this.records.has(handle)) return;
    this.records.set(handle, { handle, applicationId, userData, entry: entry.n, finals: [], gone: false });
  }
}

/** Whether a request, once it is acknowledged, is the last one for its record. */
export function isFinal({ name, userData }: Pick<SentRequest, 'name' | 'userData'>): boolean {
  return isRequestName(name) && requestTraits[name].final && userData.GSW_RECORD_HANDLE !== undefined;
}

/** Whether a dialing session runs after a notification; nothing where it does not say. */
function runningAfter(event: string): boolean | undefined {
  if (event === 'CampaignStarted') return true;
  return event === 'CampaignModeChanged' || event === 'CampaignGroupAssigned' ? undefined : false;
}
