import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { isJsonObject, type JsonObject } from '../kernel/json.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { openLink } from '../link/open-link.ts';
import { noisy } from './byte-noise.ts';
import type { Surface } from './surfaces.ts';

/** What to send where. */
export interface Fuzz {
  readonly surface: Surface;
  readonly url: string;
  /** Authority of a server with TLS, PEM. */
  readonly ca?: string;
  readonly frames: number;
  readonly seed: number;
  /** Milliseconds in which an answer must come; 20,000 by default. */
  readonly patience?: number;
}

/** A batch after which a sound request was not answered, or the server was gone. */
export interface FuzzFinding {
  readonly what: string;
  /** The frames of the batch, as bytes in Base64. */
  readonly batch: readonly string[];
}

/** What is sent before the server must answer; a batch that is wrong is small enough to look at. */
const batchSize = 50;
const usualPatience = 20_000;

/** Sends nearly sound and noisy frames, in batches, each followed by a sound request that must be answered. */
export async function fuzzLink({
  surface,
  url,
  ca,
  frames,
  seed,
  patience = usualPatience,
}: Fuzz): Promise<{ readonly sent: number; readonly finding?: FuzzFinding }> {
  const values = noisy(surface.frames);
  let sent = 0;
  for (let batch = 0; sent < frames; batch += 1) {
    const pieces = fc.sample(values, { numRuns: batchSize, seed: seed + batch });
    const numbered = pieces.map(({ bytes, frame }, n) =>
      frame === undefined ? bytes : Buffer.from(JSON.stringify(surface.numbered(frame, n + 1))),
    );
    const what = await playBatch(surface, url, { ...(ca === undefined ? {} : { ca }), patience }, numbered);
    sent += numbered.length;
    if (what !== undefined)
      return { sent, finding: { what, batch: numbered.map((bytes) => bytes.toString('base64')) } };
  }
  return { sent };
}

/** Plays frames on a link of their own; says what is wrong, or nothing. */
export async function playBatch(
  surface: Surface,
  url: string,
  { patience = usualPatience, ...tls }: { readonly ca?: string; readonly patience?: number },
  frames: readonly Buffer[],
): Promise<string | undefined> {
  let link: FrameConnection;
  try {
    link = await openLink(url, { ...tls, timeoutMs: patience });
  } catch (error) {
    return `The server cannot be reached: ${error instanceof Error ? error.message : String(error)}`;
  }
  const heard = new Heard(link, surface, patience);
  for (const frame of surface.first) link.send(frame);
  for (const bytes of frames) link.sendRaw(bytes);
  link.send(surface.fence(fenceId));
  const outcome = await heard.fence;
  link.close();
  if (outcome === 'silent') return `A sound request was not answered within ${patience} ms.`;
  if (outcome === 'closed') return undefined; // for ten bad frames in a row; the next link shows whether the server lives
  const silent = frames.flatMap((bytes) => heard.unanswered(bytes));
  return silent.length === 0 ? undefined : `No answer to ${silent.slice(0, 3).join(' ')}`;
}

const fenceId = 1_000_000;

/** What came on a link: which numbers were answered, and how it ended. */
class Heard {
  readonly fence: Promise<'answered' | 'closed' | 'silent'>;
  readonly #answered = new Set<unknown>();

  constructor(link: FrameConnection, { answered }: Surface, patience: number) {
    this.fence = new Promise((resolve) => {
      const limit = setTimeout(() => resolve('silent'), patience);
      const end = (outcome: 'answered' | 'closed'): void => {
        clearTimeout(limit);
        resolve(outcome);
      };
      link.onFrame((frame) => {
        const id = answered(frame);
        this.#answered.add(id);
        if (id === fenceId) end('answered');
      });
      link.onClose(() => end('closed'));
    });
  }

  /** The frame, if it has a number, could be read, and was not answered. */
  unanswered(bytes: Buffer): readonly string[] {
    const frame = objectIn(bytes);
    const id = frame?.referenceId ?? frame?.id;
    return typeof id !== 'number' || this.#answered.has(id) ? [] : [bytes.toString('utf8').slice(0, 300)];
  }
}

function objectIn(bytes: Buffer): JsonObject | undefined {
  try {
    const value: unknown = isUtf8(bytes) ? JSON.parse(bytes.toString('utf8')) : undefined;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined; // noise: what is not JSON needs no answer with a number
  }
}
