import type { JsonObject } from '../../../kernel/json.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { DesktopUnderTest } from '../desktop-under-test.ts';
import type { DesktopWorld } from '../desktop-world.ts';
import type { PlayedCall, PlayedEvent } from './colleagues-calls.ts';
import { sharedHandles } from './shared-record.ts';

/** How a call gets to another agent. */
export type TransferKind = 'in one step' | 'before the answer' | 'after a consultation';

const established = (call: PlayedCall): PlayedEvent => ({ event: 'EventEstablished', call });
const ringing = (call: PlayedCall): PlayedEvent => ({ event: 'EventRinging', call });
const consulted = [ringing('consultation'), established('consultation')];

/** The consultation goes on in the customer's call. */
const changed = (callState: string): PlayedEvent => ({
  event: 'EventPartyChanged',
  call: 'customer',
  previous: 'consultation',
  callState,
});

/** What T-Server reports at the DN to which a call is transferred. */
const arrivals: { readonly [K in TransferKind]: readonly PlayedEvent[] } = {
  'in one step': [ringing('customer'), established('customer')],
  'before the answer': [ringing('consultation'), changed('Transferred'), established('customer')],
  'after a consultation': [...consulted, changed('Transferred')],
};

const consulting: readonly PlayedEvent[] = [
  { event: 'EventHeld', call: 'customer' },
  { event: 'EventDialing', call: 'consultation' },
];
const left = (call: PlayedCall): PlayedEvent => ({ event: 'EventReleased', call, callState: 'Transferred' });

/** What T-Server reports at the DN from which a call is transferred. */
const departures: { readonly [K in TransferKind]: readonly PlayedEvent[] } = {
  'in one step': [left('customer')],
  'before the answer': [...consulting, left('consultation'), left('customer')],
  'after a consultation': [
    ...consulting,
    established('consultation'),
    left('consultation'),
    left('customer'),
  ],
};

/** A colleague calls to consult the agent about a record; the agent answers, unless the call only rings. */
export async function consult(world: DesktopWorld, name: AgentName, answered: boolean): Promise<void> {
  world.colleague.begin('consultation');
  await play(world, name, answered ? consulted : consulted.slice(0, 1));
}

/** The call of a colleague comes to the agent; its record counts as the case's. */
export async function receiveTransfer(
  world: DesktopWorld,
  name: AgentName,
  kind: TransferKind,
): Promise<void> {
  world.colleague.begin('customer');
  world.colleague.begin('consultation');
  (await world.desktopOf(name)).history.wantCall();
  await play(world, name, arrivals[kind]);
}

/** The colleague who consulted the agent completes the transfer, or takes the agent into a conference. */
export async function takeOver(world: DesktopWorld, name: AgentName, callState: string): Promise<void> {
  (await world.desktopOf(name)).history.wantCall();
  await play(world, name, [changed(callState)]);
}

/** The agent's call goes to a colleague. What the desktop has sent before was its right. */
export async function passOn(world: DesktopWorld, name: AgentName, kind: TransferKind): Promise<void> {
  world.colleague.begin('consultation');
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  world.refuseUnseenRefusal();
  desktop.requests.takeAll();
  desktop.linkRequests.takeAll();
  desktop.history.passedOn();
  await play(world, name, departures[kind]);
}

/** The agent consults a colleague about the call, and goes on talking to the colleague. */
export async function consultColleague(world: DesktopWorld, name: AgentName): Promise<void> {
  world.colleague.begin('consultation');
  await play(world, name, [...consulting, established('consultation')]);
}

/** The agent ends that, and is with the customer again. */
export async function returnToCustomer(world: DesktopWorld, name: AgentName): Promise<void> {
  await play(world, name, [
    { event: 'EventReleased', call: 'consultation' },
    { event: 'EventRetrieved', call: 'customer' },
  ]);
}

/** A colleague whom the agent has consulted joins the call. */
export async function join(world: DesktopWorld, name: AgentName): Promise<void> {
  await consultColleague(world, name);
  await play(world, name, [
    { event: 'EventReleased', call: 'consultation', callState: 'Conferenced' },
    { event: 'EventPartyAdded', call: 'customer', callState: 'Conferenced' },
  ]);
}

/** T-Server reports exactly this. */
export async function play(
  world: DesktopWorld,
  name: AgentName,
  events: readonly PlayedEvent[],
): Promise<void> {
  const desktop = await world.desktopOf(name);
  await world.rest(desktop);
  const { link } = world.run.system;
  for (const handle of sharedHandles)
    link.scriptedOcs.answerFor(handle, (request) => world.colleague.record.answer(request));
  link.report((dn) => (dn === desktop.member.dn ? world.colleague.reported : []));
  for (const event of events) link.tell(world.colleague.frame(event, desktop.member.dn));
}

/** A call comes, with this in its user data instead of a record. */
export async function receiveCall(world: DesktopWorld, name: AgentName, userData: UserData): Promise<void> {
  world.colleague.begin('customer');
  await play(
    world,
    name,
    arrivals['in one step'].map((event) => ({ ...event, userData })),
  );
}

/** T-Server reports that the agent was logged out, not by this desktop. */
export async function logOutAtSwitch(world: DesktopWorld, { name, member }: DesktopUnderTest): Promise<void> {
  await world.rest(await world.desktopOf(name));
  const frame: JsonObject = {
    messageType: 'EventAgentLogout',
    thisDN: member.dn,
    agentId: member.agentId,
  };
  world.run.system.link.tell(frame);
}
