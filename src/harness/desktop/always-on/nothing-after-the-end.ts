import type { SentRequest } from '../../case/sent-request.ts';
import { isFinal, type RecordGiven } from '../desktop-history.ts';
import type { DesktopRule, DesktopSituation } from './desktop-rule.ts';

/** DEN-06: once RecordProcessed is sent, nothing more is asked about the record (001, Event Responses; Updating Call Results). */
export const nothingAfterRecordProcessed: DesktopRule = {
  id: 'DEN-06',
  asked(request, situation) {
    const record = situation.history.recordOf(request);
    const earlier = record && situation.history.standingProcessed(record);
    if (!record || !earlier || !isBound(request) || request.name === 'DoNotCall') return;
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
 * DEN-17: nothing more is asked about a record that was rejected, canceled or marked as do-not-call, or that OCS does
 * not have (rulings 105, 109). That such a record needs no RecordProcessed does not forbid one. A finished one is not
 * marked as do-not-call; 001 names only that it is neither canceled nor rejected.
 */
export const nothingAfterTheLastRequest: DesktopRule = {
  id: 'DEN-17',
  asked(request, situation) {
    const { history } = situation;
    const record = history.recordOf(request);
    if (!record || !isBound(request)) return;
    if (history.standingProcessed(record) && request.name !== 'DoNotCall') return;
    const earlier = history.standingFinal(record);
    if (!record.gone && (earlier === undefined || !isFinal(request))) return;
    // Whether a record of a finished chain is finished by itself is left to DCH-08.
    if (record.goneWithChain && earlier === undefined && request.name === 'RecordProcessed') return;
    const why = earlier ? `${earlier.name} (message ${earlier.entry}) had finished it` : 'OCS has it no more';
    breach('DEN-17', request, record, why, situation);
  },
};

/** A new record may be added to the chain of one that is finished: that asks nothing about it. */
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
    expected: `no request for the record ${handle} any more, since ${why}`,
    actual: request.name,
    message: request.entry,
  });
}
