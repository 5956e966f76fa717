import type { DeviceName } from '../../recording/devices/device.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import type { RecordingWorld } from './recording-world.ts';
import { audioIn, endText, isSameEnd, type SeenRequest, type SeenSession } from './seen-traffic.ts';

/** The sessions of the one recording of a case; that there are two is a rule of its own. */
export function expectSessions(world: RecordingWorld, parties: readonly string[]): void {
  const { sessions } = world.seen;
  const dns = sessions.map(({ dn }) => dn).sort();
  world.cite(...sessions.map(({ invite }) => invite.n));
  if (dns.join() !== [...parties].sort().join())
    throw world.breach({
      expected: `one session at the media server for each of ${parties.join(' and ')}`,
      actual: dns.length === 0 ? 'there is none' : `there are sessions for ${dns.join(' and ')}`,
      message: sessions.at(-1)?.invite.n ?? world.seen.length,
      awaited: 'INVITE',
    });
}

/** Each session begins with what its own party has last said of itself (document 003, Basic; ledger L-6). */
export function expectPartyOffers(world: RecordingWorld): void {
  const { seen } = world;
  for (const { dn, invite } of sessionsOf(world)) {
    const offered = audioIn(bodyText(invite.message));
    const [own] = seen.descriptionsBy(dn as DeviceName, invite.n); // A DN that is no device has said nothing.
    world.cite(invite.n);
    if (!isSameEnd(offered, own))
      throw world.breach({
        expected: `the session for ${dn} to begin with an offer of its media at ${endText(own)}`,
        actual: `the INVITE offers ${endText(offered)}`,
        message: invite.n,
      });
  }
}

/** Each session is asked again, without a description, and the media server offers one. */
export function expectOffersAsked(world: RecordingWorld): void {
  for (const session of sessionsOf(world)) {
    const again = world.seen.within(session, 'INVITE').find(({ message }) => message.body.length === 0);
    const answer = again && world.seen.answerTo(again);
    world.cite(again?.n, answer?.n);
    if (again === undefined)
      throw world.breach({
        expected: `a re-INVITE without SDP in the session for ${session.dn}`,
        actual: 'there is none',
        message: session.invite.n,
        awaited: 'INVITE',
      });
    if (answer?.message.status !== 200 || audioIn(bodyText(answer.message)) === undefined)
      throw world.breach({
        expected: `an offer of the media server in its answer for ${session.dn}`,
        actual: answer ? `it answers ${answer.message.status}, without audio` : 'it does not answer',
        message: again.n,
      });
  }
}

/** Each party gets, in a re-INVITE, an offer that the media server has made. */
export function expectOffersHanded(world: RecordingWorld, parties: readonly DeviceName[]): void {
  for (const dn of parties) {
    const offers = world.seen.requests('INVITE', 'SIP Server', dn);
    const handed = offers.find(({ message, n }) =>
      world.seen
        .descriptionsBy('media server', n)
        .some((offer) => isSameEnd(offer, audioIn(bodyText(message)))),
    );
    world.cite(handed?.n);
    if (handed === undefined)
      throw world.breach({
        expected: `a re-INVITE of ${dn} with the media server's offer`,
        actual: 'there is none',
        message: offers.at(-1)?.n ?? world.seen.length,
        awaited: 'INVITE',
      });
  }
}

/** The offer that a party gets is the one of its own session, and its answer goes there, in the ACK. */
export function expectChain(world: RecordingWorld): void {
  for (const session of sessionsOf(world)) {
    const again = world.seen.within(session, 'INVITE').find(({ message }) => message.body.length === 0);
    const offer = again && world.seen.answerTo(again);
    const offered = offer && audioIn(bodyText(offer.message));
    const device = session.dn as DeviceName; // A DN that is no device gets no INVITE.
    const handed = world.seen
      .requests('INVITE', 'SIP Server', device)
      .find(({ message, n }) => n > (offer?.n ?? Infinity) && isSameEnd(offered, audioIn(bodyText(message))));
    const answer = handed && world.seen.answerTo(handed);
    const ack = again && world.seen.ackOf(again);
    expectAnswerInAck(world, session, answer && audioIn(bodyText(answer.message)), ack);
    world.cite(again?.n, offer?.n, handed?.n, answer?.n, ack?.n);
  }
}

function expectAnswerInAck(
  world: RecordingWorld,
  session: SeenSession,
  answered: ReturnType<typeof audioIn>,
  ack: SeenRequest | undefined,
): void {
  const given = ack && audioIn(bodyText(ack.message));
  if (answered !== undefined && isSameEnd(answered, given)) return;
  throw world.breach({
    expected: `the answer of ${session.dn} in the ACK to the media server: ${endText(answered)}`,
    actual: ack ? `the ACK has ${endText(given)}` : 'there is no ACK',
    message: ack?.n ?? session.invite.n,
  });
}

/** MSML starts one recording, after both parties have answered. */
export function expectStart(world: RecordingWorld): void {
  const [start, ...more] = world.seen.msml('start');
  const answer = start && world.seen.answerTo(start);
  world.cite(start?.n, answer?.n);
  if (start === undefined || more.length > 0)
    throw world.breach({
      expected: 'one INFO with <dialogstart>',
      actual: start ? `there are ${more.length + 1}` : 'there is none',
      message: more[0]?.n ?? world.seen.length,
      awaited: 'INFO',
    });
  for (const session of sessionsOf(world)) {
    const last = world.seen.within(session, 'INVITE').find(({ n }) => n < start.n);
    const ack = last && world.seen.ackOf(last);
    if (ack && ack.n < start.n) continue;
    throw world.breach({
      expected: `<dialogstart> after the session for ${session.dn} has its party's answer`,
      actual: 'it comes before',
      message: start.n,
    });
  }
}

/** Every session is ended with BYE. */
export function expectSessionsEnded(world: RecordingWorld): void {
  for (const session of sessionsOf(world)) {
    const [bye] = world.seen.within(session, 'BYE');
    world.cite(bye?.n);
    if (bye === undefined)
      throw world.breach({
        expected: `a BYE in the session for ${session.dn}`,
        actual: 'there is none',
        message: session.invite.n,
        awaited: 'BYE',
      });
  }
}

/** The Request-URI names the recording, the DN and what is asked for (recording.md, F3). */
export function expectUris(world: RecordingWorld): void {
  const sessions = sessionsOf(world);
  world.cite(...sessions.map(({ invite }) => invite.n));
  const wrong = sessions.find(({ invite, dn }) => {
    const { uri } = invite.message;
    return uri.kind !== 'sip' || !uri.parameters.has('record') || dn === '';
  });
  if (wrong)
    throw world.breach({
      expected: 'sip:msml={recording}@{media server};dn={DN};record',
      actual: 'the parameter dn or record is missing',
      message: wrong.invite.n,
    });
  const ids = new Set(sessions.map(({ recordingId }) => recordingId));
  if (ids.size > 1)
    throw world.breach({
      expected: 'both sessions to name the same recording',
      actual: `they name ${[...ids].join(' and ')}`,
      ...(sessions[1] && { message: sessions[1].invite.n }),
    });
}

/** Without sessions there is nothing to judge: that is a finding, whatever the rule. */
function sessionsOf(world: RecordingWorld): readonly SeenSession[] {
  const { sessions } = world.seen;
  if (sessions.length > 0) return sessions;
  throw world.breach({
    expected: 'sessions at the media server',
    actual: 'there is none',
    message: world.seen.length,
    awaited: 'INVITE',
  });
}
