import type { RecordedSide, Trigger } from '../indexer/recording-report.ts';
import type { CallsOfServer } from './calls-of-server.ts';
import type { Leg } from './leg.ts';
import { type RecordedHalf, Recording } from './recording.ts';
import type { ServedCall } from './served-call.ts';

/** How a recording was asked for. */
export interface RecordingRequest {
  readonly trigger: Trigger;
  readonly side: RecordedSide;
  /** The DN that the recording stays with, if it is not that side's: a participant of a conference. */
  readonly dn?: string | undefined;
  /** Globally unique; made here if nobody gives one. */
  readonly recordingId?: string | undefined;
}

/** What a strategy may say about recording when it routes a call (recording.md, F1, F14). */
export const routeRecords = ['source', 'destination', 'disable_source', 'disable_destination'] as const;

export type RouteRecord = (typeof routeRecords)[number];

/** The side of which a strategy has said that its option is not to start a recording. */
export function disabledBy(record: RouteRecord | undefined): RecordedSide | undefined {
  if (record === 'disable_source') return 'source';
  return record === 'disable_destination' ? 'destination' : undefined;
}

/** Why a recording cannot be started. */
export type NotStarted = 'no connected parties' | 'recording already';

/**
 * Starts the recording of a connected call (document 003, Basic): a session for each of its two halves. In a conference they
 * are the participant that asks, and what the conference sends to them (document 003, "Conferencing Calls").
 */
export function startRecording(
  call: ServedCall,
  { trigger, side, dn, recordingId }: RecordingRequest,
  server: CallsOfServer,
): NotStarted | undefined {
  const { ids, choices } = server.ports;
  if (!choices().startsBy(trigger)) return undefined;
  if (call.running) return 'recording already';
  const stuckTo = (dn === undefined ? undefined : call.partyOf(dn)) ?? call[side];
  const facing = stuckTo && facingLegs(call, stuckTo);
  if (stuckTo === undefined || facing === undefined || !call.isEstablished) return 'no connected parties';
  const id = recordingId ?? ids.guid();
  const mix = call.conference && !choices().separatesConference() ? `conf=${call.conference.id}` : undefined;
  const userFor = (leg: Leg): string => (leg === stuckTo ? undefined : mix) ?? choices().sessionUser(id);
  const half = (leg: Leg): RecordedHalf => ({
    facing: leg,
    dn: leg.dn,
    session: server.mediaLeg(leg.dn, userFor(leg), choices().sessionParameters(leg.dn)),
  });
  const begin = {
    recordingId: id,
    callUuid: call.uuid,
    connId: call.connId,
    side: call.sideOf(stuckTo),
    recordDn: stuckTo.dn,
    ...agentOf(stuckTo, server),
    otherDn: facing.find((leg) => leg !== stuckTo)?.dn ?? '',
    ani: call.ani,
    dnis: call.dnis,
    trigger,
  };
  call.recording = new Recording(begin, [half(facing[0]), half(facing[1])], stuckTo, server.ports);
  call.recording.open();
  if (call.conference && choices().invitesOthersAgain()) inviteOthers(call, stuckTo);
  return undefined;
}

/** The agent who is logged in at the recorded DN (recording.md, F13). */
function agentOf({ dn }: Leg, { ports }: CallsOfServer): { readonly agentId?: string } {
  const agentId = ports.choices().namesAgent() ? ports.agentAt(dn) : undefined;
  return agentId === undefined ? {} : { agentId };
}

/** The origination device has the first session; in a conference, the participant that asks. */
function facingLegs(call: ServedCall, stuckTo: Leg): readonly [Leg, Leg] | undefined {
  const mixLeg = call.conference?.mixLegs.get(stuckTo);
  if (mixLeg) return [stuckTo, mixLeg];
  return call.destination && [call.source, call.destination];
}

/** What the right server never does: the others have nothing to do with the recording. */
function inviteOthers(call: ServedCall, stuckTo: Leg): void {
  for (const leg of call.parties)
    if (leg !== stuckTo)
      leg.invite(leg.given, (asked) => {
        if (asked.ok) asked.acknowledge();
      });
}
