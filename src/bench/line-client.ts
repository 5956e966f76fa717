import { connect, type Socket } from 'node:net';
import type { JsonObject } from '../kernel/json.ts';

/** A client that only counts: what a server can do must not be hidden by what its client costs. */
export class LineClient {
  readonly #socket: Socket;
  #onLines: (text: string) => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => this.#onLines(String(chunk)));
  }

  static open(url: string): Promise<LineClient> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new LineClient(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends objects in one write and waits until a text has come; gives all that came. */
  exchange(objects: readonly JsonObject[], until: string): Promise<string> {
    return new Promise((resolve) => {
      let all = '';
      this.#onLines = (text) => {
        all += text;
        if (all.includes(until) && all.endsWith('\n')) resolve(all);
      };
      this.#socket.write(objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
    });
  }

  /** Keeps `depth` requests under way until `total` are answered; each answer is `lines` lines. */
  flood(line: string, total: number, depth: number, lines: number): Promise<void> {
    let answered = 0;
    let sent = Math.min(depth, total);
    return new Promise((resolve) => {
      let newlines = 0;
      this.#onLines = (text) => {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) newlines += 1;
        const now = Math.floor(newlines / lines);
        const more = Math.min(now - answered, total - sent);
        answered = now;
        sent += Math.max(0, more);
        if (more > 0) this.#socket.write(line.repeat(more));
        if (answered >= total) resolve();
      };
      this.#socket.write(line.repeat(sent));
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
