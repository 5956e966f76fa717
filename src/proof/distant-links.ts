import { defaultProfile, type Profile } from '../harness/run/profile.ts';
import { distantWire, wallClock } from '../net-mocks/distant-wire.ts';
import { type FaultyRelay, startFaultyRelay } from '../net-mocks/faulty-relay.ts';
import type { ReferenceConditions } from '../roles/role.ts';

/** How references are run unless something else is asked for. */
export const atOnce: ReferenceConditions = { realTime: false, latency: 0 };

/** Milliseconds after which silence is believed in real time; both ways of a link are well within. */
const quiet = 500;

/** A profile for a reference under such conditions: in real time it gets the patience that others get. */
export function profileUnder({ realTime }: ReferenceConditions, profile: Profile): Profile {
  return realTime ? { ...profile, patience: { ...defaultProfile.patience, quiet } } : profile;
}

/** Addresses over which links are as late as one says. */
export class DistantLinks {
  readonly #latency: number;
  readonly #clock = wallClock();
  readonly #relays: FaultyRelay[] = [];
  #wires = 0;

  /** Milliseconds, either way; 0 leads to the addresses themselves. */
  constructor(latency: number) {
    this.#latency = latency;
  }

  /** An address that leads to another. */
  async to(url: string): Promise<string> {
    if (this.#latency === 0) return url;
    const relay = await startFaultyRelay(url, (wire) => {
      this.#wires += 1;
      return distantWire(wire, { clock: this.#clock, name: `wire ${this.#wires}`, ms: this.#latency });
    });
    this.#relays.push(relay);
    return relay.url;
  }

  async close(): Promise<void> {
    await Promise.all(this.#relays.map((relay) => relay.close()));
  }
}
