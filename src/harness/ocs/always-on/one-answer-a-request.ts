import { mayAnswer } from '../../case/open-requests.ts';
import { nameOf, type ReceivedMessage } from '../../case/received-message.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import { noAnswerTo } from '../../case/silence.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/**
 * ENV-04: each request gets exactly one answer, of a kind that may answer it, apart from the documented exceptions
 * (rulings 24, 25).
 */
export const oneAnswerARequest: AlwaysOnRule = {
  id: 'ENV-04',
  received(message, _actor, run, { relation }) {
    if (relation.kind !== 'answer') return;
    const { request, again } = relation;
    if (again && !isLateFailure(request, message)) {
      run.alwaysOn('ENV-04', {
        expected: `one answer to ${request.name} (message ${request.entry})`,
        actual: `${nameOf(message)} after message ${request.answers.join(', ')} had answered it`,
        message: message.entry.n,
      });
    } else if (!mayAnswer(request, message)) {
      run.alwaysOn('ENV-04', {
        expected: `an answer that belongs to ${request.name}`,
        actual: nameOf(message),
        message: message.entry.n,
      });
    }
  },
  finished(actor, run) {
    for (const request of actor.requests) {
      if (request.answers.length > 0 || request.mayBeSilent) continue;
      run.alwaysOn('ENV-04', {
        expected: `an answer to ${request.name}`,
        actual: 'none came',
        message: request.entry,
        ...noAnswerTo(request.name),
      });
    }
  },
};

/**
 * The database may refuse later what AddRecordAcknowledge says was sent to it (001, AddRecordAcknowledge; ruling 195).
 */
function isLateFailure(request: SentRequest, { identified }: ReceivedMessage): boolean {
  const codes: readonly number[] = [113, 115, 116];
  return request.name === 'AddRecord' && identified.kind === 'error' && codes.includes(identified.number);
}
