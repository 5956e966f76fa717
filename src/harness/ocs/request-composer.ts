import { isRequestName } from '../../protocol/message-names.generated.ts';
import { requiredKeys } from '../../protocol/required-keys.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import { validateRequest } from '../../protocol/validate.ts';
import type { SentRequest } from '../case/sent-request.ts';

/** What fills the required keys of a request, from where the scenario stands. */
export interface RequestContext {
  readonly applicationId: number;
  readonly campaign: string;
  readonly callingList: string;
  readonly record: UserData | undefined;
  readonly referenceId: number;
}

/** Where the value of each key comes from that some request requires. */
const sources: Readonly<Record<string, (context: RequestContext) => KeyValue>> = {
  GSW_APPLICATION_ID: (context) => context.applicationId,
  GSW_CAMPAIGN_NAME: (context) => context.record?.GSW_CAMPAIGN_NAME ?? context.campaign,
  GSW_CALLING_LIST: (context) => context.record?.GSW_CALLING_LIST ?? context.callingList,
  GSW_RECORD_HANDLE: (context) => context.record?.GSW_RECORD_HANDLE ?? 1,
  GSW_CALLBACK_TYPE: () => 'Campaign',
  GSW_DATE_TIME: () => '12/31/2036 12:00',
  GSW_PHONE: (context) => context.record?.GSW_PHONE ?? '5550999',
  GSW_TZ_NAME: () => 'GMT',
  GSW_READY_TIME: () => 30,
};

/** A complete and valid request: its type, every key that its schema requires, and a reference id of its own. */
export function composeRequest(name: string, context: RequestContext): Record<string, KeyValue> {
  const userData: Record<string, KeyValue> = { GSW_AGENT_REQ_TYPE: name };
  for (const key of keysOf(name, context)) {
    const source = sources[key];
    if (source) userData[key] = source(context);
  }
  userData.GSW_REFERENCE_ID = context.referenceId;
  return userData;
}

/** Required keys; requests that may name a record in several ways name the one on the desktop, or a phone number. */
function keysOf(name: string, context: RequestContext): readonly string[] {
  if (!isRequestName(name)) return ['GSW_APPLICATION_ID'];
  // Printed as required, and still with a meaning of its own where it is absent (ruling 178).
  if (name === 'ScheduledRecordReschedule') return [...requiredKeys[name], 'GSW_CALLBACK_TYPE'];
  if (name !== 'RequestRecordCancel' && name !== 'DoNotCall') return requiredKeys[name];
  const record = context.record
    ? ['GSW_RECORD_HANDLE', 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST']
    : ['GSW_PHONE'];
  return [...requiredKeys[name], ...record];
}

/** What is wrong with a request that a scenario sends on purpose; nothing for one that obeys its schema. */
export function deliberateFlaw(userData: UserData, applicationId: number): string | undefined {
  const name = userData.GSW_AGENT_REQ_TYPE;
  if (typeof name !== 'string') return 'no request type';
  if (!isRequestName(name)) return 'unknown request type';
  const flaws = validateRequest(name, userData, 'lenient').filter(({ problem }) => problem !== 'unknown');
  if (flaws.length > 0) return flaws.map(({ key, problem }) => `${key}: ${problem}`).join(', ');
  const given = userData.GSW_APPLICATION_ID;
  return given === undefined || given === applicationId ? undefined : 'application id of another OCS';
}

/** Whether no answer is a legal outcome of this request (rulings 9, 15, 25, 80). */
export function mayBeSilent(
  userData: UserData,
  applicationId: number,
  previewStartRequired: boolean,
): boolean {
  const name = userData.GSW_AGENT_REQ_TYPE;
  const given = userData.GSW_APPLICATION_ID;
  if (typeof name !== 'string' || name === 'CampaignStatusRequest') return true;
  if (given !== undefined && given !== applicationId) return true;
  return name === 'PreviewRecordRequest' && previewStartRequired;
}

/** A desktop's part that tells whether it has asked for a chain before. */
interface ChainAsker {
  readonly requests: readonly Pick<SentRequest, 'name' | 'userData'>[];
  readonly received: readonly UserData[];
}

/** Whether a chain is asked for once more, by whichever of its records: such a request may be ignored (ruling 129). */
export function repeatsChainRequest(userData: UserData, { requests, received }: ChainAsker): boolean {
  if (userData.GSW_AGENT_REQ_TYPE !== 'ChainedRecordRequest') return false;
  const chainOf = (handle: KeyValue | undefined) =>
    received.findLast((record) => record.GSW_RECORD_HANDLE === handle)?.GSW_CHAIN_ID;
  const chain = chainOf(userData.GSW_RECORD_HANDLE);
  return requests.some(
    (request) =>
      request.name === 'ChainedRecordRequest' &&
      chain !== undefined &&
      chainOf(request.userData.GSW_RECORD_HANDLE) === chain,
  );
}
