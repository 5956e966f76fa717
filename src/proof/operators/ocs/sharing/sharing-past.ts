import type { MachineView } from '../../../../ocs/machine/machine.ts';
import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { RecordView } from '../../../../ocs/records/record-chain.ts';
import { type Access, accessOf, type Sharing } from '../../../../ocs/records/sharing/sharing-rights.ts';
import { isNamed, type UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';

export type CallInput = Extract<OcsInput, { kind: 'call' }>;

/** A request about a record that is on a desktop, and what its sender has to do with that record. */
export interface SharingSituation {
  readonly request: UserEventInput;
  /** GSW_AGENT_REQ_TYPE. */
  readonly name: string;
  /** What the sender may rightly do; `closed` if the record was finished. */
  readonly access: Access | 'closed';
  /** What the sender could do before. */
  readonly past: ReadonlySet<Access>;
  /** Whether the record is another number of the chain than the one that was called. */
  readonly isChained: boolean;
  /** DN of the agent who had the record before all others. */
  readonly first: string | undefined;
  /** Whether the sender is that agent. */
  readonly isFirst: boolean;
  /** How many agents rightly have it. */
  readonly holders: number;
  /** DN of an agent who rightly has the record. */
  readonly holder: string | undefined;
  /** All call events of the sender's DN, in their order. */
  readonly calls: readonly CallInput[];
  readonly record: RecordView;
  /** Handle of the record that was called. */
  readonly called: number;
}

/** The agent who had a chain first, and the record of it that was called. */
interface First {
  readonly dn: string;
  readonly agentId: string;
  readonly record: RecordView;
}

/** What the right OCS does not keep: who had which access before, and all events of calls. */
export class SharingPast {
  /** Call events by DN. */
  readonly calls = new Map<string, CallInput[]>();
  /** DNs that call events have named as other parties. */
  readonly named = new Set<string>();
  /** DNs at which calls have rung first, by connection id. */
  readonly rung = new Map<string, string>();
  /** How many requests the right OCS has refused so far. */
  refused = 0;
  readonly #floor: Floor;
  readonly #access = new Map<RecordView['chain'], Map<string, Set<Access>>>();
  readonly #records = new Map<unknown, RecordView>();
  readonly #first = new Map<RecordView['chain'], First>();

  constructor(floor: Floor) {
    this.#floor = floor;
  }

  /** Notes an input before anybody handles it. */
  take(input: OcsInput): void {
    if (input.kind !== 'call') return;
    const calls = this.calls.get(input.dn);
    if (calls === undefined) this.calls.set(input.dn, [input]);
    else calls.push(input);
    if (input.event === 'EventRinging' && !this.rung.has(input.connId)) this.rung.set(input.connId, input.dn);
    for (const dn of [input.otherDN, input.thirdPartyDN]) if (dn !== undefined) this.named.add(dn);
  }

  /**
   * Notes what follows from an input: as long as no call is shared, only for the records that the input or an effect
   * names. A floor has thousands of calls, and hundreds of records.
   */
  note(input: OcsInput, effects: readonly OcsEffect[]): void {
    const { primary } = this.#floor.view;
    this.refused += effects.filter(isRefusal).length;
    const records = primary.sharedCalls.size > 0 ? primary.records.values() : this.#named(input, effects);
    for (const record of records) {
      const { chain } = record;
      if (chain.state !== 'OnDesktop' || !isOnSomeDesktop(record)) continue;
      this.#records.set(record.handle, record);
      if (chain.agent !== undefined && !this.#first.has(chain))
        this.#first.set(chain, { dn: chain.agent.dn, agentId: chain.agent.agentId, record });
      if (chain.sharing === undefined) this.#noteAccess(chain, chain.agent?.dn, 'full');
      else for (const dn of primary.agents.keys()) this.#noteAccess(chain, dn, accessNow(primary, chain, dn));
    }
  }

  #named(...told: readonly [OcsInput, readonly OcsEffect[]]): readonly RecordView[] {
    const { records } = this.#floor.view.primary;
    return told.flat().flatMap((one) => {
      const handle = 'userData' in one ? one.userData.GSW_RECORD_HANDLE : undefined;
      const record = typeof handle === 'number' ? records.get(handle) : undefined;
      return record ?? [];
    });
  }

  /** The situation of a request about a record by its handle, or about a chain by its number. */
  situationOf(request: UserEventInput): SharingSituation | undefined {
    const { dn, userData } = request;
    const record = this.#records.get(userData.GSW_RECORD_HANDLE) ?? this.#ofChain(userData.GSW_CHAIN_ID);
    if (record === undefined) return undefined;
    const { chain } = record;
    const first = this.#first.get(chain);
    const holders = [...(chain.sharing?.full ?? [])].map((agent) => agent.dn);
    return {
      request,
      name: String(userData.GSW_AGENT_REQ_TYPE),
      access: chain.state === 'OnDesktop' ? accessNow(this.#floor.view.primary, chain, dn) : 'closed',
      past: this.#access.get(chain)?.get(dn) ?? new Set(),
      isChained: first !== undefined && record !== first.record,
      first: first?.dn,
      isFirst: first?.dn === dn,
      holders: Math.max(1, holders.length),
      holder: holders.find((other) => other !== dn) ?? chain.agent?.dn,
      calls: this.calls.get(dn) ?? [],
      record,
      called: (first?.record ?? record).handle,
    };
  }

  /** Login ID of the agent who had a record before all others, by its id in the calling list. */
  firstOf(recordId: number): string | undefined {
    const record = [...this.#records.values()].find(({ row }) => row.record_id === recordId);
    return record && this.#first.get(record.chain)?.agentId;
  }

  #ofChain(id: unknown): RecordView | undefined {
    return [...this.#records.values()].find(({ chain }) => id !== undefined && chain.id === id);
  }

  #noteAccess(chain: RecordView['chain'], dn: string | undefined, access: Access): void {
    if (dn === undefined) return;
    const ofChain = this.#access.get(chain) ?? new Map<string, Set<Access>>();
    this.#access.set(chain, ofChain);
    ofChain.set(dn, (ofChain.get(dn) ?? new Set<Access>()).add(access));
  }
}

function isRefusal(effect: OcsEffect): boolean {
  return effect.kind === 'userEvent' && isNamed(effect.userData, 'Error');
}

function isOnSomeDesktop(record: RecordView): boolean {
  const { delivered, chain } = record;
  return (
    delivered || [...(chain.sharing?.desktops.values() ?? [])].some(({ received }) => received.has(record))
  );
}

function accessNow({ agents }: MachineView, { sharing, agent }: RecordView['chain'], dn: string): Access {
  if (sharing === undefined) return agent?.dn === dn ? 'full' : 'none';
  const who = [...agents.values()].find((one) => one.dn === dn);
  if (who === undefined) return 'none';
  return accessOf(sharing as unknown as Sharing<unknown>, who); // A view, at which it only looks.
}
