import { atLevel } from '../../media/mixing.ts';
import type { RecordElement } from '../../sip/msml/msml.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import type { ReceivedAudio } from './bridged-stream.ts';
import type { MediaChoices } from './media-choices.ts';
import type { MediaSession } from './media-session.ts';
import { RecordedFile } from './recorded-file.ts';
import type { RecordingFiles } from './recording-files.ts';

/** A file that is finished, or could not be. */
export interface StoredFile {
  readonly recordingId: string;
  readonly file: string;
  readonly startedAt: number;
  readonly stoppedAt: number;
  /** Why it could not be written. */
  readonly failure: string | undefined;
  /** Whether its writer was killed, and somebody else has finished it. */
  readonly isRecovered?: true;
}

/** What a bridge needs of its media server. */
export interface BridgePorts extends NodePorts {
  readonly files: RecordingFiles;
  readonly choices: () => MediaChoices;
  stored(file: StoredFile): void;
  /** A file is being finished: the media server does not end before. */
  finishing(file: Promise<unknown>): void;
}

/** The two sessions of one recording: each gets what the other one hears, and the file both (document 003, Basic). */
export class RecordedBridge {
  readonly id: string;
  readonly sessions: MediaSession[] = [];
  readonly #ports: BridgePorts;
  #file: RecordedFile | undefined;
  #target: MediaSession | undefined;
  #dialog = '';
  #failure: string | undefined;

  constructor(id: string, ports: BridgePorts) {
    this.id = id;
    this.#ports = ports;
  }

  /** Identifier of the MSML dialog that records; empty if none does. */
  get dialog(): string {
    return this.#file ? this.#dialog : '';
  }

  heard(session: MediaSession, audio: ReceivedAudio): void {
    const choices = this.#ports.choices();
    const other = this.sessions.find((one) => one !== session);
    if (other && choices.bridgesTo(other)) other.stream.relay(audio);
    const channel = choices.channelOf(session, session === this.#target);
    if (choices.records(session))
      this.#file?.place(
        channel,
        session.stream.began,
        audio.position,
        atLevel(audio.samples, choices.level()),
      );
  }

  start(target: MediaSession, name: string, { dest }: RecordElement): string {
    const file = dest.replace(/^file:\/\//, '');
    this.#target = target;
    this.#dialog = `conn:${target.tag}/dialog:${name}`;
    this.#file = new RecordedFile(file, this.#ports, this.#ports.files, (why) => {
      this.#failure = why;
    });
    return this.#dialog;
  }

  pause(isPaused: boolean): void {
    this.#file?.pause(isPaused);
  }

  /** Ends the recording; the bridge stays. */
  stop(): void {
    const file = this.#file;
    if (file === undefined) return;
    this.#file = undefined;
    const stoppedAt = this.#ports.clock.now();
    const finished = file.close().then((end) =>
      this.#stored({
        recordingId: this.id,
        file: file.name,
        startedAt: file.began,
        stoppedAt,
        failure: end.ok ? undefined : (this.#failure ?? end.why),
      }),
    );
    this.#ports.finishing(finished);
  }

  #stored(file: StoredFile): void {
    const { clock, choices, stored } = this.#ports;
    const delay = choices().storesAfter();
    if (delay === 0) stored(file);
    else clock.setTimer(`stored:${this.id}`, file.stoppedAt + delay, () => stored(file));
  }
}
