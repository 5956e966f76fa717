import { callResult } from '../../../protocol/enumerations.generated.ts';
import { answersTo, isRequestName, requestTraits } from '../../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import { composeEvent, type EventContext } from '../event-composer.ts';

/** What OCS lets the agent do with the record of a colleague's call; `closed`: somebody has finished it. */
export type SharedAccess = 'none' | 'readOnly' | 'full' | 'closed';

/** Handles of the record that a colleague works on, and of the other one of its chain. OCS never gave them to this desktop. */
export const sharedHandles = [4711, 4712] as const;

/**
 * A record that a colleague works on, and its chain. OCS as the harness plays it knows them: what it answers depends on the
 * rights that the agent has by the calls (000; the errors are those of rulings 138 to 140).
 */
export class SharedRecord {
  access: SharedAccess = 'none';
  #chainIsSent = false;
  readonly #context: EventContext;

  constructor(context: EventContext) {
    this.#context = context;
  }

  /** User data of its call; of its chained record with that handle. */
  userData(handle: number = sharedHandles[0]): UserData {
    const { testBed } = this.#context;
    return {
      GSW_RECORD_HANDLE: handle,
      GSW_APPLICATION_ID: testBed.applicationId,
      GSW_CAMPAIGN_NAME: testBed.main.campaign,
      GSW_CAMPAIGN_GROUP_NAME: testBed.main.name,
      GSW_CALLING_LIST: testBed.listOf(testBed.main.campaign),
      GSW_PHONE: handle === sharedHandles[0] ? '5550188' : '5550189',
      GSW_CHAIN_ID: 88,
      GSW_CALL_RESULT: callResult.Answer,
    };
  }

  /** What OCS answers to a request about it; nothing to a chain that was sent before. */
  answer(request: UserData): readonly UserData[] {
    const name = String(request.GSW_AGENT_REQ_TYPE);
    if (this.access === 'none' || this.access === 'closed')
      return [this.#compose(name === 'ReadyTime' ? 'error 112' : 'error 109', {}, request)];
    if (name === 'ChainedRecordRequest') return this.#chain(request);
    if (this.access === 'readOnly')
      return [
        this.#compose('error 101', { GSW_ERROR_DESCRIPTION: 'Another agent works on the record.' }, request),
      ];
    if (!isRequestName(name)) return [this.#compose('error 103', {}, request)];
    if (requestTraits[name].final) this.access = 'closed';
    return answersTo[name].slice(0, 1).map((acknowledgment) => this.#compose(acknowledgment, {}, request));
  }

  #chain(request: UserData): readonly UserData[] {
    if (this.#chainIsSent) return [];
    this.#chainIsSent = true;
    return [
      this.#compose('ChainedRecord', this.userData(sharedHandles[1]), request),
      this.#compose('ChainedRecordsDataEnd', { GSW_RECORD_HANDLE: sharedHandles[0] }, request),
    ];
  }

  #compose(event: string, pairs: UserData, request: UserData): UserData {
    const named = new Map<string, KeyValue | undefined>(Object.entries(pairs));
    const { GSW_RECORD_HANDLE: handle } = request;
    if (!named.has('GSW_RECORD_HANDLE') && !event.startsWith('error '))
      named.set('GSW_RECORD_HANDLE', handle);
    return composeEvent(this.#context, event, named, request);
  }
}
