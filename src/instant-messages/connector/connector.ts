import type { JsonObject } from '../../kernel/json.ts';
import type { Floor, KnowledgeWorker } from '../machine/floor.ts';
import type { PreviewFrame } from '../machine/frames.ts';
import { cti, type Effect, type Input, type Machine, preview } from '../machine/machine.ts';
import { parts } from '../machine/parties.ts';
import { type AgentState, requestsOfPresence } from './presence.ts';
import { Previews } from './preview.ts';

/** The reference UC Connector: presence becomes agent states, previews go to knowledge workers. */
export function createConnector(floor: Floor): Machine {
  return new Connector(floor);
}

class Connector implements Machine {
  readonly #floor: Floor;
  readonly #states = new Map<string, AgentState>();
  readonly #previews: Previews;

  constructor(floor: Floor) {
    this.#floor = floor;
    this.#previews = new Previews(floor.strategy.previewSeconds);
  }

  handle(input: Input, now: number): readonly Effect[] {
    if (input.kind === 'timer') return this.#previews.expire(input.name);
    if (input.kind === 'start')
      return this.#floor.knowledgeWorkers.map(({ dn: thisDN }) =>
        cti(parts.switch, { messageType: 'RequestRegisterAddress', thisDN }),
      );
    if (input.kind !== 'frame' || input.channel !== 'preview') return [];
    return this.#take(input.from, input.preview, now);
  }

  #take(from: string, frame: PreviewFrame, now: number): readonly Effect[] {
    if (!('method' in frame)) return [];
    const { method, params } = frame;
    switch (method) {
      case 'PreviewInteractionRequest':
        return this.#previews.show(String(params.agent), params, now);
      case 'PreviewInteractionMultiple':
        return targetsOf(params).flatMap((agent) => this.#previews.show(agent, params, now));
      case 'PreviewInteractionCancel':
        return this.#previews.cancel(String(params.Contact), String(params.ConnID), String(params.Message));
      case 'preview.accept':
        return this.#previews.answer(from, 'accept', String(params.connId));
      case 'preview.decline':
        return this.#previews.answer(from, 'decline', String(params.connId));
      case 'presence.set':
        return this.#setPresence(from, String(params.presence));
      default:
        return [];
    }
  }

  #setPresence(agent: string, presence: string): readonly Effect[] {
    const worker = this.#workerOf(agent);
    if (worker === undefined) return [];
    const { state, requests } = requestsOfPresence(this.#states.get(agent) ?? 'LoggedOut', presence, worker);
    this.#states.set(agent, state);
    return [
      preview(agent, { answerTo: 'presence.set', result: {} }),
      ...requests.map((request) => cti(parts.switch, request)),
    ];
  }

  #workerOf(agent: string): KnowledgeWorker | undefined {
    return this.#floor.knowledgeWorkers.find((one) => one.agent === agent);
  }
}

/** Several targets are joined by `^`. */
function targetsOf({ targets }: JsonObject): readonly string[] {
  return typeof targets === 'string' ? targets.split('^').filter((one) => one !== '') : [];
}
