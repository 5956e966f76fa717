import type { ErrorCode } from '../protocol/errors.generated.ts';
import type { RequestName } from '../protocol/message-names.generated.ts';

/** Why no case provokes an error of a request, if the schemas do not say so. */
export interface CellReason {
  readonly reason: string;
  /** Document and section, or ruling. */
  readonly source: string;
}

/** Why the requests whose schema does not name a code cannot get it. */
export const impossibleCodes: { readonly [Code in ErrorCode]?: CellReason } = {
  106: {
    reason: 'What is begun can be ended, and customers withdrawn, whatever is loaded.',
    source: 'rulings 67, 85 and 148',
  },
  107: {
    reason: 'Only a preview session, and its records, need a running campaign.',
    source: 'rulings 67, 85 and 201',
  },
  108: { reason: 'Only PreviewRecordRequest asks for a new record.', source: '001, No Records Available' },
  109: { reason: 'It names no record.', source: '001, Desktop Requests and OCS Responses' },
  110: { reason: 'It carries no time of a callback.', source: '001, Scheduling and Rescheduling Records' },
  111: { reason: 'It carries no time of a callback.', source: '001, Scheduling and Rescheduling Records' },
  112: { reason: 'It names no record, or must name one: then it gets 109.', source: 'rulings 8 and 238' },
  113: { reason: 'No record is read or written for it.', source: '001, Error Names and Codes' },
  114: { reason: 'Only a chain that is fetched or added to can be missing.', source: 'rulings 128 and 194' },
  115: { reason: 'Only AddRecord adds a record.', source: 'ruling 195' },
  116: { reason: 'Only AddRecord adds a record.', source: 'ruling 195' },
  117: { reason: 'Only ScheduledRecordReschedule needs a record that is scheduled.', source: 'ruling 176' },
  118: { reason: 'Only PreviewDialingModeStart begins a session.', source: 'ruling 83' },
  119: { reason: 'Only PreviewDialingModeOver ends a session.', source: 'ruling 84' },
  120: { reason: 'Only ReadyTime may not be repeated.', source: '001, ReadyTime Error' },
};

const silence: CellReason = { reason: 'It is never refused: silence is the answer.', source: 'ruling 25' };

/** Exceptions, for requests that a code's reason does not fit. */
const impossibleForRequest: { readonly [R in RequestName]?: { readonly [Code in ErrorCode]?: CellReason } } =
  {
    ReadyTime: {
      105: { reason: 'Campaign and group are no keys of it, and ignored.', source: 'ruling 101' },
      109: { reason: 'It gets 112 instead.', source: 'ruling 8' },
    },
  };

/** Why a request cannot get a code that its schema does not name; `undefined` if nobody has decided it. */
export function whyImpossible(request: RequestName, code: ErrorCode): CellReason | undefined {
  if (request === 'CampaignStatusRequest') return silence;
  return impossibleForRequest[request]?.[code] ?? impossibleCodes[code];
}

const readOnly: CellReason = {
  reason: 'Only for an agent who shares the record and may just read it. Chapter to come: record sharing.',
  source: 'ruling 138',
};
const kept: CellReason = {
  reason: 'An OCS may keep what it changes until the record is finished, so that no case can demand it.',
  source: '001, UpdateCallCompletionStats',
};

/**
 * Codes that a schema names, and why no case provokes them anyway. A case that does takes precedence over the reason.
 */
export const unprovokedCells: {
  readonly [R in RequestName]?: { readonly [Code in ErrorCode]?: CellReason };
} = {
  UpdateCallCompletionStats: { 101: readOnly, 113: kept },
  RecordProcessed: { 101: readOnly },
  RecordReject: { 101: readOnly },
  RecordReschedule: { 101: readOnly, 113: kept },
  ScheduledRecordReschedule: { 101: readOnly, 113: kept },
  RequestRecordCancel: { 101: readOnly },
  DoNotCall: { 101: readOnly },
  ChainedRecordRequest: {
    101: readOnly,
    113: {
      reason: 'An OCS that holds the chain may answer without the database, so that no case can demand it.',
      source: '001, Error Names and Codes',
    },
    114: {
      reason: 'A record on the desktop has its chain; where it is alone, ChainedRecordsDataEnd comes.',
      source: 'ruling 128',
    },
  },
};
