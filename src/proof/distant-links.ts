import { defaultProfile, type Profile } from '../harness/run/profile.ts';
import type { Wire } from '../link/wires/wire.ts';
import { distantWire, wallClock } from '../net-mocks/distant-wire.ts';
import { type FaultyRelay, startFaultyRelay } from '../net-mocks/faulty-relay.ts';
import { byteByByte } from '../net-mocks/splitting-wire.ts';
import type { ReferenceConditions } from '../roles/role.ts';

/** How references are run by default. */
export const atOnce: ReferenceConditions = { realTime: false, latency: 0 };

/** The link behind a gateway is as by default; agents reach it through the Workspace API. */
export const throughWorkspace: ReferenceConditions = { ...atOnce, overWorkspace: true };

/** Milliseconds after which silence is believed in real time; a round trip takes much less. */
const quiet = 500;

/** A profile for a reference under such conditions: in real time it gets the usual timeouts. */
export function profileUnder(conditions: ReferenceConditions, profile: Profile): Profile {
  if (conditions.overWorkspace)
    return { ...profile, workspace: {}, patience: { ...profile.patience, quiet } };
  return conditions.realTime ? { ...profile, patience: { ...defaultProfile.patience, quiet } } : profile;
}

/** Addresses over which links are as late, or in such pieces, as one says. */
export class DistantLinks {
  readonly #conditions: ReferenceConditions;
  readonly #clock = wallClock();
  readonly #relays: FaultyRelay[] = [];
  #wires = 0;

  constructor(conditions: ReferenceConditions) {
    this.#conditions = conditions;
  }

  /** Whether nothing is between the two sides. */
  get areDirect(): boolean {
    const { latency, byteByByte: inBytes = false } = this.#conditions;
    return latency === 0 && !inBytes;
  }

  /** An address that leads to another; the other itself if nothing is between them. */
  async to(url: string): Promise<string> {
    if (this.areDirect) return url;
    const relay = await startFaultyRelay(url, (wire) => this.#between(wire));
    this.#relays.push(relay);
    return relay.url;
  }

  #between(wire: Wire): Wire {
    const { latency: ms, byteByByte: inBytes = false } = this.#conditions;
    this.#wires += 1;
    const split = inBytes ? byteByByte(wire) : wire;
    return ms === 0 ? split : distantWire(split, { clock: this.#clock, name: `wire ${this.#wires}`, ms });
  }

  async close(): Promise<void> {
    await Promise.all(this.#relays.map((relay) => relay.close()));
  }
}
