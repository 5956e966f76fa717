import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import { askSwitch, type Machine, tell } from '../machine/machine.ts';
import type { Reactions } from '../machine/waiting-requests.ts';
import { namesOf } from '../view/records-on-desktop.ts';
import { lacksResult } from './finishing-records.ts';
import {
  dropRecord,
  onlyShow,
  recordKeys,
  sendAboutRecord,
  sendFinalRequest,
  workableRecord,
} from './record-requests.ts';

/** Prefix of the timer that ends an announced ready time. */
export const readyTimer = 'ready:';

/**
 * ReadyTime: in how many seconds the agent will be done with the record. It carries only these keys (001, ReadyTime,
 * note b).
 */
export function announceReady(
  machine: Machine,
  { handle, seconds }: ActionArguments['announceReady'],
): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  if (machine.announced.has(handle)) return `Record ${handle} has been announced already.`;
  const mode = machine.campaigns.get(namesOf(record).group ?? '')?.mode;
  if (mode !== undefined && !mode.startsWith('Predictive'))
    return `Readiness is announced in the predictive modes only, and the campaign is in ${mode} mode.`;
  const until = machine.now + seconds * 1000;
  const apply = () => {
    machine.announced.add(handle);
    machine.effects.push({ kind: 'setTimer', name: `${readyTimer}${handle}`, at: until });
  };
  const keys = { GSW_RECORD_HANDLE: handle, GSW_READY_TIME: seconds };
  sendAboutRecord(machine, 'ReadyTime', record, keys, { apply });
  return undefined;
}

/**
 * OCS counts on it: when the time is over, the record must be finished and the agent ready (001, ReadyTimeAcknowledge).
 */
export const readyTimeAccepted: EventHandler = (machine, { request }) => {
  request?.apply?.();
  if (request?.record !== undefined)
    tell(machine, `OCS counts on you: finish record ${request.record.handle} in time, and be ready.`);
};

/** Does what was announced if the agent has not: finishes the record, if possible, and makes the agent ready. */
export function readyTimeOver(machine: Machine, handle: number): void {
  machine.announced.delete(handle);
  const { agent } = machine;
  if (agent === undefined || agent.state === 'LoggedOut' || machine.loggingOut !== 'no') return;
  const record = workableRecord(machine, handle);
  if (typeof record !== 'string') {
    if (record.call === 'dialing' || record.call === 'talking' || lacksResult(record)) {
      tell(machine, `The announced time is over, and record ${handle} still needs you.`);
      return;
    }
    sendFinalRequest(machine, 'RecordProcessed', record, recordKeys(record));
  }
  if (agent.state !== 'Ready') askSwitch(machine, 'RequestAgentReady', { thisDN: agent.dn });
}

/** 120: a ready time was announced before, and still applies. */
export const readyTimeReactions: Reactions = {
  109: dropRecord,
  112: dropRecord,
  120: (machine) => tell(machine, 'A ready time has already been announced, and still applies.'),
  otherwise: onlyShow,
};
