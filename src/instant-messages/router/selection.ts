import { candidates, type Floor, type KnowledgeWorker } from '../machine/floor.ts';
import type { Interaction } from './interaction.ts';

/** Selects knowledge workers by the strategy, among those who are ready (document 004, steps 4 and 5). */
export class Selection {
  readonly #floor: Floor;
  readonly #ready = new Set<string>();
  /** Agents with an open preview, for any interaction. */
  readonly #busy = new Set<string>();
  #last = -1;

  constructor(floor: Floor) {
    this.#floor = floor;
  }

  setReady(agent: string, isReady: boolean): void {
    if (isReady) this.#ready.add(agent);
    else this.#ready.delete(agent);
  }

  setBusy(agent: string, isBusy: boolean): void {
    if (isBusy) this.#busy.add(agent);
    else this.#busy.delete(agent);
  }

  isFree(agent: string): boolean {
    return this.#ready.has(agent) && !this.#busy.has(agent);
  }

  /** Who is asked next: nobody, one, or in a broadcast everybody who may be. */
  next({ asked }: Interaction): readonly KnowledgeWorker[] {
    const { strategy } = this.#floor;
    const workers = candidates(this.#floor);
    const isCandidate = ({ agent }: KnowledgeWorker): boolean => this.isFree(agent) && !asked.has(agent);
    if (strategy.selection === 'broadcast') return workers.filter(isCandidate);
    const from = strategy.selection === 'roundRobin' ? this.#last + 1 : 0;
    const inTurn = [...workers.slice(from), ...workers.slice(0, from)];
    const chosen = inTurn.find(isCandidate);
    if (chosen === undefined) return [];
    this.#last = workers.indexOf(chosen);
    return [chosen];
  }
}
