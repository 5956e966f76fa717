import type { IdSource } from '../kernel/id-source.ts';
import type { SwitchInput } from './ports.ts';
import type { TelephonyRequest } from './telephony-request.ts';
import { createTelephonySwitch } from './telephony-switch.ts';

/** Predictable identifiers for tests: connection ids count from 1. */
export function countingIds(): IdSource {
  const series = new Map<string, number>();
  const next = (name: string): number => {
    const n = (series.get(name) ?? 0) + 1;
    series.set(name, n);
    return n;
  };
  return { next, guid: () => next('guid').toString(16).toUpperCase().padStart(32, '0') };
}

/** The connection id of a test's nth call. */
export function connIdOf(n: number): string {
  return `0071${n.toString(16).padStart(12, '0')}`;
}

/** Drives a switch in tests, and prints each effect as one short line: `1 EventDialing 7001 #5`. */
export function driveSwitch() {
  const machine = createTelephonySwitch({ ids: countingIds() });
  const raw = (input: SwitchInput, now = 0) => machine.handle(input, now);
  const lines = (input: SwitchInput, now = 0) => raw(input, now).map(describe);
  const ask = (client: number, request: TelephonyRequest) => lines({ kind: 'request', client, request });
  const logIn = (client: number, thisDN: string, agentId: string) => {
    ask(client, { messageType: 'RequestRegisterAddress', thisDN });
    return ask(client, { messageType: 'RequestAgentLogin', thisDN, agentId });
  };
  return { raw, lines, ask, logIn };
}

function describe(effect: ReturnType<ReturnType<typeof createTelephonySwitch>['handle']>[number]): string {
  switch (effect.kind) {
    case 'send': {
      const { messageType, thisDN, referenceId } = effect.event;
      return `${effect.client} ${messageType} ${thisDN}${referenceId === undefined ? '' : ` #${referenceId}`}`;
    }
    case 'refuse':
      return `${effect.client} refused ${effect.refusal}`;
    case 'notify': {
      const { notification } = effect;
      if (notification.kind !== 'call') return `ocs ${notification.kind} ${notification.dn}`;
      const { event, dn, callResult } = notification;
      return `ocs ${event} ${dn}${callResult === undefined ? '' : ` result ${callResult}`}`;
    }
    case 'setTimer':
      return `timer ${effect.name} at ${effect.at}`;
    case 'cancelTimer':
      return `no timer ${effect.name}`;
    case 'customerDone':
      return effect.refused === undefined ? `customer done ${effect.connId}` : `customer refused`;
  }
}
