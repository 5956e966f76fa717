import { KitError } from '../../kernel/kit-error.ts';
import { messageCatalog } from '../../protocol/catalog.generated.js';
import { errorCodes } from '../../protocol/errors.generated.ts';
import { isEventName } from '../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import type { RequestChanges } from '../ocs/send-request.ts';
import { groupOf } from '../test-bed/campaign-group-agents.ts';
import type { DesktopWorld } from './desktop-world.ts';

/** What an event is composed from. */
export type EventContext = Pick<DesktopWorld, 'testBed' | 'desktop'>;

/** Handle of a record that the harness made up: no buffer of the right OCS holds it. */
const madeUpHandle = 900_001;

/**
 * Keys that a table of 001 prints as required and that a real OCS may leave out (rulings 38, 39 and 184). A desktop may
 * count on the table, so every event has these keys, unless it lacks them on purpose. The customer id is an Int there.
 */
const printedAsRequired: Readonly<Record<string, UserData>> = {
  RecordCancel: { GSW_CUSTOMER_ID: 4711 },
  ScheduledCall: { GSW_CALL_TIME: '1767225600' },
};

/**
 * A complete event of OCS to a desktop for the present state of the case: every key that the event's table requires,
 * even under a condition, with the changes. `request` is the request that it answers; without one it is unasked and
 * carries no reference id.
 */
export function composeEvent(
  world: EventContext,
  name: string,
  changes: RequestChanges,
  request: UserData | undefined,
): UserData {
  const number = /^error (\d+)$/.exec(name)?.[1];
  const base = number === undefined ? eventBase(world, name) : errorBase(world, Number(number), request);
  const reference = request?.GSW_REFERENCE_ID;
  return amended({ ...base, ...(reference === undefined ? {} : { GSW_REFERENCE_ID: reference }) }, changes);
}

/** User data with some keys replaced, added or removed. */
export function amended(userData: UserData, changes: RequestChanges): UserData {
  const result: Record<string, KeyValue> = { ...userData };
  for (const [key, value] of changes) {
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}

function eventBase(world: EventContext, name: string): UserData {
  const entry = messageCatalog[name];
  if (!isEventName(name) || !entry) throw noSuchEvent(name);
  const example = entry.example as UserData; // The schema's own example of this message.
  const required = entry.keys.filter(({ presence }) => presence !== 'optional').map(({ key }) => key);
  const told = fromTheCase(world);
  const pairs = required.flatMap((key) => {
    const value = told[key] ?? example[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const printed = printedAsRequired[name] ?? {};
  return { ...printed, ...Object.fromEntries(pairs), GSW_USER_EVENT: example.GSW_USER_EVENT ?? name };
}

/** As the reference writes an error (rulings 1 and 2). */
function errorBase(world: EventContext, number: number, request: UserData | undefined): UserData {
  const known: Readonly<Record<number, { readonly name: string }>> = errorCodes;
  const repeated = ['GSW_AGENT_REQ_TYPE', 'GSW_RECORD_HANDLE', 'GSW_CAMPAIGN_NAME'].flatMap((key) => {
    const value = request?.[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    GSW_USER_EVENT: 'Error',
    GSW_APPLICATION_ID: world.testBed.applicationId,
    GSW_ERROR_NUMBER: number,
    GSW_ERROR: known[number]?.name ?? 'Unknown Error',
    ...Object.fromEntries(repeated),
  };
}

/** Values of keys that the case decides; those of a record are taken from the last one that the desktop was given. */
function fromTheCase(world: EventContext): Readonly<Record<string, KeyValue | undefined>> {
  const group = groupOf(world.testBed, world.desktop?.name ?? '');
  const record = world.desktop?.history.lastRecord?.userData;
  return {
    GSW_CAMPAIGN_DESCRIPTION: `${group.campaign} offers`,
    GSW_CAMPAIGN_GROUP_DESCRIPTION: `${group.campaign} offers for ${group.agentGroup}`,
    GSW_CAMPAIGN_MODE: group.mode,
    GSW_CAMPAIGN_NAME: group.campaign,
    GSW_CAMPAIGN_GROUP_NAME: group.name,
    GSW_CALLING_LIST: world.testBed.listOf(group.campaign),
    GSW_RECORD_HANDLE: madeUpHandle,
    ...record,
    GSW_APPLICATION_ID: world.testBed.applicationId,
    GSW_USER_EVENT: undefined,
  };
}

function noSuchEvent(name: string): KitError {
  return new KitError({
    code: 'FEATURE_EVENT',
    message: `A step is to send ${name}, which is not an event of OCS.`,
    hint: '"ocs-tck messages" lists them all.',
  });
}
