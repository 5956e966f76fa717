import type { DeviceName } from '../../recording/devices/device.ts';
import type { Audio } from '../../sip/sdp/audio.ts';
import { audioOfMessage, describesSession, endText, isSameEnd } from './described-audio.ts';
import type { RecordingWorld } from './recording-world.ts';
import { type SeenSession, sessionsIn } from './seen-sessions.ts';
import type { SeenRequest, SeenResponse } from './seen-traffic.ts';
import { waitedBreach } from './timed-breach.ts';

/** The sessions of the one recording of a case, which may take a while. */
export async function expectSessions(world: RecordingWorld, parties: readonly string[]): Promise<void> {
  await world.until(() => sessionsIn(world.seen).length >= parties.length);
  const sessions = sessionsIn(world.seen);
  const dns = sessions.map(({ dn }) => dn || 'a party that they do not name').sort();
  world.cite(...sessions.map(({ invite }) => invite.n));
  if (dns.join() === [...parties].sort().join()) return;
  const breach = {
    expected: `one session at the media server for each of ${parties.join(' and ')}`,
    actual: dns.length === 0 ? 'there is none' : `there are sessions for ${dns.join(' and ')}`,
    message: sessions.at(-1)?.invite.n ?? world.seen.length,
    awaited: 'INVITE',
  };
  throw dns.length < parties.length ? await waitedBreach(world, breach) : world.breach(breach);
}

/** Each session begins with what its own party has last said of itself (document 003, Basic; ledger L-6). */
export function expectPartyOffers(world: RecordingWorld): void {
  const { seen } = world;
  for (const { dn, invite } of sessionsOf(world)) {
    const offered = audioOfMessage(invite.message);
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

/** A re-INVITE of a session without a description, and what the media server has answered. */
interface OfferAsked {
  readonly again: SeenRequest;
  readonly answer: SeenResponse | undefined;
  /** What it offers. */
  readonly offer: Audio | undefined;
}

/** How often SIP Server asks for an offer is its own affair, and it may be refused before. */
function offersAsked(world: RecordingWorld, session: SeenSession): readonly OfferAsked[] {
  return world.seen
    .within(session, 'INVITE')
    .filter(({ message }) => !describesSession(message))
    .map((again) => {
      const answer = world.seen.answerTo(again);
      const offer = answer?.message.status === 200 ? audioOfMessage(answer.message) : undefined;
      return { again, answer, offer };
    });
}

/** Each session is asked again, without a description, and the media server offers one. */
export function expectOffersAsked(world: RecordingWorld): void {
  for (const session of sessionsOf(world)) {
    const asked = offersAsked(world, session);
    const good = asked.find(({ offer }) => offer !== undefined);
    const last = asked.at(-1);
    world.cite(good?.again.n, good?.answer?.n);
    if (last === undefined)
      throw world.breach({
        expected: `a re-INVITE without SDP in the session for ${session.dn}`,
        actual: 'there is none',
        message: session.invite.n,
        awaited: 'INVITE',
      });
    if (good === undefined)
      throw world.breach({
        expected: `an offer of audio in the media server's answer to the re-INVITE without SDP for ${session.dn}`,
        actual: last.answer
          ? `it answers ${last.answer.message.status}, without audio`
          : 'it does not answer',
        message: last.answer?.n ?? last.again.n,
      });
  }
}

/** Each party gets, in a re-INVITE, an offer that the media server has made. */
export function expectOffersHanded(world: RecordingWorld, parties: readonly DeviceName[]): void {
  for (const dn of parties) {
    const offers = world.seen.requests('INVITE', 'SIP Server', dn);
    const handed = offers.find(({ message, n }) =>
      world.seen.descriptionsBy('media server', n).some((offer) => isSameEnd(offer, audioOfMessage(message))),
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
    const rounds = offersAsked(world, session).map((asked) => ({
      ...asked,
      ...handedOn(world, session, asked),
    }));
    const { again, answer, handed, answered, ack } =
      rounds.find((round) => isSameEnd(round.answered, audioOfMessage(round.ack?.message))) ??
      rounds[0] ??
      {};
    world.cite(again?.n, answer?.n, handed?.n, ack?.n);
    if (!handed)
      throw world.breach({
        expected: `a re-INVITE of ${session.dn} with the offer of its own session`,
        actual: 'there is none',
        message: answer?.n ?? session.invite.n,
        awaited: 'INVITE',
      });
    if (!isSameEnd(answered, audioOfMessage(ack?.message)))
      throw world.breach({
        expected: `the answer of ${session.dn} in the ACK to the media server: ${endText(answered)}`,
        actual: ack ? `the ACK has ${endText(audioOfMessage(ack.message))}` : 'there is no ACK',
        message: ack?.n ?? session.invite.n,
      });
  }
}

/** The INVITE that hands an offer to the session's party, what the party answers, and the ACK that should take it back. */
function handedOn(world: RecordingWorld, { dn }: SeenSession, { again, answer, offer }: OfferAsked) {
  const { seen } = world;
  const handed = seen
    .requests('INVITE', 'SIP Server', dn as DeviceName) // A DN that is no device gets no INVITE.
    .filter(({ message, n }) => n > (answer?.n ?? Infinity) && isSameEnd(offer, audioOfMessage(message)))
    .find((one) => seen.answerTo(one)?.message.status === 200);
  const answered = handed && audioOfMessage(seen.answerTo(handed)?.message);
  return { handed, answered, ack: seen.ackOf(again) };
}

/** MSML starts one recording, after both parties have answered. */
export function expectStart(world: RecordingWorld): void {
  const [start, ...more] = world.seen.starts;
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
    const acks = offersAsked(world, session).flatMap(
      ({ again, offer }) => (offer && world.seen.ackOf(again)) ?? [],
    );
    if (acks.some(({ n }) => n < start.n)) continue;
    throw world.breach({
      expected: `<dialogstart> after the session for ${session.dn} has its party's answer`,
      actual: 'it comes before',
      message: start.n,
    });
  }
}

/** Every session is ended with BYE, which may take a while. */
export async function expectSessionsEnded(world: RecordingWorld): Promise<void> {
  await world.until(() =>
    sessionsIn(world.seen).every((session) => world.seen.within(session, 'BYE').length > 0),
  );
  for (const session of sessionsOf(world)) {
    const [bye] = world.seen.within(session, 'BYE');
    world.cite(bye?.n);
    if (bye === undefined)
      throw await waitedBreach(world, {
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
  for (const { invite } of sessions) {
    const { uri } = invite.message;
    const missing = [
      ...(uri.kind === 'sip' && /^msml=./.test(uri.user ?? '') ? [] : ['user msml=…']),
      ...['dn', 'record'].filter((name) => uri.kind !== 'sip' || !uri.parameters.has(name)),
    ];
    if (missing.length > 0)
      throw world.breach({
        expected: 'sip:msml={recording}@{media server};dn={DN};record',
        actual: `the Request-URI is without ${missing.join(' and ')}`,
        message: invite.n,
      });
  }
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
  const sessions = sessionsIn(world.seen);
  if (sessions.length > 0) return sessions;
  throw world.breach({
    expected: 'sessions at the media server',
    actual: 'there is none',
    message: world.seen.length,
    awaited: 'INVITE',
  });
}
