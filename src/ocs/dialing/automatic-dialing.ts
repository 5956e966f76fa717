import type { DialingSession, Portion } from '../campaigns/dialing-session.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import type { Machine } from '../machine/machine.ts';
import { takeNextToDial } from '../records/buffer/next-to-dial.ts';
import { isLow, readPortion } from '../records/buffer/refilling.ts';
import { countAgents } from './agent-states.ts';
import { loseHope } from './answered-calls.ts';
import { createDialer, type Dialer } from './dialer.ts';
import { dialingOption, pacingOptionsOf } from './dialing-options.ts';
import { dialRecord } from './dialing-records.ts';
import { floorOf } from './floor-of-session.ts';
import { assure, assures, letUnneededGo, seizeIdle, seizes } from './seizing/seizing.ts';

const timerPrefix = 'dialing of ';

/** Milliseconds between two decisions, and between two looks for records where there were none. */
const second = 1000;
/** Seconds between two lessons of a pacer that does not decide. */
const lesson = 10;
const readAgainAfter = 10_000;

/** Begins, or goes on, to dial for a session that has been started. */
export function startDialing(machine: Machine, session: DialingSession): void {
  if (!dialModeTraits[session.mode].automatic) return;
  session.dialer ??= createDialer(pacingOptionsOf(machine, session));
  countAgents(machine, session, session.dialer);
  tick(machine, session, session.dialer);
}

/**
 * A session goes on in another mode, or with another goal. What happened before is not to be made good for. One that is
 * stopped dials nothing before it is started again.
 */
export function changePacing(machine: Machine, session: DialingSession): void {
  const { dialer } = session;
  if (dialer === undefined) return;
  dialer.predictive.change(pacingOptionsOf(machine, session), floorOf(machine, session, dialer));
  if (dialerOf(session) !== undefined) decide(machine, session, dialer);
}

/** Dials nothing more; calls in progress go on. */
export function stopDialing(machine: Machine, session: DialingSession): void {
  if (session.dialer === undefined) return;
  session.dialer.unmet = 0;
  letUnneededGo(machine, session.dialer);
  machine.effects.push({ kind: 'cancelTimer', name: timerPrefix + session.campaignGroup.name });
}

export function isDialingTimer(name: string): boolean {
  return name.startsWith(timerPrefix);
}

/** Handles such a timer when it fires. */
export function dialOnTime(machine: Machine, timer: string): void {
  const session = machine.provisioned.sessions.get(timer.slice(timerPrefix.length));
  if (session === undefined) return;
  const dialer = dialerOf(session);
  if (dialer !== undefined) tick(machine, session, dialer);
}

/** Something has changed for these sessions: those that are paced by every change dial at once. */
export function dialAtOnce(machine: Machine, sessions: Iterable<DialingSession>): void {
  for (const session of sessions) {
    const dialer = dialerOf(session);
    if (dialer === undefined || !pacerOf(session, dialer).reactsAtOnce) continue;
    decide(machine, session, dialer);
  }
}

/** The dialer of a session that dials now. */
function dialerOf({ state, mode, dialer }: DialingSession): Dialer | undefined {
  return state === 'Running' && dialModeTraits[mode].automatic ? dialer : undefined;
}

function pacerOf({ mode }: DialingSession, { progressive, predictive }: Dialer) {
  return dialModeTraits[mode].pacing === 'predictive' ? predictive : progressive;
}

function tick(machine: Machine, session: DialingSession, dialer: Dialer): void {
  const name = timerPrefix + session.campaignGroup.name;
  machine.effects.push({ kind: 'setTimer', name, at: machine.now + second });
  dialer.allowance = dialingOption(machine, session, 'dialing_rate_limit') || Number.POSITIVE_INFINITY;
  loseHope(machine, dialer);
  if (session.buffer.size === 0 && !session.reading) letUnneededGo(machine, dialer);
  decide(machine, session, dialer);
}

function decide(machine: Machine, session: DialingSession, dialer: Dialer): void {
  if (machine.now < dialer.dialAgainAt) return;
  if (seizes(session)) seizeIdle(machine, session, dialer);
  const pacer = pacerOf(session, dialer);
  const floor = floorOf(machine, session, dialer);
  if (pacer !== dialer.predictive && isTimeToLearn(machine, dialer)) dialer.predictive.learn(floor);
  dialer.unmet = assures(session) ? dialer.seized.size : pacer.callsToStart(floor);
  dialUnmet(machine, session, dialer);
}

/** In Progressive mode, the other pacer only learns. */
function isTimeToLearn({ now }: Machine, { predictive }: Dialer): boolean {
  return now / 1000 - (predictive.times?.at ?? 0) >= lesson;
}

function dialUnmet(machine: Machine, session: DialingSession, dialer: Dialer): void {
  while (dialer.unmet > 0 && dialer.allowance > 0) {
    const record = takeNextToDial(machine, session);
    if (record === undefined) break;
    dialer.unmet -= 1;
    dialer.allowance -= 1;
    dialRecord(machine, session, dialer, record);
    if (assures(session)) assure(machine, dialer, record);
  }
  const needed = Math.min(dialer.unmet, dialer.allowance);
  if ((needed > 0 || isLow(session)) && machine.now >= dialer.readAgainAt)
    readPortion(machine, session, portionCame);
}

/** Dials what could not be dialed before, and reads on if the buffer is still low. */
function portionCame(machine: Machine, session: DialingSession, { chains }: Portion): void {
  const dialer = dialerOf(session);
  if (dialer === undefined) return;
  if (chains === 0) dialer.readAgainAt = machine.now + readAgainAfter;
  if (seizes(session)) seizeIdle(machine, session, dialer);
  if (assures(session)) dialer.unmet = dialer.seized.size;
  dialUnmet(machine, session, dialer);
}
