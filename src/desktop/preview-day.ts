import type { UserData } from '../protocol/user-data.ts';
import type { Action, ActionName } from './machine/actions.ts';
import type { DesktopInput } from './machine/ports.ts';
import { intAt, textAt } from './machine/user-data-values.ts';
import type { Observation, ObservedRecord } from './view/observation.ts';

/** What a simulated agent is to do. */
export interface PreviewDayPlan {
  readonly agentId: string;
  readonly dn: string;
  /** The only preview campaign unless given. */
  readonly campaign?: string;
  /** The day ends after this many answers in a row that there is no record. */
  readonly noRecordsLimit: number;
}

/** The result of the day. */
export interface PreviewDayReport {
  /** Records finished with RecordProcessed. */
  readonly finished: number;
  /** Records that OCS refused to let the agent finish, rejected instead. */
  readonly rejected: number;
  /** Whether the agent logged out at the end; false if the link was lost before. */
  readonly loggedOut: boolean;
}

/** How many times the same action is tried with a record before the record is rejected. */
const tryLimit = 3;

/** Refusals of a request for a record after which the desktop asks again by itself. */
const passingErrors: ReadonlySet<number> = new Set([107, 108, 113]);
/** Those that answer no other request, and so may leave out its type. */
const ofPreviewAlone: ReadonlySet<number> = new Set([107, 108]);

/**
 * An agent who works a preview day: logs in, asks for records, calls each, hangs up, finishes it with the result of the
 * call, and when there are no more, ends Preview dialing mode and logs out. It uses the desktop as a person does: it
 * sees only what can be observed, and does one thing at a time.
 */
export class PreviewDay {
  readonly #plan: PreviewDayPlan;
  readonly #tries = new Map<string, number>();
  #triedToLogIn = false;
  #loggedIn = false;
  /** T-Server refused the login, and the agent was not logged in before. */
  #notLetIn = false;
  #emptyAnswers = 0;
  #finished = 0;
  #rejected = 0;
  #endedPreview = false;
  #last = '';

  constructor(plan: PreviewDayPlan) {
    this.#plan = plan;
  }

  /** Notes what the desktop receives. */
  note(input: DesktopInput): void {
    if (input.kind !== 'frame') return;
    const { messageType, userData } = input.frame;
    if (messageType === 'EventAddressInfo' && !this.#loggedIn) this.#notLetIn = true;
    if (messageType === 'EventUserEvent' && userData !== undefined) this.#noteUserEvent(userData);
  }

  /** The next action; undefined while waiting. No action is repeated unless something has happened. */
  next(seen: Observation): Action | undefined {
    const step = this.#choose(seen);
    const { waiting, records, messages } = seen;
    const situation =
      step === undefined ? '' : JSON.stringify([step, waiting, records[0], messages.length, messages.at(-1)]);
    if (situation === this.#last) return undefined;
    this.#last = situation;
    return step === undefined ? undefined : this.#withinLimit(step, seen);
  }

  /** The result of the day, once it is over. */
  report(seen: Observation): PreviewDayReport | undefined {
    const gone = this.#loggedIn && (!seen.loggedIn || !seen.connected);
    if (!gone && !(this.#notLetIn && !seen.loggedIn)) return undefined;
    return { finished: this.#finished, rejected: this.#rejected, loggedOut: gone && seen.connected };
  }

  #noteUserEvent(userData: UserData): void {
    const error = intAt(userData, 'GSW_ERROR_NUMBER');
    const event = textAt(userData, 'GSW_USER_EVENT');
    if (error !== undefined) this.#noteError(error, textAt(userData, 'GSW_AGENT_REQ_TYPE'));
    else if (event === 'PreviewRecord' || event === 'CampaignStarted') this.#emptyAnswers = 0;
    else if (event === 'CampaignUnloaded') this.#emptyAnswers = this.#plan.noRecordsLimit;
    else if (event === 'RecordProcessedAcknowledge') this.#finished += 1;
    else if (event === 'RecordRejectAcknowledge') this.#rejected += 1;
  }

  #noteError(error: number, request: string | undefined): void {
    if (request !== 'PreviewRecordRequest' && !ofPreviewAlone.has(error)) return;
    if (passingErrors.has(error)) this.#emptyAnswers += 1;
    else if (error !== 101) this.#emptyAnswers = this.#plan.noRecordsLimit;
  }

  #choose(seen: Observation): Action | undefined {
    if (!seen.connected) return undefined;
    if (!seen.loggedIn) return this.#logIn();
    this.#loggedIn = true;
    const [record] = seen.records;
    if (record !== undefined) return work(record);
    if (seen.waiting.length > 0) return undefined;
    return this.#emptyAnswers >= this.#plan.noRecordsLimit ? this.#leave(seen) : this.#ask(seen);
  }

  #logIn(): Action | undefined {
    if (this.#triedToLogIn) return undefined;
    this.#triedToLogIn = true;
    const { agentId, dn, campaign } = this.#plan;
    const previewCampaign = campaign === undefined ? {} : { previewCampaign: campaign };
    return { action: 'logIn', arguments: { agentId, dn, ...previewCampaign } };
  }

  #ask({ campaigns }: Observation): Action | undefined {
    if (this.#emptyAnswers > 0) return undefined; // The desktop asks again by itself.
    const { campaign } = this.#plan;
    const runs = campaigns.some(
      ({ name, state, mode }) =>
        state === 'running' && mode === 'Preview' && (campaign === undefined || name === campaign),
    );
    if (!runs) return undefined;
    return { action: 'requestPreviewRecord', arguments: campaign === undefined ? {} : { campaign } };
  }

  /**
   * Limits how often an action is tried with a record: then the record is rejected; if that fails too, the agent logs
   * out.
   */
  #withinLimit(step: Action, { records }: Observation): Action {
    const [record] = records;
    if (record === undefined || !this.#isTriedOut(step.action, record)) return step;
    if (this.#isTriedOut('rejectRecord', record)) return { action: 'logOut', arguments: {} };
    return { action: 'rejectRecord', arguments: { handle: record.handle } };
  }

  /** Counts a try. A chain that was rejected comes again with another handle, but with the same chain id. */
  #isTriedOut(action: ActionName, { handle, callingList, chainId }: ObservedRecord): boolean {
    const what = `${action} ${callingList} ${chainId ?? `handle ${handle}`}`;
    const tries = (this.#tries.get(what) ?? 0) + 1;
    this.#tries.set(what, tries);
    return tries > tryLimit;
  }

  #leave({ previewSessions }: Observation): Action {
    const [campaign] = previewSessions;
    if (campaign === undefined || this.#endedPreview) return { action: 'logOut', arguments: {} };
    this.#endedPreview = true;
    return { action: 'endPreview', arguments: { campaign } };
  }
}

function work({ handle, state, callResult }: ObservedRecord): Action | undefined {
  switch (state) {
    case 'offered':
      return { action: 'dial', arguments: { handle } };
    case 'talking':
      return { action: 'hangUp', arguments: {} };
    case 'ended':
      return { action: 'finishRecord', arguments: { handle, changes: { callResult } } };
    case 'dialing':
    case 'finishing':
      return undefined;
  }
}
