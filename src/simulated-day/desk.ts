import { createDesktop } from '../desktop/desktop.ts';
import type { Action } from '../desktop/machine/actions.ts';
import type { Desktop, DesktopEffect, DesktopInput, LinkFrame } from '../desktop/machine/ports.ts';
import type { Observation } from '../desktop/view/observation.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { InputQueue } from '../reference/input-queue.ts';
import { seededIds } from '../reference/seeded-ids.ts';
import type { SteerableClock } from '../reference/steerable-clock.ts';

/** What a desk is made of. */
export interface DeskOptions {
  /** Unique among the desks: names its timers and identifiers. */
  readonly name: string;
  readonly clock: SteerableClock;
  readonly connection: FrameConnection;
  /** Called with the frame, once the desktop has taken it. */
  readonly onFrame: (frame: LinkFrame) => void;
}

/** The reference desktop in the time of the reference, over a link in memory. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #desktop: Desktop;
  readonly #queue = new InputQueue<DesktopInput>((input) => this.#take(input));
  #tickets = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#desktop = createDesktop({ ids: seededIds(options.name) });
    // Frames of the reference have user data that is an object; it sends nothing else to a client of the form "object".
    options.connection.onFrame((frame) => this.#queue.submit({ kind: 'frame', frame: frame as LinkFrame }));
  }

  connect(): void {
    this.#queue.submit({ kind: 'linkOpened', userDataForm: 'object' });
  }

  act(action: Action): void {
    this.#tickets += 1;
    this.#queue.submit({ kind: 'action', ticket: this.#tickets, ...action });
  }

  observe(): Observation {
    return this.#desktop.observe();
  }

  #take(input: DesktopInput): void {
    for (const effect of this.#desktop.handle(input, this.#options.clock.now())) this.#perform(effect);
    if (input.kind === 'frame') this.#options.onFrame(input.frame);
  }

  #perform(effect: DesktopEffect): void {
    const { name: desk, clock, connection } = this.#options;
    switch (effect.kind) {
      case 'frame':
        connection.send(effect.frame);
        break;
      case 'setTimer': {
        const { name, at } = effect;
        clock.setTimer(`${desk} ${name}`, at, () => this.#queue.submit({ kind: 'timer', name }));
        break;
      }
      case 'cancelTimer':
        clock.cancelTimer(`${desk} ${effect.name}`);
        break;
      case 'refused':
        throw new Error(`${desk} refuses: ${effect.sentence}`);
      case 'done':
        break;
      default:
        effect satisfies never;
    }
  }
}
