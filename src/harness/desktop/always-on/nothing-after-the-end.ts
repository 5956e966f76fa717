import type { SentRequest } from '../../case/sent-request.ts';
import type { RecordGiven } from '../record-given.ts';
import { isFinal } from '../record-given.ts';
import type { DesktopRule, DesktopSituation } from './desktop-rule.ts';

/**
 * DEN-06: after RecordProcessed there is no further request for the record (001, Event Responses; Updating Call
 * Results).
 */
export const nothingAfterRecordProcessed: DesktopRule = {
  id: 'DEN-06',
  asked(request, situation) {
    const record = situation.history.recordOf(request);
    const earlier = record && situation.history.standingProcessed(record);
    if (!record || !earlier || !isBound(request) || request.name === 'DoNotCall') return;
    if (isUnanswered(request, earlier)) return;
    breach(
      'DEN-06',
      request,
      record,
      `RecordProcessed (message ${earlier.entry}) had finished it`,
      situation,
    );
  },
};

/**
 * DEN-17: there is no further request for a record that was rejected, canceled or marked as do-not-call, or that OCS
 * does not have (rulings 105, 109); nor is RecordProcessed repeated before OCS has answered it. Such a record needs no RecordProcessed, but nothing forbids one. A finished record
 * is not marked as do-not-call; 001 says only that it is neither canceled nor rejected.
 */
export const nothingAfterTheLastRequest: DesktopRule = {
  id: 'DEN-17',
  asked(request, situation) {
    const { history } = situation;
    const record = history.recordOf(request);
    if (!record || !isBound(request)) return;
    const processed = history.standingProcessed(record);
    if (processed && request.name !== 'DoNotCall' && !isUnanswered(request, processed)) return;
    const earlier = history.standingFinal(record);
    if (!record.gone && (earlier === undefined || !isFinal(request))) return;
    // DCH-08 decides whether a record of a finished chain is finished too.
    if (record.goneWithChain && earlier === undefined && request.name === 'RecordProcessed') return;
    const why = earlier
      ? `${earlier.name} (message ${earlier.entry}) had finished it`
      : 'OCS no longer has it';
    breach('DEN-17', request, record, why, situation);
  },
};

/** RecordProcessed again, before its answer: no sentence forbids that. */
function isUnanswered({ name }: SentRequest, { answers }: SentRequest): boolean {
  return name === 'RecordProcessed' && answers.length === 0;
}

/** A new record may be added to the chain of a finished one: that is not a request for the finished record. */
function isBound({ name }: SentRequest): boolean {
  return name !== 'AddRecord';
}

function breach(
  rule: string,
  request: SentRequest,
  { handle }: RecordGiven,
  why: string,
  { run }: DesktopSituation,
): void {
  run.alwaysOn(rule, {
    expected: `no further request for the record ${handle}, since ${why}`,
    actual: request.name,
    message: request.entry,
  });
}
