import type { IdSource } from '../kernel/id-source.ts';
import { VirtualClock } from '../kernel/virtual-clock.ts';
import { createConnector } from './connector/connector.ts';
import type { Floor } from './machine/floor.ts';
import type { Frame } from './machine/frames.ts';
import type { Effect, Input, Machine } from './machine/machine.ts';
import { parts } from './machine/parties.ts';
import { createRouter } from './router/strategy.ts';
import { createSipServer } from './switch/sip-server.ts';

/** A frame on its way. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly frame: Frame;
}

/** The machines of a system, each of which may be wrapped. */
export interface Machines {
  readonly switch: Machine;
  readonly router: Machine;
  readonly connector: Machine;
}

/** The reference's machines for a case. */
export function referenceMachines(floor: Floor, ids: IdSource): Machines {
  return {
    switch: createSipServer(floor, ids),
    router: createRouter(floor),
    connector: createConnector(floor),
  };
}

/**
 * Runs machines in virtual time: frames pass one after the other, in the order in which they were sent, and take no
 * time. Everything that passes is shown to `see`, which takes what is for nobody among the machines.
 */
export class Exchange {
  readonly #machines = new Map<string, Machine>();
  readonly #clock: VirtualClock;
  readonly #see: (passage: Passage) => void;
  readonly #onWay: Passage[] = [];
  #running = false;

  /** Some of the machines may be elsewhere: what is for them is only seen. */
  constructor(machines: Partial<Machines>, now: number, see: (passage: Passage) => void) {
    for (const part of ['switch', 'router', 'connector'] as const) {
      const machine = machines[part];
      if (machine !== undefined) this.#machines.set(parts[part], machine);
    }
    this.#clock = new VirtualClock(now);
    this.#see = see;
    for (const name of [parts.router, parts.connector]) this.give(name, { kind: 'start' });
  }

  /** Gives a machine an input that is not a frame. */
  give(name: string, input: Input): void {
    this.#perform(name, this.#machines.get(name)?.handle(input, this.#clock.now()) ?? []);
    this.#run();
  }

  /** Frames from outside that are under way at the same time. */
  sendAtOnce(passages: readonly Passage[]): void {
    this.#onWay.push(...passages);
    this.#run();
  }

  advance(ms: number): void {
    this.#clock.advance(ms);
  }

  #run(): void {
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#onWay.shift(); next !== undefined; next = this.#onWay.shift()) this.#pass(next);
    this.#running = false;
  }

  #pass(passage: Passage): void {
    this.#see(passage);
    const { from, to, frame } = passage;
    this.#noteAcceptance(passage);
    const machine = this.#machines.get(to);
    if (machine === undefined) return;
    this.#perform(to, machine.handle({ kind: 'frame', from, ...frame }, this.#clock.now()));
  }

  /** The switch knows from the preview link who has accepted, as its option `strictPreview` demands. */
  #noteAcceptance({ to, frame }: Passage): void {
    if (to !== parts.router || frame.channel !== 'preview' || !('method' in frame.preview)) return;
    const { connId, agent, status } = frame.preview.params;
    if (status !== 'accepted') return;
    const input = { kind: 'accepted', connId: String(connId), agent: String(agent) } as const;
    this.#machines.get(parts.switch)?.handle(input, this.#clock.now());
  }

  #perform(name: string, effects: readonly Effect[]): void {
    for (const effect of effects) {
      switch (effect.kind) {
        case 'frame': {
          const { kind, to, ...frame } = effect;
          this.#onWay.push({ from: name, to, frame });
          break;
        }
        case 'setTimer':
          this.#clock.setTimer(`${name}/${effect.name}`, effect.at, () =>
            this.give(name, { kind: 'timer', name: effect.name }),
          );
          break;
        case 'cancelTimer':
          this.#clock.cancelTimer(`${name}/${effect.name}`);
          break;
      }
    }
  }
}
