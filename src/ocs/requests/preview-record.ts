import { addressedSession } from '../campaigns/addressed-session.ts';
import { refuseWithoutStart } from '../campaigns/agent-preview-mode-start.ts';
import { refuseLeaving } from '../campaigns/departure.ts';
import { type DialingSession, optionOf, type Portion } from '../campaigns/dialing-session.ts';
import { answer, answerRefusal } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import { isLow, readPortion } from '../records/buffer/refilling.ts';
import { putOnDesktop } from '../records/delivering-records.ts';
import { takeRecord } from '../records/record-buffer.ts';
import type { OpenRecord } from '../records/record-chain.ts';

/**
 * PreviewRecordRequest: the next record of the agent's session. If the buffer is empty, a portion is read first. The
 * one answer is a record, or 108 if there was none, or 113 if the database failed.
 */
export function requestPreviewRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const session = previewSession(machine, request);
  if (isRefusal(session)) return session;
  const record = takeRecord(machine, session, 'offer');
  if (record !== undefined) offer(machine, request, record);
  else session.waiting.push(request);
  if (session.waiting.length > 0 || isLow(session)) fillBuffer(machine, session);
  return undefined;
}

/**
 * The session, if the agent may have one of its records now (001, Error Names and Codes 106, 107; rulings 11, 80 and
 * 90).
 */
function previewSession(machine: Machine, request: DesktopRequest): DialingSession | Refusal {
  const session = addressedSession(machine, request);
  if (isRefusal(session)) return session;
  if (session.state === 'NotLoaded') return refuse(106);
  if (session.state !== 'Running' || session.mode !== 'Preview') return refuse(107);
  const leaving = refuseLeaving(request.agent);
  if (leaving !== undefined) return leaving;
  const { options } = machine.provisioned.index.configuration;
  const limit = optionOf(session, options, 'desktop-chains-limit') ?? 0;
  if (limit > 0 && request.agent.chains.size >= limit) return refuse(101);
  return refuseWithoutStart(machine, request.agent, session) ?? session;
}

/** Reads a portion, and delivers its records to waiting requests. */
export function fillBuffer(machine: Machine, session: DialingSession): void {
  readPortion(machine, session, distribute);
}

/** Requests still waiting when a portion is used up get the next one, unless it was empty. */
function distribute(machine: Machine, session: DialingSession, portion: Portion): void {
  const waiting = session.waiting;
  session.waiting = [];
  for (const request of waiting) {
    const outcome = previewSession(machine, request);
    const record = isRefusal(outcome) ? undefined : takeRecord(machine, session, 'offer');
    if (isRefusal(outcome)) answerRefusal(machine, request, outcome);
    else if (record !== undefined) offer(machine, request, record);
    else if (portion.failed) answerRefusal(machine, request, refuse(113));
    else if (portion.chains === 0) answerRefusal(machine, request, refuse(108));
    else session.waiting.push(request);
  }
  const more = session.waiting.length > 0 || isLow(session);
  if (portion.chains > 0 && more) fillBuffer(machine, session);
}

/** Answers the requests waiting for a portion of a session that is no longer loaded, each as refused now. */
export function dismissWaiting(machine: Machine, session: DialingSession): void {
  distribute(machine, session, { chains: 0, failed: false });
}

/**
 * Puts a record and its chain on the desktop. The agent's login id is written to the row at once, so that the database
 * shows who has it (001, Rejecting Records). The final update writes it again, so a failure now loses nothing.
 */
function offer(machine: Machine, request: DesktopRequest, record: OpenRecord): void {
  answer(machine, request, 'PreviewRecord', putOnDesktop(machine, record, request.agent));
}
