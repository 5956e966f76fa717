import { samplesPerSecond } from '../../media/g711.ts';
import { type Channel, StereoMixer } from '../../media/stereo-mixer.ts';
import { type WavEnd, type WavTarget, WavWriter } from '../../media/wav-writer.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import type { RecordingFiles } from './recording-files.ts';

/** How long a packet may be late, or read late by a busy machine, in milliseconds: what comes later than that is left out. */
const longestDelay = 800;
/** Samples that wait to be written, and as many that are ahead of their time. */
const window = 2 * samplesPerSecond;
const writesEvery = 100;
const perMillisecond = samplesPerSecond / 1000;

/** One recording under way: two channels into one WAV file, as a stream (recording.md, F11). */
export class RecordedFile {
  readonly name: string;
  readonly began: number;
  readonly #ports: NodePorts;
  readonly #timer: string;
  readonly #mixer = new StereoMixer(window);
  readonly #writer: WavWriter;
  #isPaused = false;

  constructor(name: string, ports: NodePorts, files: RecordingFiles, onFailure: (why: string) => void) {
    this.name = name;
    this.#ports = ports;
    this.#timer = `recording:${ports.ids.next('recorded file')}`;
    this.began = ports.clock.now();
    const format = { coding: 'PCM', channels: 2, rate: samplesPerSecond } as const;
    this.#writer = new WavWriter(later(files.create(name)), format, onFailure);
    this.#writeOn();
  }

  /** While it is paused, the file is padded with silence (recording.md, F9). */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
  }

  /** Samples of one channel; `position` counts them from a time of the clock, `since`. */
  place(channel: Channel, since: number, position: number, samples: Int16Array): void {
    if (!this.#isPaused) this.#mixer.place(channel, position - this.#samplesUntil(since), samples);
  }

  /** Writes what is left; the file then has its own name. */
  close(): Promise<WavEnd> {
    this.#ports.clock.cancelTimer(this.#timer);
    this.#writer.append(this.#mixer.take(-this.#samplesUntil(this.#ports.clock.now())));
    return this.#writer.close();
  }

  /** Samples from a time until the recording began; negative for a time after that. */
  #samplesUntil(time: number): number {
    return Math.round((this.began - time) * perMillisecond);
  }

  #writeOn(): void {
    const { clock } = this.#ports;
    this.#writer.append(this.#mixer.take(-this.#samplesUntil(clock.now() - longestDelay)));
    clock.setTimer(this.#timer, clock.now() + writesEvery, () => this.#writeOn());
  }
}

/** A file that is being created: what is written meanwhile waits for it. */
function later(created: Promise<WavTarget>): WavTarget {
  // The first write reports why it cannot be created.
  created.catch(() => undefined);
  return {
    write: async (bytes, position) => (await created).write(bytes, position),
    finish: async () => (await created).finish(),
    abandon: () => created.then((target) => target.abandon()).catch(() => undefined),
  };
}
