import type { CallsOfServer } from './calls-of-server.ts';
import { connectLegs, onHold } from './connect-legs.ts';
import type { Leg } from './leg.ts';
import type { RecordedHalf } from './recording.ts';
import type { ServedCall } from './served-call.ts';
import { isMaintained } from './transfer.ts';

/**
 * A party consults a DN while the other party is on hold. Of a recorded device, the one SIP dialog and the recording session
 * are retained (document 003, "Consulting Calls"): only the session of the held party is asked again, for the consulted one.
 * Without `record-consult-calls`, the recording pauses meanwhile (ledger L-4).
 */
export function consult(
  call: ServedCall,
  by: Leg,
  dn: string,
  server: CallsOfServer,
  then: (ok: boolean) => void,
): void {
  const held = call.otherThan(by);
  if (held === undefined || call.conference || call.consultation) {
    then(false);
    return;
  }
  const { choices, optionsOf } = server.ports;
  const consulted = server.legTo(dn, call);
  call.consultation = { by, held, consulted };
  const recording = call.running;
  if (recording && !choices().recordsConsultation(optionsOf(by.dn).recordConsultCalls)) recording.pause();
  disturb(call, by, dn, server);
  hold(held, () => {
    const half = recording?.halfOf(held);
    connectLegs(half?.session ?? consulted, half ? consulted : by, ({ ok }) => {
      if (ok && half) recording?.face(half, consulted);
      if (!ok) retrieve(call, server, () => undefined);
      then(ok);
    });
  });
}

/** What the right server never does when a consultation begins. */
function disturb(call: ServedCall, by: Leg, dn: string, server: CallsOfServer): void {
  const { choices, optionsOf } = server.ports;
  const dialog = choices().consultingDialog();
  if (dialog === 'second') server.legTo(by.dn, call).invite(by.given, () => undefined);
  if (dialog === 'hung up') by.hangUp();
  const ended = choices().sessionsEndedByConsultation();
  for (const { session } of call.running?.halves.slice(0, ended) ?? []) session.hangUp();
  if (!choices().opensSessionForConsulted(optionsOf(dn).record)) return;
  const user = choices().sessionUser(server.ports.ids.guid());
  server.mediaLeg(dn, user, choices().sessionParameters(dn)).invite(by.own, (asked) => {
    if (asked.ok) asked.acknowledge();
  });
}

/** The consultation ends, and the held party is back. */
export function retrieve(call: ServedCall, server: CallsOfServer, then: (ok: boolean) => void): void {
  const { consultation } = call;
  if (consultation === undefined) {
    then(false);
    return;
  }
  const { by, held, consulted } = consultation;
  call.consultation = undefined;
  consulted.hangUp();
  const recording = call.running;
  const half = recording?.halfOf(consulted) ?? recording?.halfOf(held);
  const session = server.ports.choices().returnsSession() ? half?.session : undefined;
  connectLegs(session ?? by, held, ({ ok }) => {
    if (half) recording?.face(half, held);
    recording?.resume();
    then(ok);
  });
}

/** The consulting party leaves, and the two others are connected: what holds for every transfer holds for the recording. */
export function completeTransfer(call: ServedCall, server: CallsOfServer, then: (ok: boolean) => void): void {
  const { consultation } = call;
  if (consultation === undefined) {
    then(false);
    return;
  }
  const { by, held, consulted } = consultation;
  call.consultation = undefined;
  const recording = call.running;
  const ofHeld = recording?.halfOf(consulted);
  const ofBy = recording?.halfOf(by);
  const isKept = recording && isMaintained(call, recording, by, server);
  call.replace(by, consulted);
  const done = (): void => {
    by.hangUp();
    if (!isKept) recording?.end('transferred');
    recording?.resume();
    server.joined(call);
    then(true);
  };
  if (!isKept || !ofHeld || !ofBy) connectLegs(consulted, held, done);
  else connectBoth([ofHeld, held], [ofBy, consulted], (half, leg) => recording.face(half, leg), done);
}

type Pair = readonly [RecordedHalf, Leg];

function connectBoth(
  [firstHalf, first]: Pair,
  [secondHalf, second]: Pair,
  face: (half: RecordedHalf, leg: Leg) => void,
  then: () => void,
): void {
  connectLegs(firstHalf.session, first, () => {
    face(firstHalf, first);
    connectLegs(secondHalf.session, second, () => {
      face(secondHalf, second);
      then();
    });
  });
}

function hold(leg: Leg, then: () => void): void {
  leg.invite(onHold(leg.given), (asked) => {
    if (asked.ok) asked.acknowledge();
    then();
  });
}
