import type { CallsOfServer } from './calls-of-server.ts';
import { connectLegs } from './connect-legs.ts';
import type { Leg } from './leg.ts';
import type { ServedCall } from './served-call.ts';
import type { ServerChoices } from './server-choices.ts';

/**
 * Takes a leg into a conference with the parties of a call: every device is connected with a leg of its own in the mix of the
 * media server (RFC 4240, section 5). A recording is a service apart (document 003, "Conferencing Calls"): what was the other
 * party's half of it is now what the conference sends to the recorded device.
 */
export function conference(
  call: ServedCall,
  next: Leg,
  server: CallsOfServer,
  then: (ok: boolean) => void,
): void {
  if (call.destination === undefined || call.consultation || call.conference) {
    then(false);
    return;
  }
  const id = String(server.ports.ids.next('conference id')).padStart(8, '0');
  const mixLegs = new Map<Leg, Leg>();
  const recording = call.running;
  const requester = recording?.stuckTo;
  // The new party first: if it refuses, nothing has changed.
  const steps = [next, ...call.parties].map((leg) => (done: (ok: boolean) => void) => {
    const mixLeg = server.mediaLeg(`conference-${id}`, `conf=${id}`, {});
    mixLegs.set(leg, mixLeg);
    const half = leg === requester ? recording?.halves.find(({ facing }) => facing !== leg) : undefined;
    if (half) recording?.face(half, mixLeg);
    connectLegs(half?.session ?? mixLeg, half ? mixLeg : leg, ({ ok }) => done(ok));
  });
  inTurn(steps, (ok) => {
    if (ok) call.conference = { id, mixLegs };
    else for (const leg of [next, ...mixLegs.values()]) leg.hangUp();
    then(ok);
  });
}

/** The party that was consulted joins; the one on hold gets its media back first. */
export function completeConference(
  call: ServedCall,
  server: CallsOfServer,
  then: (ok: boolean) => void,
): void {
  const { consultation } = call;
  if (consultation === undefined) {
    then(false);
    return;
  }
  const { held, consulted } = consultation;
  call.consultation = undefined;
  const recording = call.running;
  const half = recording?.halfOf(consulted);
  const join = (): void =>
    conference(call, consulted, server, (ok) => {
      recording?.resume();
      then(ok);
    });
  if (recording === undefined || half === undefined) {
    join();
    return;
  }
  connectLegs(half.session, held, () => {
    recording.face(half, held);
    join();
  });
}

/** A device has left the conference; gives whether the others go on. */
export function leaveConference(call: ServedCall, leaving: Leg, choices: ServerChoices): boolean {
  const mixLegs = call.conference?.mixLegs;
  if (mixLegs === undefined) return false;
  const isRequester = call.running?.stuckTo === leaving;
  if (isRequester ? choices.endsWithRequester() : choices.endsWithAnyParticipant())
    call.running?.end('a participant has left');
  mixLegs.get(leaving)?.hangUp();
  mixLegs.delete(leaving);
  const [first, second] = mixLegs.keys();
  if (first === undefined || second === undefined) return false;
  if (leaving === call.source) call.source = first;
  if (leaving === call.destination || call.destination === call.source) call.destination = second;
  return true;
}

type Step = (done: (ok: boolean) => void) => void;

/** One step after the other; the first that fails is the last. */
function inTurn([first, ...rest]: readonly Step[], then: (ok: boolean) => void): void {
  if (first === undefined) then(true);
  else first((ok) => (ok ? inTurn(rest, then) : then(false)));
}
