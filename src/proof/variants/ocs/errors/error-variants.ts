import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsVariant } from '../../../fault.ts';
import { changingEvent, faultyOcs, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { numbered, taken } from '../../../operators/ocs/own-events.ts';
import { rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of how requests are refused. */
export const errorVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-unreadable-list-no-records',
    does: 'answers 108 to a request for a record while the calling list cannot be read',
    permits: [
      {
        ruling: 230,
        sentence: 'A calling list that cannot be read is not in the table; 108 or 113 fits.',
      },
    ],
    touches: ['preview-record'],
    decoration: changingEvent('error 113', (error) =>
      error.GSW_AGENT_REQ_TYPE === 'PreviewRecordRequest'
        ? { ...error, ...numbered(108), GSW_USER_EVENT: 'NoRecordsAvailable' }
        : error,
    ),
  },
  {
    name: 'ocs-silent-before-preview-start',
    does: 'does not answer a request for a record before PreviewDialingModeStart if that is required',
    against: [{ rule: 'PDM-03', sentence: 'It ignores what comes before the start.' }],
    permits: [
      {
        section: 'PreviewDialingModeStart Request',
        ruling: 80,
        sentence: 'Until then OCS ignores requests for preview records.',
      },
    ],
    touches: ['preview-dialing-mode', 'preview-record'],
    decoration: changingEvent('error 101', (error) =>
      error.GSW_AGENT_REQ_TYPE === 'PreviewRecordRequest' &&
      error.GSW_ERROR === 'PreviewDialingModeStart is required'
        ? undefined
        : error,
    ),
  },
  {
    name: 'ocs-error-descriptions',
    does: 'adds GSW_ERROR_DESCRIPTION to every error',
    permits: [
      { section: 'Reserved Keys', ruling: 6, sentence: 'The key is listed there; no message forbids it.' },
    ],
    touches: ['envelope', 'preview-record'],
    decoration: changingEvent('Error', (error) => ({
      ...error,
      GSW_ERROR_DESCRIPTION: `Request refused: ${error.GSW_ERROR}`,
    })),
  },
  {
    name: 'ocs-errors-by-name-only',
    does: 'names every error 101 "Invalid Request", without the sentence of its cause',
    permits: [
      {
        section: 'Error Names and Codes',
        ruling: 5,
        sentence: 'The table names 101 so, and note a gives sentences for it: the number decides.',
      },
    ],
    touches: ['envelope', 'preview-dialing-mode', 'preview-record'],
    decoration: changingEvent('error 101', (error) => ({ ...error, ...numbered(101) })),
  },
  {
    name: 'ocs-errors-as-the-table-prints-them',
    does: 'sends errors with only number, name and reference id, apart from those with their own table',
    against: [{ rule: 'ENV-21', sentence: 'Its errors do not say which request failed.' }],
    permits: [
      {
        section: 'Error Event Attributes',
        ruling: 2,
        sentence: 'The table lists these keys, and no request type, handle or campaign.',
      },
    ],
    touches: ['envelope', 'switchover', 'preview-record'],
    decoration: changingEvent('Error', (error) =>
      isNamed(error, 'error 107') || isNamed(error, 'error 108')
        ? error
        : without(error, 'GSW_AGENT_REQ_TYPE', 'GSW_RECORD_HANDLE', 'GSW_CAMPAIGN_NAME'),
    ),
  },
  {
    name: 'ocs-no-records-without-event-name',
    does: 'sends 107 and 108 without GSW_USER_EVENT',
    permits: [
      {
        section: 'No Records Available',
        ruling: 1,
        sentence: 'The table lists the request type, and no GSW_USER_EVENT.',
      },
    ],
    touches: ['envelope', 'preview-record'],
    decoration: changingEvent('Error', (error) =>
      isNamed(error, 'error 107') || isNamed(error, 'error 108') ? without(error, 'GSW_USER_EVENT') : error,
    ),
  },
  {
    name: 'ocs-knows-other-names-of-requests',
    does: 'carries out a request by any name that the documents use for it here and there',
    against: [{ rule: 'ENV-24', sentence: 'It carries out a request by another of its printed names.' }],
    permits: [
      {
        section: 'Updating Call Results and Custom Fields',
        ruling: 106,
        sentence:
          'The request to cancel goes by the name of the event there, and others by other names elsewhere.',
      },
    ],
    touches: ['envelope'],
    decoration: rewritingRequests(({ userData }) => {
      const name = otherNames[String(userData.GSW_AGENT_REQ_TYPE)];
      return name === undefined ? userData : { ...userData, GSW_AGENT_REQ_TYPE: name };
    }),
  },
  {
    name: 'ocs-errors-by-other-texts',
    does: 'names errors 102 and 103 as the table of ReadyTime does, and all others in lower case',
    against: [
      { rule: 'ENV-22', sentence: 'Its texts are those of another table.' },
      { rule: 'PRV-13', sentence: 'Its texts are written in another way.' },
    ],
    permits: [
      {
        section: 'ReadyTime Error',
        ruling: 14,
        sentence: 'It has other texts for the same numbers; only the number is called mandatory.',
      },
    ],
    touches: ['envelope', 'preview-record'],
    choice: 'texts of errors',
    decoration: changingEvent('Error', (error) => ({ ...error, GSW_ERROR: otherText(error) })),
  },
  {
    name: 'ocs-answers-with-their-request',
    does: 'says in each acknowledgment which request it answers, in GSW_AGENT_REQ_TYPE',
    permits: [
      {
        section: 'No Records Available',
        sentence: 'That event has the key too; no table forbids further keys.',
      },
    ],
    touches: ['envelope', 'finishing-records', 'canceling-records', 'adding-records'],
    decoration: namingTheRequest(),
  },
];

const otherNames: Readonly<Record<string, string>> = {
  RecordCancel: 'RequestRecordCancel',
  RejectRecord: 'RecordReject',
  RequestChainedRecords: 'ChainedRecordRequest',
  RescheduleRecord: 'RecordReschedule',
  Logout: 'LogOut',
};

/** The other texts of 102 and 103 in 001. */
const textsOfReadyTime: Readonly<Record<number, string>> = {
  102: 'Invalid request; attribute is not found',
  103: 'Invalid request data; bad attribute value',
};

function otherText({ GSW_ERROR_NUMBER: number, GSW_ERROR: text }: UserData): string {
  return textsOfReadyTime[Number(number)] ?? String(text).toLowerCase();
}

function namingTheRequest(): Decoration {
  return faultyOcs(() => ({
    after: (effects, input) =>
      input.kind !== 'userEvent'
        ? effects
        : effects.map((effect) =>
            effect.kind === 'userEvent' && /Acknowledge$/.test(String(effect.userData.GSW_USER_EVENT))
              ? {
                  ...effect,
                  userData: { ...effect.userData, ...taken(input.userData, 'GSW_AGENT_REQ_TYPE') },
                }
              : effect,
          ),
  }));
}
