import { KitError } from '../../kernel/kit-error.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import { addressee } from '../case/application-ids.ts';
import { mayBringScheduledCall } from '../case/scheduled-call-causes.ts';
import type { SentRequest } from '../case/sent-request.ts';
import { settingUp } from '../case/settle-case.ts';
import { groupOf } from '../test-bed/campaign-group-agents.ts';
import { type AgentName, testAgents } from '../test-bed/test-agents.ts';
import type { TestBed } from '../test-bed/test-bed.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { callWithoutHandle, lacksHandle } from './calls/call-without-handle.ts';
import type { OcsWorld } from './ocs-world.ts';
import { composeRequest, deliberateFlaw, flawedKeys, mayBeSilent } from './request-composer.ts';

/** Changes to a complete request: a key with `undefined` is left out. */
export type RequestChanges = ReadonlyMap<string, KeyValue | undefined>;

/** A complete and valid request of an actor, for the present state of the scenario. */
export async function completeRequest(
  world: OcsWorld,
  actor: AgentName,
  name: string,
): Promise<Record<string, KeyValue>> {
  const desktop = await world.actor(actor);
  const group = groupOf(world.testBed, actor);
  const { here } = world.literals(desktop);
  const request = composeRequest(name, {
    applicationId: world.testBed.applicationId,
    campaign: group.campaign,
    callingList: world.testBed.listOf(group.campaign),
    record: desktop.record,
    referenceId: world.nextReferenceId(),
    ...(here && { here }),
  });
  if (request.GSW_RECORD_HANDLE !== undefined) await settingUp(requireHandle(world, desktop));
  return request;
}

/** An invented handle would be refused, rightly, if the call of OCS has not brought one. */
async function requireHandle(world: OcsWorld, desktop: TestAgent): Promise<void> {
  const call = desktop.record === undefined ? callWithoutHandle(desktop) : undefined;
  if (call !== undefined) throw lacksHandle(world, desktop, call);
}

/** A request with some of its keys replaced, added or removed; the others keep their order. */
export function changed(request: Record<string, KeyValue>, changes: RequestChanges): UserData {
  const result = { ...request };
  for (const [key, value] of changes) {
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}

/**
 * Sends user data from an actor's desktop to OCS; a flaw in it is marked as intended, or is the kit's own mistake. What is
 * sent to be refused must not be carried out: a profile may say that it is not even answered.
 */
export async function sendRequest(
  world: OcsWorld,
  actor: AgentName,
  userData: UserData,
  meant: 'as it is' | 'complete' | 'to be refused',
): Promise<TestAgent> {
  const desktop = await world.actor(actor);
  const flaw = deliberateFlaw(userData, addressee(userData, world.testBed.applicationIds));
  if (flaw !== undefined && meant === 'complete') {
    throw isCopied(userData, desktop) ? copied(userData, flaw) : ownMistake(userData, flaw);
  }
  dispatch(world, desktop, userData, flaw, meant === 'to be refused' && mayIgnore(world, userData));
  noteSchedule(world, userData);
  noteMarking(world, userData);
  noteDeparture(world, actor, userData);
  return desktop;
}

/** Sends a request of an actor once more, as it was. */
export function resendRequest(world: OcsWorld, desktop: TestAgent, { userData }: SentRequest): void {
  dispatch(
    world,
    desktop,
    userData,
    deliberateFlaw(userData, addressee(userData, world.testBed.applicationIds)),
  );
}

/** That a request for a chain is answered at all if it is refused, no sentence says. */
function mayIgnore({ run: { profile } }: OcsWorld, { GSW_AGENT_REQ_TYPE: name }: UserData): boolean {
  return name === 'ChainedRecordRequest' || profile.sharing?.silentRefusal === 'allow';
}

function dispatch(
  { testBed, testBedControl }: OcsWorld,
  desktop: TestAgent,
  userData: UserData,
  flaw: string | undefined,
  isIgnored = false,
): void {
  const applicationId = addressee(userData, testBed.applicationIds);
  const fields = { thisDN: desktop.dn, userData };
  const { entry } = desktop.send('RequestDistributeUserEvent', fields, flaw);
  desktop.requests.push({
    name: String(userData.GSW_AGENT_REQ_TYPE ?? ''),
    userData,
    referenceId: userData.GSW_REFERENCE_ID,
    entry,
    // Nothing says how long OCS may wait for its database (rulings 230 and 233).
    mayBeSilent:
      isIgnored ||
      testBedControl.databaseFails ||
      testBed.unmonitored.has(desktop.name) ||
      testBed.isAtIvr(desktop.name) || // ruling 219
      isNotRequired(testBed, userData) ||
      mayBeSilent(userData, applicationId, testBed.previewStartRequired, desktop),
    answers: [],
  });
}

const modesWithoutStart: ReadonlySet<string> = new Set(['Push Preview', 'Power GVP']);

/** In some modes preview sessions are not required, so that OCS may ignore requests for them (ruling 79). */
function isNotRequired({ groups }: TestBed, userData: UserData): boolean {
  const { GSW_AGENT_REQ_TYPE: name, GSW_CAMPAIGN_NAME: named } = userData;
  if (name !== 'PreviewDialingModeStart' && name !== 'PreviewDialingModeOver') return false;
  return groups.some(({ campaign, mode }) => campaign === named && modesWithoutStart.has(mode));
}

/** Remembers the requested time, and that a callback may then come to any agent. */
function noteSchedule(world: OcsWorld, userData: UserData): void {
  if (typeof userData.GSW_DATE_TIME === 'string') world.requestedTime = userData.GSW_DATE_TIME;
  if (!mayBringScheduledCall(userData)) return;
  for (const agent of Object.keys(testAgents)) world.causesOf(agent).add({ events: ['ScheduledCall'] });
}

/** A cancellation or do-not-call request by number or customer may take records from any agent (ruling 237). */
function noteMarking(world: OcsWorld, userData: UserData): void {
  const { GSW_AGENT_REQ_TYPE: name, GSW_RECORD_HANDLE: handle } = userData;
  if ((name !== 'RequestRecordCancel' && name !== 'DoNotCall') || handle !== undefined) return;
  for (const agent of Object.keys(testAgents)) world.causesOf(agent).add({ events: ['RecordCancel'] });
}

/** After LogOut the permission to go comes by itself, once, at any time (001, LogOutAcknowledge; ruling 209). */
function noteDeparture(world: OcsWorld, actor: AgentName, { GSW_AGENT_REQ_TYPE: name }: UserData): void {
  if (name === 'LogOut') world.causesOf(actor).add({ events: ['LogOutAcknowledge'] });
}

/** Whether what is wrong with a request was taken from the record that the implementation gave. */
function isCopied(userData: UserData, { record }: TestAgent): boolean {
  if (record === undefined) return false;
  const wrong = flawedKeys(userData);
  return wrong.length > 0 && wrong.every((key) => record[key] !== undefined && record[key] === userData[key]);
}

function copied(userData: UserData, flaw: string): KitError {
  return new KitError({
    code: 'PRODUCT_GAVE_WRONG_VALUE',
    message: `${String(userData.GSW_AGENT_REQ_TYPE)} cannot be sent with the values of the record that was given: ${flaw}.`,
  });
}

function ownMistake(userData: UserData, flaw: string): KitError {
  return new KitError({
    code: 'OWN_REQUEST',
    message: `The kit's own ${String(userData.GSW_AGENT_REQ_TYPE)} does not obey its schema: ${flaw}.`,
    hint: 'A scenario that does this on purpose says so: "sends X with:", "without KEY" or "with KEY set to".',
  });
}
