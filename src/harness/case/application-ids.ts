import type { UserData } from '../../protocol/user-data.ts';
import type { TestAgent } from '../ocs/agents/test-agent.ts';
import type { Relation } from './open-requests.ts';
import { nameOf, type ReceivedMessage } from './received-message.ts';

/** The application ids of a pair of OCS, as they are now. */
export interface ApplicationIds {
  readonly primary: number;
  /** Of the OCS that was primary before: it still finishes the records that it began (ruling 34). */
  readonly former: number | undefined;
}

/** Events by which a record comes to a desktop. */
const giving: ReadonlySet<string> = new Set(['PreviewRecord', 'ScheduledCall', 'ChainedRecord']);

/** The OCS that has to answer a request: without a record, only the primary. */
export function addressee(request: UserData, { primary, former }: ApplicationIds): number {
  const ofFormer = former !== undefined && request.GSW_APPLICATION_ID === former;
  return ofFormer && request.GSW_RECORD_HANDLE !== undefined ? former : primary;
}

/**
 * The id that an event must carry. An answer carries the id of its request; an unasked event, the id under which its
 * record was given; any other event, the primary's. Handles are unique for one id only (ruling 224), so two ids may be
 * right.
 */
export function dueApplicationIds(
  message: ReceivedMessage,
  relation: Relation,
  { received, record }: Pick<TestAgent, 'received' | 'record'>,
  ids: ApplicationIds,
): readonly number[] {
  const { primary, former } = ids;
  if (former === undefined) return [primary];
  if (relation.kind === 'answer')
    return [relation.request.userData.GSW_APPLICATION_ID === former ? former : primary];
  const handle = message.userData.GSW_RECORD_HANDLE;
  if (handle === undefined || giving.has(nameOf(message))) return [primary];
  const offers = [...received, ...(record ? [record] : [])].filter((one) => one.GSW_RECORD_HANDLE === handle);
  const due = [primary, former].filter((id) => offers.some((offer) => offer.GSW_APPLICATION_ID === id));
  return due.length > 0 ? due : [primary];
}
