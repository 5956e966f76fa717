import type { DialingSession } from '../../campaigns/dialing-session.ts';
import { dialModeTraits } from '../../configuration/dialing-modes.ts';
import { intAt } from '../../machine/desktop-request.ts';
import type { Machine } from '../../machine/machine.ts';
import type { OcsInput } from '../../machine/ports.ts';
import type { OpenRecord } from '../../records/record-chain.ts';
import type { Dialer } from '../dialer.ts';
import type { Engagement } from './engagement.ts';
import { letGo, mergeAnswered, overdial } from './merging-calls.ts';

/** Milliseconds for which a session neither seizes nor dials if an agent who seemed to be idle is in a call. */
const pauseAfterBusy = 1000;

type CallInput = Extract<OcsInput, { kind: 'call' }>;

/** Whether agents are engaged in a call of their own before a customer is connected. */
export function seizes({ mode }: Pick<DialingSession, 'mode'>): boolean {
  return dialModeTraits[mode].seizing;
}

/** Whether each agent who is seized gets a record of their own: there is a call for each agent, and none beyond. */
export function assures({ mode }: Pick<DialingSession, 'mode'>): boolean {
  const { seizing, pacing } = dialModeTraits[mode];
  return seizing && pacing === 'progressive';
}

/** Seizes the agents who are idle, by engaging calls, as long as there is a record to dial. */
export function seizeIdle(machine: Machine, session: DialingSession, dialer: Dialer): void {
  if (session.buffer.size === 0) return;
  for (const { dn } of [...dialer.idle])
    if (!machine.engagements.has(dn)) seize(machine, session, dialer, dn);
}

function seize(machine: Machine, session: DialingSession, dialer: Dialer, dn: string): void {
  const { campaign, campaignGroup } = session;
  const origin = campaignGroup.queue ?? '';
  const engagement: Engagement = {
    dialer,
    dn,
    origin,
    connId: undefined,
    held: false,
    assured: undefined,
  };
  machine.engagements.set(dn, engagement);
  dialer.ringing.add(engagement);
  const userData = {
    GSW_APPLICATION_ID: machine.provisioned.applicationId,
    GSW_CAMPAIGN_NAME: campaign.name,
    GSW_CAMPAIGN_GROUP_NAME: campaignGroup.name,
  };
  machine.effects.push({ kind: 'engage', origin, dn, userData });
}

/** A record that has just been dialed is assured to the agent who was seized first (GSW_ASSURED_HANDLE). */
export function assure(machine: Machine, dialer: Dialer, record: OpenRecord): void {
  const [engagement] = dialer.seized;
  const { outbound } = record;
  if (engagement?.connId === undefined || outbound === undefined) return;
  dialer.seized.delete(engagement);
  engagement.assured = record;
  outbound.engagement = engagement;
  machine.effects.push({
    kind: 'attachUserData',
    dn: engagement.dn,
    connId: engagement.connId,
    userData: { GSW_ASSURED_HANDLE: record.handle },
  });
}

/** Lets those agents go whom no call in progress needs: all others, if no more is dialed. */
export function letUnneededGo(machine: Machine, dialer: Dialer): void {
  const open = [...dialer.dialed].filter(({ engagement }) => engagement === undefined);
  let surplus = dialer.ringing.size + dialer.seized.size - open.length - dialer.unmerged.size;
  for (const engagement of [...dialer.ringing, ...dialer.seized]) {
    if (surplus <= 0) return;
    surplus -= 1;
    letGo(machine, engagement);
  }
}

/** Follows an engaging call: the agent has answered, or it is over, merged or not. */
export function followEngagingCall(machine: Machine, call: CallInput): void {
  const engagement = engagementOf(machine, call);
  if (engagement === undefined) return;
  switch (call.event) {
    case 'EventDialing':
      engagement.connId = call.connId;
      break;
    case 'EventEstablished':
      if (call.dn === engagement.dn) hold(machine, engagement);
      break;
    case 'EventDestinationBusy':
      engagement.dialer.dialAgainAt = machine.now + pauseAfterBusy;
      end(machine, engagement);
      break;
    case 'EventReleased':
    case 'EventAbandoned':
      end(machine, engagement);
      break;
    default: // The others change nothing for OCS.
  }
}

/** Whether a call is an engaging one that nobody wants any longer: it was placed after its agent had been let go. */
export function isForsaken(machine: Machine, { event, dn, otherDN, userData }: CallInput): boolean {
  return (
    event === 'EventDialing' &&
    intAt(userData, 'GSW_APPLICATION_ID') === machine.provisioned.applicationId &&
    userData.GSW_RECORD_HANDLE === undefined &&
    machine.provisioned.sessionsOfQueue.has(dn) &&
    !machine.engagements.has(otherDN ?? '')
  );
}

function engagementOf({ engagements }: Machine, { event, dn, otherDN, connId }: CallInput) {
  const engagement = engagements.get(dn) ?? engagements.get(otherDN ?? '');
  if (event === 'EventDialing' && engagement?.origin === dn) return engagement;
  return engagement?.connId === connId ? engagement : undefined;
}

function hold(machine: Machine, engagement: Engagement): void {
  const { dialer } = engagement;
  if (engagement.held) return;
  engagement.held = true;
  dialer.ringing.delete(engagement);
  dialer.seized.add(engagement);
  const [record] = dialer.unmerged;
  if (record?.outbound !== undefined) mergeAnswered(machine, record, record.outbound);
}

/** Customers who were to talk to this agent get another one, or are overdialed. */
function end(machine: Machine, engagement: Engagement): void {
  const { dialer, assured } = engagement;
  machine.engagements.delete(engagement.dn);
  dialer.ringing.delete(engagement);
  dialer.seized.delete(engagement);
  if (assured?.outbound?.engagement === engagement) assured.outbound.engagement = undefined;
  const [record] = dialer.unmerged;
  if (record !== undefined && dialer.ringing.size < dialer.unmerged.size) overdial(machine, record);
}
