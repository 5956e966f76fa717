import type { RecordedSide } from '../indexer/recording-report.ts';
import type { Leg } from './leg.ts';
import type { Recording } from './recording.ts';

/** A consultation of one party while the other one is on hold. */
export interface Consultation {
  readonly by: Leg;
  readonly held: Leg;
  readonly consulted: Leg;
}

/** A conference at the media server: each device's leg, with the leg that takes its media into the mix. */
export interface ConferenceOfCall {
  readonly id: string;
  readonly mixLegs: Map<Leg, Leg>;
}

/** One call, with all its parties. */
export class ServedCall {
  readonly connId: string;
  readonly uuid: string;
  /** The number that called, and the one that was called. */
  readonly ani: string;
  readonly dnis: string;
  source: Leg;
  destination: Leg | undefined;
  recording: Recording | undefined;
  consultation: Consultation | undefined;
  conference: ConferenceOfCall | undefined;
  isEstablished = false;

  constructor(connId: string, uuid: string, source: Leg, dnis: string) {
    this.connId = connId;
    this.uuid = uuid;
    this.source = source;
    this.ani = source.dn;
    this.dnis = dnis;
  }

  /** Devices in the call, without a party that is only consulted. */
  get parties(): readonly Leg[] {
    if (this.conference) return [...this.conference.mixLegs.keys()];
    return this.destination ? [this.source, this.destination] : [this.source];
  }

  /** Every leg that the call has, of devices and of the conference. */
  get legs(): readonly Leg[] {
    const consulted = this.consultation ? [this.consultation.consulted] : [];
    const mix = this.conference ? [...this.conference.mixLegs.values()] : [];
    return [...this.parties, ...consulted, ...mix];
  }

  /** The recording, unless it is over. */
  get running(): Recording | undefined {
    return this.recording?.isOver ? undefined : this.recording;
  }

  partyOf(dn: string): Leg | undefined {
    return this.parties.find((leg) => leg.dn === dn);
  }

  /** The other party of a call with two. */
  otherThan(leg: Leg): Leg | undefined {
    return leg === this.source ? this.destination : this.source;
  }

  sideOf(leg: Leg): RecordedSide {
    return leg === this.source ? 'source' : 'destination';
  }

  /** Another party takes the place of one. */
  replace(leg: Leg, by: Leg): void {
    if (leg === this.source) this.source = by;
    else this.destination = by;
  }
}
