import type { UserData } from '../../protocol/user-data.ts';
import { dnOf, routingPoint } from './cast.ts';
import { expectReceived } from './expectations.ts';
import { type ImWorld, previewCall } from './im-world.ts';
import { event } from './inbox-of-actor.ts';
import { expectVoicePreview } from './preview-expectations.ts';

/** A customer calls an agent, who answers; not in a system without telephony. */
export async function talkToCustomer(world: ImWorld, name: string): Promise<void> {
  if (world.run.profile.supports?.telephony === false) return;
  const thisDN = dnOf(name);
  await world.customer('customerCalls', name);
  const ringing = expectReceived(world, name, 'the call of a customer', event('EventRinging'));
  const connId = ringing.frame.channel === 'cti' ? (ringing.frame.cti.connId ?? '') : '';
  await world.ask(name, { messageType: 'RequestAnswerCall', thisDN, connId });
  expectReceived(world, name, 'the call to be established', event('EventEstablished'));
  world.voices.set(name, connId);
}

/** The customer of Ana, since no case has an end of another call. */
export async function customerHangsUp(world: ImWorld): Promise<void> {
  await world.customer('customerHangsUp', 'Ana');
}

/** An agent begins an interaction by instant messages; it goes to the routing point, or another DN. */
export function sendInstantMessage(
  world: ImWorld,
  name: string,
  userData: UserData,
  otherDN = routingPoint,
): Promise<number> {
  const request = {
    messageType: 'RequestMakeCall',
    thisDN: dnOf(name),
    otherDN,
    mediaType: 'chat',
    userData,
  };
  return world.ask(name, request);
}

export function write(world: ImWorld, name: string, text: string): Promise<number> {
  world.written.add(text);
  const request = { messageType: 'RequestPrivateService', thisDN: dnOf(name), connId: world.chat };
  return world.ask(name, { ...request, privateMsgId: 'IM_TEXT', text });
}

export function release(world: ImWorld, name: string, connId: string): Promise<number> {
  return world.ask(name, { messageType: 'RequestReleaseCall', thisDN: dnOf(name), connId });
}

/** A knowledge worker answers a preview of the newest instant message, even if they are not shown one. */
export async function answer(world: ImWorld, name: string, how: 'accept' | 'decline'): Promise<void> {
  await world.call(name, `preview.${how}`, { connId: world.chat });
  await answerWhatRings(world, name);
}

/** A knowledge worker answers the preview of a voice call, which may have got another connection id on its way. */
export async function answerVoicePreview(
  world: ImWorld,
  name: string,
  how: 'accept' | 'decline',
): Promise<void> {
  const { frame } = expectVoicePreview(world, name);
  if (frame.channel !== 'preview' || !('params' in frame.preview)) return;
  const { connId = null } = frame.preview.params;
  await world.call(name, `preview.${how}`, { connId });
}

/** Two knowledge workers accept in the same millisecond. */
export async function acceptAtOnce(world: ImWorld, names: readonly string[]): Promise<void> {
  const calls = names.map((name) => previewCall(name, 'preview.accept', { connId: world.chat }));
  await world.run.system.send(...calls);
  for (const name of names) await answerWhatRings(world, name);
}

/** Where an instant message that was routed rings until it is answered, who is there answers it. */
export async function answerWhatRings(world: ImWorld, name: string): Promise<void> {
  const inbox = world.inboxOf(name);
  const ofChat = (messageType: string) => event(messageType, ({ connId }) => connId === world.chat);
  if (inbox.find(ofChat('EventEstablished')) || !inbox.find(ofChat('EventRinging'))) return;
  await world.ask(name, { messageType: 'RequestAnswerCall', thisDN: dnOf(name), connId: world.chat });
}

/** An agent does something with their voice call that leads to another DN. */
export function sendCallTo(
  world: ImWorld,
  name: string,
  messageType: string,
  otherDN: string,
  userData: UserData = {},
): Promise<number> {
  const request = { messageType, thisDN: dnOf(name), connId: world.voiceOf(name), otherDN };
  return world.ask(name, { ...request, userData });
}

/** A knowledge worker answers the agent's call that rings at their voice DN. */
export async function answerCall(world: ImWorld, name: string): Promise<void> {
  const thisDN = world.voiceDnOf(name);
  const isHere = event('EventRinging', (frame) => frame.thisDN === thisDN);
  const { frame } = expectReceived(world, name, 'a call at the voice DN', isHere);
  const connId = frame.channel === 'cti' ? frame.cti.connId : undefined;
  await world.ask(name, { messageType: 'RequestAnswerCall', thisDN, connId });
  expectReceived(
    world,
    name,
    'the call to be established',
    event('EventEstablished', (one) => one.connId === connId),
  );
}

/** Somebody else than the strategy routes an interaction that waits, or has waited, at the routing point. */
export function routeTo(world: ImWorld, name: string, otherDN: string): Promise<number> {
  const request = { messageType: 'RequestRouteCall', thisDN: routingPoint, connId: world.chat, otherDN };
  return world.ask(name, request);
}
