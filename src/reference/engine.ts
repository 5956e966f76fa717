import type { DialMode } from '../ocs/configuration/configuration.ts';
import type { MachineView } from '../ocs/machine/machine.ts';
import type {
  BufferView,
  DialingVerb,
  OcsEffect,
  OcsInput,
  OutboundContactServer,
} from '../ocs/machine/ports.ts';
import type { RecordStore, StoreCommand, StoreResult } from '../ocs/machine/store-port.ts';
import type { UserData } from '../protocol/user-data.ts';
import type { SavedDialing } from '../store/kept-store.ts';
import type { SwitchEffect, SwitchInput, TelephonySwitch } from '../switch/ports.ts';
import { InputQueue } from './input-queue.ts';
import type { LinkClient } from './link-client.ts';
import { Notifications } from './notifications.ts';
import type { SteerableClock } from './steerable-clock.ts';
import { type Outcome, Tickets } from './tickets.ts';
import { Unanswered } from './unanswered.ts';

/** The machines and the database of the reference, from one reset to the next. */
export interface Machines {
  readonly ocs: OutboundContactServer;
  readonly telephonySwitch: TelephonySwitch;
  readonly store: RecordStore;
}

type Input =
  | { readonly to: 'ocs'; readonly input: OcsInput }
  | { readonly to: 'switch'; readonly input: SwitchInput };

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
  readonly #queue: InputQueue<Input>;
  #machines: Machines;
  #notifications = new Notifications();
  #lastClient = 0;
  readonly #unanswered = new Unanswered();

  /** `onFailure` is called with what a machine throws; the machine then takes nothing more until it is replaced. */
  constructor(clock: SteerableClock, machines: Machines, onFailure?: (error: unknown) => void) {
    this.#clock = clock;
    this.#machines = machines;
    this.#queue = new InputQueue((input) => this.#take(input), onFailure);
  }

  /** What OCS has sent to receivers other than desktops since the last reset. */
  get notifications(): Notifications {
    return this.#notifications;
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
  submit(input: Input): void {
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

  /** Campaign groups that are loaded or running, in the order in which they were loaded. */
  dialing(): readonly SavedDialing[] {
    return [...this.primary().provisioned.sessions.values()]
      .sort((one, other) => one.loadOrder - other.loadOrder)
      .flatMap(({ campaignGroup, state, mode }) =>
        state === 'NotLoaded' ? [] : [{ campaignGroup: campaignGroup.name, state, mode }],
      );
  }

  /** What the primary OCS knows; not to be changed. */
  primary(): MachineView {
    return this.#machines.ocs.view().primary;
  }

  buffer(campaignGroup: string): BufferView | undefined {
    return this.#machines.ocs.buffer(campaignGroup);
  }

  close(): void {
    this.#clock.stop();
  }

  #take(next: Input): void {
    const now = this.#clock.now();
    const { ocs, telephonySwitch } = this.#machines;
    if (next.to === 'switch') {
      for (const effect of telephonySwitch.handle(next.input, now)) this.#performForSwitch(effect);
    } else {
      for (const effect of ocs.handle(next.input, now)) this.#performForOcs(effect);
    }
  }

  #performForSwitch(effect: SwitchEffect): void {
    switch (effect.kind) {
      case 'send':
        this.#clients.get(effect.client)?.deliver(effect.event);
        break;
      case 'refuse':
        this.#clients.get(effect.client)?.refuse(effect.request, effect.refusal);
        break;
      case 'notify':
        this.#queue.add({ to: 'ocs', input: effect.notification });
        break;
      case 'setTimer':
        this.#setTimer('switch', effect.name, effect.at);
        break;
      case 'cancelTimer':
        this.#clock.cancelTimer(`switch ${effect.name}`);
        break;
      case 'customerDone':
        this.#tickets.answer(effect.ticket, effect);
        break;
      default:
        effect satisfies never;
    }
  }

  #performForOcs(effect: OcsEffect): void {
    switch (effect.kind) {
      case 'userEvent':
      case 'dial':
      case 'engage':
      case 'mergeCalls':
      case 'routeCall':
      case 'attachUserData':
      case 'releaseCall':
      case 'changeReadiness':
      case 'offerInteraction':
      case 'revokeInteraction':
        this.#queue.add({ to: 'switch', input: effect });
        break;
      case 'store':
        this.#store(effect.ticket, effect.command);
        break;
      case 'setTimer':
        this.#setTimer('ocs', effect.name, effect.at);
        break;
      case 'cancelTimer':
        this.#clock.cancelTimer(`ocs ${effect.name}`);
        break;
      case 'httpPost':
        this.#notifications.post(effect.uri, effect.body);
        break;
      case 'statistics':
        this.#notifications.report(effect.userData);
        break;
      case 'assignmentDone':
      case 'dialingDone':
      case 'switchoverDone':
      case 'thirdPartyServed':
        this.#tickets.answer(effect.ticket, effect);
        break;
      default:
        effect satisfies never;
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

  #setTimer(to: Input['to'], name: string, at: number): void {
    this.#clock.setTimer(`${to} ${name}`, at, () => this.submit({ to, input: { kind: 'timer', name } }));
  }
}
