import { isRequestName } from '../../../protocol/message-names.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { validateRequest } from '../../../protocol/validate.ts';
import type { OcsVariant } from '../../fault.ts';
import { changingEvent, isNamed, type UserEventEffect, without } from '../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../operators/ocs/faulty-records.ts';
import { acknowledged, insteadOfError } from '../../operators/ocs/instead-of-errors.ts';
import { eventFor, numbered } from '../../operators/ocs/own-events.ts';
import { answeringInstead, watchingOcs } from '../../operators/ocs/watching-ocs.ts';

/** Requests that name their record by a handle or in another way. */
const handleIsOptional: ReadonlySet<unknown> = new Set(['RequestRecordCancel', 'DoNotCall']);

const isOptional = ({ GSW_AGENT_REQ_TYPE: type }: UserData): boolean => handleIsOptional.has(type);

const deadHandle = {
  permits: [
    {
      section: 'Characteristics of Event Structures',
      ruling: 238,
      sentence: 'Error 109 is said of requests whose handle is mandatory; in these two it is not.',
    },
  ],
  touches: ['canceling-records', 'do-not-call'],
  choice: 'dead handle that is optional',
} as const;

const foreignRecord = {
  permits: [
    {
      ruling: 232,
      sentence: 'A record of another agent is refused, and no document says with which number.',
    },
  ],
  touches: ['updating-records', 'rejecting-records', 'finishing-records', 'chained-records'],
  choice: 'record of another agent',
} as const;

/** Refuses what concerns an open record of another agent with a number of its own. */
const refusingForeign = (number: 101 | 104) =>
  watchingRecords((records) => ({
    after: (effects) =>
      effects.map((effect) => {
        if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'error 109')) return effect;
        const record = records.of(effect.userData);
        const isForeign = record !== undefined && !record.isClosed && record.dn !== effect.dn;
        return isForeign ? { ...effect, userData: { ...effect.userData, ...numbered(number) } } : effect;
      }),
  }));

/** Whether a request is wrong in nothing but the types of its values. */
function hasWrongTypesOnly(userData: UserData): boolean {
  const type = userData.GSW_AGENT_REQ_TYPE;
  if (!isRequestName(type)) return false;
  const refused = validateRequest(type, userData, 'lenient').filter(({ refusal }) => refusal !== undefined);
  return refused.length > 0 && refused.every(({ problem }) => problem === 'type');
}

/** RequestRecordCancel is acknowledged by another name than its own. */
function asWithdrawal(event: UserEventEffect): UserEventEffect {
  return isNamed(event.userData, 'RequestRecordCancelAcknowledge')
    ? { ...event, userData: { ...event.userData, GSW_USER_EVENT: 'RecordCancelAcknowledge' } }
    : event;
}

/** Lawful choices of how requests are refused. */
export const errorVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-wrong-type-not-found',
    does: 'takes a key of the wrong type for one that is missing, 102',
    permits: [
      {
        section: 'Desktop Requests and OCS Responses',
        ruling: 236,
        sentence:
          'Missing and wrong data are refused; a look-up by name and type does not find the attribute.',
      },
    ],
    touches: [
      'envelope',
      'adding-records',
      'canceling-records',
      'do-not-call',
      'updating-records',
      'rejecting-records',
    ],
    decoration: watchingOcs(() => ({
      after: (effects, input) =>
        effects.map((effect) =>
          input.kind === 'userEvent' &&
          effect.kind === 'userEvent' &&
          isNamed(effect.userData, 'error 103') &&
          hasWrongTypesOnly(input.userData)
            ? { ...effect, userData: { ...effect.userData, ...numbered(102) } }
            : effect,
        ),
    })),
  },
  {
    name: 'ocs-silent-without-application-id',
    does: 'does not answer a request without GSW_APPLICATION_ID',
    permits: [
      {
        section: 'Characteristics of Event Structures',
        ruling: 244,
        sentence: 'Only the OCS answers whose id the request has.',
      },
    ],
    touches: ['envelope', 'canceling-records', 'do-not-call', 'scheduling-records', 'adding-records'],
    decoration: answeringInstead(({ userData }) =>
      userData.GSW_APPLICATION_ID === undefined &&
      userData.GSW_AGENT_REQ_TYPE !== undefined &&
      userData.GSW_AGENT_REQ_TYPE !== 'CampaignStatusRequest'
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'ocs-dead-handle-no-call',
    does: 'refuses a cancellation or do-not-call request with a dead handle with 112',
    ...deadHandle,
    decoration: insteadOfError(109, (error, record) => [
      record.isClosed && isOptional(error.userData)
        ? eventFor(error.dn, { ...error.userData, ...numbered(112) })
        : error,
    ]),
  },
  {
    name: 'ocs-dead-handle-acknowledged',
    does: 'acknowledges a cancellation or do-not-call request for a record that was finished',
    ...deadHandle,
    decoration: watchingRecords((records) => ({
      after: (effects, input) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'error 109')) return effect;
          const record = records.of(effect.userData);
          if (record === undefined || input.kind !== 'userEvent') return effect;
          const named = input.userData.GSW_PHONE ?? input.userData.GSW_CUSTOMER_ID;
          const wasOwn = record.isClosed && record.dn === effect.dn && named !== undefined;
          return wasOwn && isOptional(effect.userData) ? asWithdrawal(acknowledged(effect, record)) : effect;
        }),
    })),
  },
  {
    name: 'ocs-foreign-record-wrong-agent',
    does: 'refuses what concerns a record of another agent with 104',
    ...foreignRecord,
    decoration: refusingForeign(104),
  },
  {
    name: 'ocs-foreign-record-invalid-request',
    does: 'refuses what concerns a record of another agent with 101',
    ...foreignRecord,
    decoration: refusingForeign(101),
  },
  {
    name: 'ocs-unreadable-list-no-records',
    does: 'answers 108 to a request for a record while the calling list cannot be read',
    permits: [
      {
        ruling: 230,
        sentence: 'A calling list that cannot be read is no case of the table; 108 or 113 tells of it.',
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
    does: 'does not answer a request for a record before PreviewDialingModeStart where that is required',
    permits: [
      {
        section: 'PreviewDialingModeStart Request',
        ruling: 80,
        sentence: 'Until then OCS takes no notice of requests for preview records.',
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
    does: 'sends errors with number, name and reference id alone, but for those that have a table of their own',
    permits: [
      {
        section: 'Error Event Attributes',
        ruling: 2,
        sentence: 'The table lists these keys, and no request type, handle or campaign.',
      },
    ],
    touches: ['envelope', 'redundancy', 'preview-record'],
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
];
