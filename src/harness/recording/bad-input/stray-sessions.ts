import { KitError } from '../../../kernel/kit-error.ts';
import { audioIn } from '../../../recording/machine/session-description.ts';
import { bodyText } from '../../../sip/message/sip-message.ts';
import { readResult } from '../../../sip/msml/read-msml.ts';
import { offerOf } from '../../../sip/sdp/offer-answer.ts';
import { writeSdp } from '../../../sip/sdp/write-sdp.ts';
import { NotRunError } from '../../case/case-outcome.ts';
import type { RecordingWorld } from '../recording-world.ts';
import type { SeenRequest } from '../seen-traffic.ts';
import { strayDescriptions } from './stray-descriptions.ts';
import { strayDocuments } from './stray-documents.ts';

/** A stranger offers the media server one of the descriptions that have a name, in a session of a recording of their own. */
export async function offerStray(world: RecordingWorld, name: string): Promise<void> {
  const change = strayDescriptions[name];
  if (change === undefined) throw unknown(name, 'stray-descriptions.ts');
  await openSession(world, `stray-${world.seen.length}`, 'D3', change);
}

/** A stranger opens a session of a recording: of their own, or of one that is there. */
export async function openSession(
  world: RecordingWorld,
  recordingId: string,
  dn: string,
  change: (sdp: string) => string = (sdp) => sdp,
): Promise<void> {
  const stranger = await (await world.floor()).stranger();
  const { address } = stranger.endOf('stranger');
  const describer = { sessionId: '1', version: 1, address };
  const offer = offerOf(describer, { port: 40_000, codecs: ['PCMU'], direction: 'sendrecv' });
  world.wrong = { since: world.seen.length, from: 'stranger', to: 'media server' };
  stranger.open({
    user: `msml=${recordingId}`,
    parameters: { dn, record: true },
    sdp: change(writeSdp(offer)),
  });
  await world.settle();
}

/** The media server refuses the session, or the stream in it (RFC 3264, section 6): no media is taken. */
export function expectNoMedia(world: RecordingWorld): void {
  const invite = lastOf(world, 'INVITE');
  const answer = invite && world.seen.answerTo(invite);
  world.cite(invite?.n, answer?.n);
  const audio = answer && answer.message.status < 300 ? audioIn(bodyText(answer.message)) : undefined;
  if (answer && audio === undefined) return;
  throw world.breach({
    expected: 'a refusal, or an answer that takes no media',
    actual: audio ? `media is taken at port ${audio.port}` : 'there is no answer',
    message: answer?.n ?? invite?.n ?? world.seen.length,
  });
}

/** A stranger asks by MSML for one of the documents that have a name, in a session of their own. */
export async function askByMsml(world: RecordingWorld, name: string): Promise<void> {
  const documentOf = strayDocuments[name];
  if (documentOf === undefined) throw unknown(name, 'stray-documents.ts');
  const stranger = await (await world.floor()).stranger();
  if (stranger.session === undefined) await openSession(world, `stray-${world.seen.length}`, 'D3');
  const { session } = stranger;
  if (session === undefined)
    throw new NotRunError({
      reason: 'The media server opens no session for a stranger.',
      missing: ['sessions for strangers'],
    });
  const { type, text } = documentOf(session.dialog?.remoteTag ?? '');
  stranger.inform(type, text);
  await world.settle();
}

/** The last INFO is refused: by its status, or by the result in its body (RFC 5707, section 11). */
export function expectMsmlRefused(world: RecordingWorld): void {
  const info = lastOf(world, 'INFO');
  const answer = info && world.seen.answerTo(info);
  const result = answer && readResult(bodyText(answer.message));
  const codes = [answer?.message.status ?? 0, result?.ok ? result.value.response : 0];
  world.cite(info?.n, answer?.n);
  if (codes.some((code) => code >= 400)) return;
  throw world.breach({
    expected: 'a status or a result from 400 on',
    actual: answer
      ? `the status is ${codes[0]}, and the result ${codes[1] || 'missing'}`
      : 'there is no answer',
    message: answer?.n ?? info?.n ?? world.seen.length,
  });
}

/** The last INFO is carried out. */
export function expectMsmlDone(world: RecordingWorld): void {
  const info = lastOf(world, 'INFO');
  const answer = info && world.seen.answerTo(info);
  const result = answer && readResult(bodyText(answer.message));
  if (result?.ok && result.value.response === 200) return;
  throw new NotRunError({
    reason: 'The media server records nothing for a stranger.',
    missing: ['recordings for strangers'],
  });
}

function lastOf({ seen }: RecordingWorld, method: string): SeenRequest | undefined {
  return seen.requests(method, 'stranger', 'media server').at(-1);
}

function unknown(name: string, file: string): KitError {
  return new KitError({
    code: 'FEATURE_NO_DATAGRAM',
    message: `A step sends "${name}", which is not in the list.`,
    hint: `They are in src/harness/recording/bad-input/${file}.`,
  });
}
