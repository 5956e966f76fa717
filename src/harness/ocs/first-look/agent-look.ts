import { KitError } from '../../../kernel/kit-error.ts';
import type { RequestName } from '../../../protocol/message-names.generated.ts';
import { Awaiting } from '../../case/awaiting.ts';
import { CaseRun } from '../../case/case-run.ts';
import { pauses } from '../../case/pauses.ts';
import type { ReceivedMessage } from '../../case/received-message.ts';
import type { AgentName, TestAgentIdentity } from '../../test-bed/test-agents.ts';
import { connectActor, logIn } from '../agents/log-in.ts';
import { logOut, nobodyWatches } from '../agents/log-out.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsRun } from '../ocs-run.ts';
import { composeRequest, type RequestContext } from '../request-composer.ts';

/** The keys of a request, apart from the agent's own application id. */
export type Asked = Partial<Omit<RequestContext, 'referenceId'>>;

/** Error: there is no record now, or the buffer is not filled yet. */
export const noRecordsAvailable = 108;

/** One agent who looks around before the first case: no rule judges what is seen. */
export class AgentLook {
  /** All user events that came. */
  readonly messages: readonly ReceivedMessage[];
  readonly #actor: TestAgent;
  readonly #run: OcsRun;
  readonly #case: CaseRun;
  readonly #awaiting: Awaiting;
  #referenceId = 0;

  private constructor(run: OcsRun, ofCase: CaseRun, actor: TestAgent, messages: readonly ReceivedMessage[]) {
    this.#run = run;
    this.#case = ofCase;
    this.#actor = actor;
    this.messages = messages;
    this.#awaiting = new Awaiting(run);
  }

  /**
   * Registers the DN and logs the agent in. An agent who is still logged in from an earlier run is logged out first.
   * Throws KitError LINK_NOT_REGISTERED or PRODUCT_REFUSED if the switch refuses.
   */
  static async open(name: AgentName, identity: TestAgentIdentity, run: OcsRun): Promise<AgentLook> {
    const ofCase = new CaseRun('LOOK-01/1', run.levels, () => 0);
    const messages: ReceivedMessage[] = [];
    const told = (_: TestAgent, message: ReceivedMessage): void => void messages.push(message);
    const watcher = { ...nobodyWatches, reading: run.profile.reading, told };
    const look = new AgentLook(
      run,
      ofCase,
      await connectActor(name, identity, run, ofCase, watcher),
      messages,
    );
    try {
      await look.#logIn();
    } catch (error) {
      await look.leave();
      throw error;
    }
    return look;
  }

  /** Sends a request to OCS; gives the first wanted message after it, or nothing if none comes in time. */
  async ask(
    name: RequestName,
    asked: Asked,
    wanted: (message: ReceivedMessage) => boolean,
  ): Promise<ReceivedMessage | undefined> {
    const actor = this.#actor;
    this.#referenceId += 1;
    const userData = composeRequest(name, {
      applicationId: 0,
      campaign: '',
      callingList: '',
      record: undefined,
      ...asked,
      referenceId: this.#referenceId,
    });
    const { entry } = actor.send('RequestDistributeUserEvent', { thisDN: actor.dn, userData });
    return this.#awaiting.arrival(
      actor,
      [],
      actor.messages,
      (message) => message.entry.n > entry && wanted(message),
    );
  }

  /**
   * A preview record of a campaign, or the error instead; nothing if no answer comes. It is requested repeatedly until
   * there is one, and given back, so that a case can have it.
   */
  async record(asked: Asked): Promise<ReceivedMessage | undefined> {
    const answer = await this.#askForRecord(asked);
    if (answer?.identified.kind !== 'event') return answer;
    const { userData: record } = answer;
    await this.ask('RecordReject', { ...asked, record }, ({ userData }) => {
      return (
        userData.GSW_RECORD_HANDLE === record.GSW_RECORD_HANDLE || userData.GSW_ERROR_NUMBER !== undefined
      );
    });
    return answer;
  }

  async #askForRecord(asked: Asked): Promise<ReceivedMessage | undefined> {
    const wanted = ({ identified }: ReceivedMessage): boolean =>
      identified.kind === 'error' || (identified.kind === 'event' && identified.name === 'PreviewRecord');
    let answer = await this.ask('PreviewRecordRequest', asked, wanted);
    for (const pause of pauses(this.#run.profile.patience.effect)) {
      if (answer?.userData.GSW_ERROR_NUMBER !== noRecordsAvailable) return answer;
      await this.#awaiting.pause(this.#actor, pause);
      answer = await this.ask('PreviewRecordRequest', asked, wanted);
    }
    return answer;
  }

  /** Logs the agent out, and closes the connection. */
  async leave(): Promise<void> {
    await logOut([this.#actor], this.#run, this.#case);
    this.#actor.close();
  }

  async #logIn(): Promise<void> {
    try {
      await logIn(this.#actor);
    } catch (error) {
      if (!(error instanceof KitError)) throw error;
      const { frame } = await this.#actor.ask('RequestAgentLogout', { thisDN: this.#actor.dn });
      if (frame.messageType === 'EventError') throw error;
      await logIn(this.#actor);
    }
  }
}

/** Whether an error says that the switch does not let an agent in. */
export function isRefusal(error: unknown): error is KitError {
  return error instanceof KitError && /^(LINK_NOT_REGISTERED|PRODUCT_REFUSED)$/.test(error.code);
}
