import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import { isNamed } from './faulty-ocs.ts';

/**
 * What the right OCS forgets or never asks, but some faults need: who was there before, which preview sessions have
 * ended, which campaigns were stopped. No view of the right OCS has it.
 */
export class FloorPast {
  /** Login IDs of agents who have left, by DN, if nobody has logged in there since. */
  readonly departed = new Map<string, string>();
  /** Handles of all records that were offered. */
  readonly handles = new Set<unknown>();
  readonly #notReady = new Set<string>();
  readonly #stopped = new Set<string>();
  readonly #begun = new Set<string>();
  readonly #ended = new Set<string>();
  #switchovers = 0;

  /** Notes an input before anybody handles it. */
  take(input: OcsInput): void {
    if (input.kind === 'provision') this.#switchovers = 0;
    if (input.kind === 'switchover') this.#switchovers += 1;
    if (input.kind === 'agentLoggedIn') this.departed.delete(input.dn);
    if (input.kind === 'agentLoggedOut') this.departed.set(input.dn, input.agentId);
    if (input.kind === 'agentReady' || input.kind === 'agentLoggedOut') this.#notReady.delete(input.dn);
    if (input.kind === 'agentNotReady') this.#notReady.add(input.dn);
    if (input.kind !== 'dialing' || input.verb === 'setMode') return;
    if (input.verb === 'stop') this.#stopped.add(input.campaignGroup);
    else this.#stopped.delete(input.campaignGroup);
  }

  /** Notes what the right OCS has sent to the desktops. */
  note(effects: readonly OcsEffect[]): void {
    for (const effect of effects) {
      if (effect.kind !== 'userEvent') continue;
      const { dn, userData } = effect;
      if (isNamed(userData, 'PreviewRecord')) this.handles.add(userData.GSW_RECORD_HANDLE);
      const session = `${dn} ${userData.GSW_CAMPAIGN_NAME}`;
      if (isNamed(userData, 'PreviewDialingModeStartAcknowledge')) this.#begun.add(session);
      if (!isNamed(userData, 'PreviewDialingModeOverAcknowledge')) continue;
      this.#begun.delete(session);
      this.#ended.add(session);
    }
  }

  /** How often primary and backup have changed places. */
  get switchovers(): number {
    return this.#switchovers;
  }

  /** Whether a campaign group was stopped, and has not been started or unloaded since. */
  isStopped(campaignGroup: unknown): boolean {
    return this.#stopped.has(String(campaignGroup));
  }

  /** Whether an agent has gone not ready since the login, and has not become ready again. */
  hasGoneNotReady(dn: string): boolean {
    return this.#notReady.has(dn);
  }

  /** Whether a DN was notified that a preview session in a campaign has begun, but not that it is over. */
  hasBegunSession(dn: string, campaign: unknown): boolean {
    return this.#begun.has(`${dn} ${campaign}`);
  }

  /** Whether a DN was notified that a preview session in a campaign is over, now or earlier. */
  hasEndedSession(dn: string, campaign: unknown): boolean {
    return this.#ended.has(`${dn} ${campaign}`);
  }
}
