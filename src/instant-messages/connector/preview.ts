import type { JsonObject } from '../../kernel/json.ts';
import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import { type Effect, preview, previewCall } from '../machine/machine.ts';
import { parts } from '../machine/parties.ts';

export type PreviewState = 'Shown' | 'Accepted' | 'Declined' | 'Expired' | 'Canceled' | 'Lost';

type PreviewEvent = 'accept' | 'decline' | 'expire' | 'cancel' | 'lose';

/** The life of a preview on the screen of a knowledge worker: it is answered once, and in time. */
export const previewLifeCycle = {
  Shown: { accept: 'Accepted', decline: 'Declined', expire: 'Expired', cancel: 'Canceled', lose: 'Lost' },
  Accepted: {},
  Declined: {},
  Expired: {},
  Canceled: {},
  Lost: { cancel: 'Canceled' },
} as const satisfies TransitionTable<PreviewState, PreviewEvent>;

/** What the strategy is told. */
const statusOf = { accept: 'accepted', decline: 'declined', expire: 'timedOut' } as const;

/** Why an answer is refused. */
export const previewErrors = {
  tooLate: { code: -32001, message: 'TOO_LATE' },
  notPreviewed: { code: -32002, message: 'NOT_PREVIEWED' },
} as const;

interface Shown {
  readonly connId: string;
  readonly agent: string;
  state: PreviewState;
}

/** The previews of all knowledge workers, with their countdown. */
export class Previews {
  readonly #seconds: number;
  readonly #all = new Map<string, Shown>();

  /** Seconds of the countdown where a request does not say how many. */
  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  show(agent: string, params: JsonObject, now: number): readonly Effect[] {
    const { connId, mediaType, userData, timeout = this.#seconds } = params;
    const seconds = Number(timeout);
    const name = nameOf(String(connId), agent);
    this.#all.set(name, { connId: String(connId), agent, state: 'Shown' });
    return [
      preview(agent, { method: 'preview.show', params: { connId, mediaType, userData, seconds } }),
      { kind: 'setTimer', name, at: now + seconds * 1000 },
    ];
  }

  /** A knowledge worker answers: in time, once, and only what they were asked. */
  answer(agent: string, event: 'accept' | 'decline', connId: string): readonly Effect[] {
    const name = nameOf(connId, agent);
    const one = this.#all.get(name);
    const answerTo = `preview.${event}`;
    if (one === undefined) return [preview(agent, { answerTo, error: previewErrors.notPreviewed })];
    if (!move(one, event)) return [preview(agent, { answerTo, error: previewErrors.tooLate })];
    if (event === 'accept') this.#loseOthers(one);
    return [preview(agent, { answerTo, result: {} }), { kind: 'cancelTimer', name }, resultOf(one, event)];
  }

  expire(name: string): readonly Effect[] {
    const one = this.#all.get(name);
    if (one === undefined || !move(one, 'expire')) return [];
    return [withdrawn(one, 'timed out'), resultOf(one, 'expire')];
  }

  cancel(agent: string, connId: string, reason: string): readonly Effect[] {
    const name = nameOf(connId, agent);
    const one = this.#all.get(name);
    if (one === undefined || !move(one, 'cancel')) return [];
    return [{ kind: 'cancelTimer', name }, withdrawn(one, reason)];
  }

  /** After the first acceptance, the others are too late, even before the strategy takes their previews back. */
  #loseOthers(winner: Shown): void {
    for (const one of this.#all.values())
      if (one !== winner && one.connId === winner.connId) move(one, 'lose');
  }
}

function move(one: Shown, event: PreviewEvent): boolean {
  const next = nextState<PreviewState, PreviewEvent>(previewLifeCycle, one.state, event);
  if (next !== undefined) one.state = next;
  return next !== undefined;
}

function nameOf(connId: string, agent: string): string {
  return `preview:${connId}:${agent}`;
}

function withdrawn({ connId, agent }: Shown, reason: string): Effect {
  return previewCall(agent, 'preview.withdraw', { connId, reason });
}

function resultOf({ connId, agent }: Shown, event: keyof typeof statusOf): Effect {
  const params = { connId, agent, status: statusOf[event] };
  return previewCall(parts.router, 'PreviewInteractionResult', params);
}
