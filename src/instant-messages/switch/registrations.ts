import type { CtiFrame } from '../machine/frames.ts';
import { cti, type Effect } from '../machine/machine.ts';

/** Which clients see the events of which DN, and the numbers by which the voice switch knows clients. */
export class Registrations {
  readonly #clientsOf = new Map<string, Set<string>>();
  readonly #names: string[] = [];

  add(dn: string, client: string): void {
    const clients = this.#clientsOf.get(dn) ?? new Set();
    this.#clientsOf.set(dn, clients.add(client));
  }

  delete(dn: string, client: string): void {
    this.#clientsOf.get(dn)?.delete(client);
  }

  has(dn: string, client: string): boolean {
    return this.#clientsOf.get(dn)?.has(client) === true;
  }

  isSomebodyAt(dn: string): boolean {
    return (this.#clientsOf.get(dn)?.size ?? 0) > 0;
  }

  /** The event for every client of its DN; who asked for it finds the reference in theirs. */
  announce(
    event: CtiFrame,
    asked?: { readonly from: string; readonly referenceId?: number | undefined },
  ): Effect[] {
    return [...(this.#clientsOf.get(event.thisDN) ?? [])].map((client) => {
      const own = client === asked?.from && asked.referenceId !== undefined;
      return cti(client, own ? { ...event, referenceId: asked.referenceId } : event);
    });
  }

  numberOf(client: string): number {
    const known = this.#names.indexOf(client);
    return known === -1 ? this.#names.push(client) - 1 : known;
  }

  nameOf(client: number): string {
    return this.#names[client] ?? '';
  }
}
