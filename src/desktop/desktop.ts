import type { IdSource } from '../kernel/id-source.ts';
import { type ActionHandler, actionHandlers } from './action-handlers.ts';
import { continueLogOut, logOutTimeOver, logOutTimer } from './chapters/agent-logout.ts';
import { askAgain, retryTimer } from './chapters/asking-for-records.ts';
import { goUnanswered } from './chapters/envelope.ts';
import { readyTimeOver, readyTimer } from './chapters/ready-time.ts';
import type { ActionName } from './machine/actions.ts';
import { type Machine, tell } from './machine/machine.ts';
import {
  type Desktop,
  type DesktopEffect,
  type DesktopInput,
  type DesktopSettings,
  defaultSettings,
} from './machine/ports.ts';
import { answerTimer } from './machine/waiting-requests.ts';
import { linkLost } from './telephony/agent-state.ts';
import { linkOpened, receiveFrame } from './telephony/link.ts';
import { observe } from './view/observe.ts';

/** The reference desktop: a machine without its own sockets or clock. */
export function createDesktop(ports: {
  readonly ids: IdSource;
  readonly settings?: Partial<DesktopSettings>;
}): Desktop {
  const machine = newMachine(ports.ids, { ...defaultSettings, ...ports.settings });
  return {
    handle(input, now) {
      const effects: DesktopEffect[] = [];
      machine.effects = effects;
      machine.now = now;
      const outcome = receive(machine, input);
      continueLogOut(machine);
      if (outcome !== undefined) effects.push(outcome);
      return effects;
    },
    observe: () => observe(machine),
  };
}

function newMachine(ids: IdSource, settings: DesktopSettings): Machine {
  return {
    ids,
    settings,
    now: 0,
    effects: [],
    connected: false,
    agent: undefined,
    applicationId: undefined,
    previewStartRequired: settings.previewStartRequired,
    campaigns: new Map(),
    records: new Map(),
    closedRecords: new Set(),
    calls: new Map(),
    endedCalls: new Map(),
    offer: undefined,
    announced: new Set(),
    placing: undefined,
    waiting: new Map(),
    asked: new Map(),
    loggingOut: 'no',
    lastError: null,
    messages: [],
  };
}

/** Handles an input; the outcome of an action comes after all other effects it caused. */
function receive(machine: Machine, input: DesktopInput): DesktopEffect | undefined {
  switch (input.kind) {
    case 'linkOpened':
      linkOpened(machine, input);
      return undefined;
    case 'linkClosed':
      linkLost(machine, input.sentence);
      return undefined;
    case 'frame':
      receiveFrame(machine, input.frame);
      return undefined;
    case 'unreadable':
      tell(machine, `Received something unreadable: ${input.sentence}`);
      return undefined;
    case 'action':
      return act(machine, input);
    case 'timer':
      ring(machine, input.name);
      return undefined;
  }
}

function act(machine: Machine, input: Extract<DesktopInput, { kind: 'action' }>): DesktopEffect {
  const { ticket } = input;
  // Action and arguments belong together by the input's type, which the table cannot tell from the name alone.
  const handler = actionHandlers[input.action] as ActionHandler<ActionName>;
  const sentence = machine.connected
    ? handler(machine, input.arguments as never)
    : 'The desktop is not connected.';
  return sentence === undefined ? { kind: 'done', ticket } : { kind: 'refused', ticket, sentence };
}

function ring(machine: Machine, name: string): void {
  if (name.startsWith(answerTimer)) goUnanswered(machine, Number(name.slice(answerTimer.length)));
  else if (name.startsWith(retryTimer)) askAgain(machine, name.slice(retryTimer.length));
  else if (name.startsWith(readyTimer)) readyTimeOver(machine, Number(name.slice(readyTimer.length)));
  else if (name.startsWith(logOutTimer)) logOutTimeOver(machine, name.slice(logOutTimer.length));
}
