import { errorEvent } from '../../ocs/machine/answers.ts';
import type { MachineView } from '../../ocs/machine/machine.ts';
import type { OutboundContactServer } from '../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../ocs/machine/ports.ts';
import type { ErrorCode } from '../../protocol/errors.generated.ts';
import { LogoutTimes } from './logout-times.ts';

type UserEventInput = Extract<OcsInput, { kind: 'userEvent' }>;

/** Requests that are to be refused, though nothing is wrong with them. */
export interface ProvokedError {
  readonly error: ErrorCode;
  /** Login ID; any agent when absent. */
  readonly agentId?: string;
  /** GSW_AGENT_REQ_TYPE; any request when absent. */
  readonly request?: string;
  /** How many requests. */
  readonly times: number;
}

/**
 * What somebody who develops a desktop wants to go wrong next. Without any, the OCS is exactly what it was: each input
 * costs one comparison.
 */
export class Provocations {
  #errors: readonly ProvokedError[] = [];
  readonly #logoutTimes = new LogoutTimes();
  /** Whether there is anything to do. */
  #any = false;

  /** Those that still wait for their requests. */
  get errors(): readonly ProvokedError[] {
    return this.#errors;
  }

  /** The next matching requests get an error. The provocation that came first is used first. */
  refuse(provoked: ProvokedError): void {
    this.#errors = [...this.#errors, provoked];
    this.#any = true;
  }

  /** The errors that still wait are not given. Answers how many provocations these were. */
  withdrawErrors(): number {
    const { length } = this.#errors;
    this.#errors = [];
    return length;
  }

  /** The agent's next LogOut is told that leaving takes so many seconds, and it does. */
  delayLogout(agentId: string, seconds: number): void {
    this.#logoutTimes.expect(agentId, seconds);
    this.#any = true;
  }

  clear(): void {
    this.#errors = [];
    this.#logoutTimes.clear();
    this.#any = false;
  }

  over(right: OutboundContactServer): OutboundContactServer {
    return {
      buffer: (campaignGroup) => right.buffer(campaignGroup),
      view: () => right.view(),
      handle: (input, now) => (this.#any ? this.#handle(right, input, now) : right.handle(input, now)),
    };
  }

  #handle(right: OutboundContactServer, input: OcsInput, now: number): readonly OcsEffect[] {
    const { primary, backup } = right.view();
    const error = input.kind === 'userEvent' ? this.#errorFor(input, primary, backup) : undefined;
    if (error !== undefined) return [error];
    const released = this.#logoutTimes.released(input);
    if (released !== undefined) return released;
    return this.#logoutTimes.change(right.handle(input, now), primary, now);
  }

  /** Comes from the OCS that the request names: the former primary still answers for its records. */
  #errorFor(
    { dn, userData }: UserEventInput,
    primary: MachineView,
    backup: MachineView | undefined,
  ): OcsEffect | undefined {
    const agentId = primary.agents.get(dn)?.agentId;
    const at = this.#errors.findIndex(
      (one) =>
        (one.agentId ?? agentId) === agentId &&
        (one.request ?? userData.GSW_AGENT_REQ_TYPE) === userData.GSW_AGENT_REQ_TYPE,
    );
    const provoked = this.#errors[at];
    if (provoked === undefined) return undefined;
    const left = provoked.times > 1 ? [{ ...provoked, times: provoked.times - 1 }] : [];
    this.#errors = this.#errors.toSpliced(at, 1, ...left);
    const refusal = { refused: provoked.error, description: 'Provoked by the control link.' };
    const isForBackup = userData.GSW_APPLICATION_ID === backup?.provisioned.applicationId;
    const from = isForBackup && backup !== undefined ? backup : primary;
    return { kind: 'userEvent', dn, userData: errorEvent(from, userData, refusal) };
  }
}
