import type { RecordChange, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { failureOf } from '../programs/command-programs.ts';
import type { Lanes } from './lanes.ts';

type Update = Extract<StoreCommand, { verb: 'update' }>;
type Answer = (result: StoreResult) => void;

/** Changes of one transaction at most. */
const mostTogether = 1000;

/** How many transactions may be under way before updates wait for one of them, to be written with others. */
const fewUnderWay = 2;

const written: StoreResult = { ok: true, records: [] };

/** How updates are written. */
export interface UpdateWriter {
  alone(command: Update): Promise<StoreResult>;
  /** All of them, or none if one of them fails. */
  together(commands: readonly Update[]): Promise<unknown>;
}

/**
 * Writes the updates that are given in one turn of the event loop, or while others are being written, in one transaction;
 * so the disk is waited for once. Each is answered after that, and one that fails does not fail the others.
 */
export class GatheredUpdates {
  readonly #lanes: Lanes;
  readonly #writer: UpdateWriter;
  #waiting: { readonly command: Update; readonly answer: Answer }[] = [];
  readonly #records = new Set<number>();
  #underWay = 0;

  constructor(lanes: Lanes, writer: UpdateWriter) {
    this.#lanes = lanes;
    this.#writer = writer;
  }

  add(command: Update, answer: Answer): void {
    if (!this.#fits(command)) this.flush();
    this.#waiting.push({ command, answer });
    for (const { record_id } of command.changes) this.#records.add(record_id);
    if (this.#waiting.length > 1) return;
    setImmediate(() => {
      if (this.#underWay < fewUnderWay) this.flush();
    });
  }

  /** Writes what waits: what is given to the lanes after it takes effect after it. */
  flush(): void {
    const waiting = this.#waiting.splice(0);
    const [first] = waiting;
    this.#records.clear();
    if (first === undefined) return;
    const commands = waiting.map(({ command }) => command);
    const scope: Update = { ...first.command, changes: commands.flatMap(({ changes }) => changes) };
    this.#underWay += 1;
    void this.#lanes
      .run(scope, () => this.#write(commands))
      .then((results) => {
        this.#underWay -= 1;
        for (const [n, { answer }] of waiting.entries()) answer(results[n] ?? written);
        if (this.#underWay < fewUnderWay) this.flush();
      });
  }

  /** Only of one list, and each record once: the lanes keep what concerns the same records in its order. */
  #fits({ list, changes }: Update): boolean {
    const [first] = this.#waiting;
    if (first !== undefined && first.command.list !== list) return false;
    if (this.#records.size + changes.length > mostTogether) return false;
    return !changes.some(({ record_id }: RecordChange) => this.#records.has(record_id));
  }

  async #write(commands: readonly Update[]): Promise<readonly StoreResult[]> {
    if (commands.length > 1) {
      try {
        await this.#writer.together(commands);
        return commands.map(() => written);
      } catch {
        // Each is tried by itself below, and fails for its own reason.
      }
    }
    return Promise.all(commands.map((command) => this.#writer.alone(command).catch(failureOf)));
  }
}
