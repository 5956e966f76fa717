import type { MachineView } from '../../ocs/machine/machine.ts';
import type { OcsEffect, OcsInput } from '../../ocs/machine/ports.ts';

const timerPrefix = 'provoked logout of ';

type UserEvent = Extract<OcsEffect, { kind: 'userEvent' }>;

/** Agents whose next LogOut takes longer than it would: LogOutTime says so, and LogOutAcknowledge waits. */
export class LogoutTimes {
  /** Seconds by agent, until they ask. */
  readonly #expected = new Map<string, number>();
  /** By DN of an agent who has asked: the permission to go, if it has come too early. */
  readonly #leaving = new Map<string, UserEvent | undefined>();

  expect(agentId: string, seconds: number): void {
    this.#expected.set(agentId, seconds);
  }

  clear(): void {
    this.#expected.clear();
    this.#leaving.clear();
  }

  /** What is due if this is one of its own timers, of which OCS must not hear. */
  released(input: OcsInput): readonly OcsEffect[] | undefined {
    if (input.kind !== 'timer' || !input.name.startsWith(timerPrefix)) return undefined;
    const dn = input.name.slice(timerPrefix.length);
    const held = this.#leaving.get(dn);
    this.#leaving.delete(dn);
    return held === undefined ? [] : [held];
  }

  change(effects: readonly OcsEffect[], primary: MachineView, now: number): readonly OcsEffect[] {
    if (this.#expected.size + this.#leaving.size === 0) return effects;
    return effects.flatMap((effect) => {
      if (effect.kind !== 'userEvent') return [effect];
      const { GSW_USER_EVENT: name } = effect.userData;
      if (name === 'LogOutTime') return this.#lengthen(effect, primary, now);
      return name === 'LogOutAcknowledge' && this.#holds(effect) ? [] : [effect];
    });
  }

  #lengthen(effect: UserEvent, primary: MachineView, now: number): readonly OcsEffect[] {
    const agentId = primary.agents.get(effect.dn)?.agentId ?? '';
    const seconds = this.#expected.get(agentId);
    if (seconds === undefined) return [effect];
    this.#expected.delete(agentId);
    this.#leaving.set(effect.dn, undefined);
    const userData = { ...effect.userData, GSW_LOGOUT_TIME: seconds };
    return [
      { ...effect, userData },
      { kind: 'setTimer', name: timerPrefix + effect.dn, at: now + seconds * 1000 },
    ];
  }

  #holds(effect: UserEvent): boolean {
    if (!this.#leaving.has(effect.dn)) return false;
    this.#leaving.set(effect.dn, effect);
    return true;
  }
}
