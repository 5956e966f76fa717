import type { DialMode } from '../ocs/configuration/configuration.ts';
import type { MachineView } from '../ocs/machine/machine.ts';
import type { BufferView, OcsView } from '../ocs/machine/ocs-interface.ts';
import type { DialingVerb } from '../ocs/machine/ports.ts';
import type { StoreCommand, StoreResult } from '../ocs/machine/store-port.ts';
import type { UserData } from '../protocol/user-data.ts';
import { InputQueue } from './input-queue.ts';
import type { LinkClient } from './link-client.ts';
import type { Machines } from './machines.ts';
import { Notifications } from './notifications.ts';
import {
  type MachineInput,
  performForOcs,
  performForSwitch,
  type Surroundings,
} from './performing-effects.ts';
import type { SteerableClock } from './steerable-clock.ts';
import { type Outcome, Tickets } from './tickets.ts';
import { Unanswered } from './unanswered.ts';

type CustomerVerb =
  | { readonly kind: 'customerCalls'; readonly phone: string; readonly dn: string }
  | { readonly kind: 'customerHangsUp'; readonly phone: string };

/**
 * Runs the switch and OCS: one queue, one input at a time, whose effects are performed before the next is taken. When
 * `submit` returns, everything that follows from the input has happened, except for database answers that come later.
 */
export class Engine {
  readonly #clock: SteerableClock;
  readonly #clients = new Map<number, LinkClient>();
  readonly #tickets = new Tickets();
  readonly #queue: InputQueue<MachineInput>;
  #machines: Machines;
  #notifications = new Notifications();
  #lastClient = 0;
  #told = 0;
  readonly #unanswered = new Unanswered();
  readonly #around: Surroundings;

  /** `onFailure` is called with what a machine throws; the machine then takes nothing more until it is replaced. */
  constructor(clock: SteerableClock, machines: Machines, onFailure?: (error: unknown) => void) {
    this.#clock = clock;
    this.#machines = machines;
    this.#queue = new InputQueue((input) => this.#take(input), onFailure);
    this.#around = {
      clock,
      queue: this.#queue,
      clientOf: (client) => {
        this.#told += 1;
        return this.#clients.get(client);
      },
      tickets: this.#tickets,
      notifications: () => this.#notifications,
      store: (ticket, command) => this.#store(ticket, command),
    };
  }

  /** What OCS has sent to receivers other than desktops since the last reset. */
  get notifications(): Notifications {
    return this.#notifications;
  }

  /** How many events and refusals the switch has had for its clients so far. */
  get told(): number {
    return this.#told;
  }

  /** Adds a client of the switch; inputs refer to it by its number. */
  attach(client: LinkClient): number {
    this.#lastClient += 1;
    this.#clients.set(this.#lastClient, client);
    return this.#lastClient;
  }

  /** The client has disconnected: nothing more is delivered to it. */
  detach(client: number): void {
    this.#clients.delete(client);
    this.submit({ to: 'switch', input: { kind: 'clientGone', client } });
  }

  /** Starts again with other machines; clients stay attached, and pending work of the old machines is dropped. */
  replaceMachines(machines: Machines): void {
    this.#machines = machines;
    this.#queue.beginAnew();
    this.#notifications = new Notifications();
    this.#tickets.refuseAll('The reference was reset first.');
    this.#unanswered.forget();
  }

  /** Handles an input, and everything that follows from it. */
  submit(input: MachineInput): void {
    this.#queue.submit(input);
  }

  /** Carries out a dialing command on a campaign group. */
  dial(verb: DialingVerb, campaignGroup: string, mode?: DialMode): Promise<Outcome> {
    return this.#tickets.ask((ticket) => {
      const withMode = mode === undefined ? {} : { mode };
      this.submit({ to: 'ocs', input: { kind: 'dialing', verb, campaignGroup, ticket, ...withMode } });
    });
  }

  /** Assigns an agent to a campaign group. */
  assign(agentId: string, campaignGroup: string): Promise<Outcome> {
    return this.#tickets.ask((ticket) => {
      this.submit({ to: 'ocs', input: { kind: 'assignAgent', agentId, campaignGroup, ticket } });
    });
  }

  /** Makes the backup OCS primary. */
  switchOver(): Promise<Outcome> {
    return this.#tickets.ask((ticket) => this.submit({ to: 'ocs', input: { kind: 'switchover', ticket } }));
  }

  /** Sends another application's message; its answer, if any, is in the outcome. */
  askAsThirdParty(application: string, userData: UserData): Promise<Outcome> {
    return this.#tickets.ask((ticket) =>
      this.submit({ to: 'ocs', input: { kind: 'thirdParty', application, userData, ticket } }),
    );
  }

  /** Lets a customer call or hang up. */
  customer(verb: CustomerVerb): Promise<Outcome> {
    return this.#tickets.ask((ticket) => this.submit({ to: 'switch', input: { ...verb, ticket } }));
  }

  /** Queries the database directly, for tests that read or prepare records. */
  query(command: StoreCommand): Promise<StoreResult> {
    return new Promise((resolve) => this.#machines.store.execute(command, resolve));
  }

  /**
   * Until the database has answered all that the machines have asked, and all that follows; undefined if there is nothing
   * to wait for.
   */
  settled(): Promise<void> | undefined {
    return this.#unanswered.settled();
  }

  /** What the primary OCS knows; not to be changed. */
  primary(): MachineView {
    return this.#machines.ocs.view().primary;
  }

  /** The same of both. */
  view(): OcsView {
    return this.#machines.ocs.view();
  }

  buffer(campaignGroup: string): BufferView | undefined {
    return this.#machines.ocs.buffer(campaignGroup);
  }

  /** Lets nothing happen by itself any more: what a machine is told from now on, it does at once or not at all. */
  close(): void {
    this.#clock.close();
  }

  #take(next: MachineInput): void {
    const now = this.#clock.now();
    const { ocs, telephonySwitch } = this.#machines;
    if (next.to === 'switch') {
      for (const effect of telephonySwitch.handle(next.input, now)) performForSwitch(this.#around, effect);
    } else {
      for (const effect of ocs.handle(next.input, now)) performForOcs(this.#around, effect);
    }
  }

  /** An answer that comes after a reset is dropped. */
  #store(ticket: number, command: StoreCommand): void {
    const asker = this.#machines;
    this.#unanswered.begin();
    asker.store.execute(command, (result) => {
      if (asker !== this.#machines) return;
      this.submit({ to: 'ocs', input: { kind: 'stored', ticket, result } });
      this.#unanswered.end();
    });
  }
}
