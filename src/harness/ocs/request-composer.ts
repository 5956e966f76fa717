import { isRequestName, type RequestName, requestTraits } from '../../protocol/message-names.generated.ts';
import type { KeyOrigin, Silence } from '../../protocol/request-traits.ts';
import { type ComposedKey, composedKeys, keyOrigins } from '../../protocol/required-keys.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import { validateRequest } from '../../protocol/validate.ts';
import type { SentRequest } from '../case/sent-request.ts';

/** What fills the required keys of a request, for the present state of the scenario. */
export interface RequestContext {
  readonly applicationId: number;
  readonly campaign: string;
  readonly callingList: string;
  readonly record: UserData | undefined;
  readonly referenceId: number;
  /** A value as it is on the test bed that stands. */
  here?(value: string | number, key: string): KeyValue;
}

/** A complete and valid request: its type, every key that its schema asks the kit for, and a reference id of its own. */
export function composeRequest(name: string, context: RequestContext): Record<string, KeyValue> {
  const userData: Record<string, KeyValue> = { GSW_AGENT_REQ_TYPE: name };
  for (const key of keysOf(name, context)) userData[key] = originalValue(key, context);
  userData.GSW_REFERENCE_ID = context.referenceId;
  return userData;
}

function keysOf(name: string, { record }: RequestContext): readonly ComposedKey[] {
  if (!isRequestName(name)) return ['GSW_APPLICATION_ID'];
  return record ? composedKeys[name].withRecord : composedKeys[name].withoutRecord;
}

function originalValue(key: ComposedKey, context: RequestContext): KeyValue {
  const origin: KeyOrigin = keyOrigins[key];
  const ofRecord = origin.record ? context.record?.[key] : undefined;
  if (ofRecord !== undefined) return ofRecord;
  if ('from' in origin) return context[origin.from];
  return context.here?.(origin.value, key) ?? origin.value;
}

/** What is wrong with a request that a scenario sends on purpose; nothing for one that obeys its schema. */
export function deliberateFlaw(userData: UserData, applicationId: number): string | undefined {
  const name = userData.GSW_AGENT_REQ_TYPE;
  if (typeof name !== 'string') return 'no request type';
  if (!isRequestName(name)) return 'unknown request type';
  const flaws = flawsOf(name, userData);
  if (flaws.length > 0) return flaws.map(({ key, problem }) => `${key}: ${problem}`).join(', ');
  const given = userData.GSW_APPLICATION_ID;
  return given === undefined || given === applicationId ? undefined : 'application id of another OCS';
}

/** The keys of a request that break its schema. */
export function flawedKeys(userData: UserData): readonly string[] {
  const name = userData.GSW_AGENT_REQ_TYPE;
  if (typeof name !== 'string' || !isRequestName(name)) return [];
  return flawsOf(name, userData).map(({ key }) => key);
}

function flawsOf(name: RequestName, userData: UserData) {
  return validateRequest(name, userData, 'lenient').filter(({ problem }) => problem !== 'unknown');
}

/**
 * Whether no answer is a legal outcome of this request: its schema says so, it is for another OCS, or it lacks the id
 * of an OCS that it must have (rulings 9, 244).
 */
export function mayBeSilent(
  userData: UserData,
  applicationId: number,
  previewStartRequired: boolean,
  asker: ChainAsker,
): boolean {
  const { GSW_AGENT_REQ_TYPE: name, GSW_APPLICATION_ID: given } = userData;
  if (typeof name !== 'string') return true;
  if (given !== undefined && given !== applicationId) return true;
  if (!isRequestName(name)) return false;
  if (given === undefined && mustBeAddressed(name)) return true;
  const silence = {
    never: false,
    always: true,
    'unless-preview-started': previewStartRequired,
    repeated: repeatsChainRequest(userData, asker),
  } as const satisfies Readonly<Record<Silence, boolean>>;
  return silence[requestTraits[name].mayBeSilent];
}

function mustBeAddressed(name: RequestName): boolean {
  const keys: readonly ComposedKey[] = composedKeys[name].withoutRecord;
  return keys.includes('GSW_APPLICATION_ID');
}

/** The part of a desktop that shows whether it has asked for a chain before. */
export interface ChainAsker {
  readonly requests: readonly Pick<SentRequest, 'name' | 'userData'>[];
  readonly received: readonly UserData[];
}

/** Whether a chain is requested again, by any of its records: such a request may be ignored (ruling 129). */
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
