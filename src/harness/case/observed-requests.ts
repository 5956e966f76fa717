import type { CaseRecord } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { identifyMessage } from '../../protocol/identify-message.ts';
import { isRequestName } from '../../protocol/message-names.generated.ts';
import { userDataOf } from './frame-user-data.ts';

/** Names of the requests in a case that OCS has answered with something other than an error. */
export function answeredRequests({ transcript }: CaseRecord): readonly string[] {
  const asked = new Map<unknown, string>();
  const answered = new Set<string>();
  for (const { from, frame } of transcript.filter(({ channel }) => channel === 'cti')) {
    const userData = userDataOf(frame);
    const { GSW_AGENT_REQ_TYPE: request, GSW_REFERENCE_ID: reference } = userData;
    if (isDistributed(frame) && isRequestName(request) && reference !== undefined)
      asked.set(reference, request);
    const name = asked.get(reference);
    const isAnswer = from === 'OCS' && identifyMessage(userData).kind === 'event';
    if (isAnswer && name !== undefined) answered.add(name);
  }
  return [...answered];
}

/** Names of the requests that a desktop has sent in a case. */
export function sentRequests({ transcript }: CaseRecord): readonly string[] {
  const sent = transcript.map(({ frame }) => frame).filter(isDistributed);
  return [...new Set(sent.map((frame) => userDataOf(frame).GSW_AGENT_REQ_TYPE).filter(isRequestName))];
}

function isDistributed({ messageType }: JsonObject): boolean {
  return messageType === 'RequestDistributeUserEvent';
}
