import type { CallsOfServer } from './calls-of-server.ts';
import { connectLegs } from './connect-legs.ts';
import type { Leg } from './leg.ts';
import type { Recording } from './recording.ts';
import type { ServedCall } from './served-call.ts';

/**
 * Transfers a call in one step: `leaving` is replaced by a DN. A recording stays with its device (document 003, "Transfers"): if
 * that remains, its session is only asked again, and the new party gets its offer; if it leaves, the recording ends, and
 * the two that remain are connected directly. A new party that refuses leaves everything as it was.
 */
export function transfer(
  call: ServedCall,
  leaving: Leg,
  dn: string,
  server: CallsOfServer,
  then: (ok: boolean) => void,
): void {
  const stays = call.otherThan(leaving);
  if (stays === undefined || call.conference || call.consultation) {
    then(false);
    return;
  }
  const recording = call.running;
  const next = server.legTo(dn, call);
  const isKept = recording !== undefined && isMaintained(call, recording, leaving, server);
  const half = isKept ? recording.halfOf(leaving) : undefined;
  const session = server.ports.choices().recordsNewParty() ? half?.session : undefined;
  const [offerer, answerer] = session ? [session, next] : [next, stays];
  const connect = half || server.ports.choices().invitesRemaining() ? connectLegs : inviteOnly;
  connect(offerer, answerer, ({ ok }) => {
    then(ok);
    if (!ok) {
      next.hangUp();
      if (server.ports.choices().endsOnFailedTransfer()) recording?.stop('a transfer has failed');
      return;
    }
    call.replace(leaving, next);
    if (recording && half) recording.face(half, next);
    leaving.hangUp();
    if (!half) recording?.end('transferred');
    server.joined(call);
  });
}

/** Whether the recording goes on when that device leaves. */
export function isMaintained(
  call: ServedCall,
  recording: Recording,
  leaving: Leg,
  { ports }: CallsOfServer,
): boolean {
  return ports.choices().isMaintained({
    recordedOn: recording.side,
    leaving: call.sideOf(leaving),
    reading: ports.reading(),
  });
}

/** What the right server never does: the new party gets what the other one has last said, which no longer holds. */
function inviteOnly(next: Leg, stays: Leg, then: (connected: { readonly ok: boolean }) => void): void {
  next.invite(stays.own, (asked) => {
    if (asked.ok) asked.acknowledge();
    then({ ok: asked.ok });
  });
}
