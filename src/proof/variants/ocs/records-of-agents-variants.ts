import { recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { writingAt } from '../../operators/ocs/delivered-chains.ts';
import { changingEvent, without } from '../../operators/ocs/faulty-ocs.ts';
import { errorTo, eventFor, taken } from '../../operators/ocs/own-events.ts';
import { answeringAddressed, isRequest, watchingOcs } from '../../operators/ocs/watching-ocs.ts';

/** Lawful choices of how many records an agent has, and of what happens to them and to their chains. */
export const recordsOfAgentsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-one-record-at-a-time',
    does: 'answers 101 to a request for a record while the agent has one',
    against: [
      { rule: 'ENV-12', sentence: 'The second request asks for another record while the agent has one.' },
      { rule: 'ENV-31', sentence: 'It refuses the request for another record before it looks at its keys.' },
      { rule: 'PRV-23', sentence: 'It gives no second record while the agent has one.' },
      { rule: 'LGO-14', sentence: 'It gives no second record while the agent has one.' },
    ],
    permits: [
      {
        section: 'PreviewRecordRequest',
        ruling: 90,
        sentence: 'It asks for a record; that an agent may hold several is not said.',
      },
    ],
    touches: [
      'envelope',
      'preview-dialing-mode',
      'preview-record',
      'chained-records',
      'rejecting-records',
      'agent-logout',
    ],
    decoration: answeringAddressed((request, floor) =>
      isRequest(request, 'PreviewRecordRequest') && floor.recordOf(request.dn) !== undefined
        ? errorTo(floor, request, 101)
        : undefined,
    ),
  },
  {
    name: 'ocs-cancels-records-at-unload',
    does: 'sends RecordCancel for the records on desktops when their campaign group is unloaded',
    permits: [
      {
        section: 'RecordCancel Notification',
        sentence: 'It says that a record should not be dialed; when OCS says so is told by example.',
      },
    ],
    touches: ['campaign-status', 'updating-records', 'finishing-records', 'rejecting-records'],
    decoration: watchingOcs((floor) => {
      let canceled: ReturnType<typeof eventFor>[] = [];
      return {
        before(input) {
          const isUnloading = input.kind === 'dialing' && /unload$/i.test(input.verb);
          canceled = isUnloading
            ? floor.linesOf(input.campaignGroup).flatMap((dn) => {
                const record = floor.recordOf(dn);
                return record === undefined ? [] : [eventFor(dn, { ...cancelOf(record) })];
              })
            : [];
          return [input];
        },
        after: (effects) => [...effects, ...canceled],
      };
    }),
  },
  {
    name: 'ocs-rest-of-chain-stays-ready',
    does: 'makes the records of a finished chain that were not delivered Ready again',
    against: [
      { rule: 'FIN-13', sentence: 'The rest of the chain is Ready, and is offered again.' },
      { rule: 'FIN-14', sentence: 'The rest of the chain is Ready again.' },
      { rule: 'SCH-57', sentence: 'The rest of the chain is Ready, and is offered again.' },
    ],
    permits: [
      {
        section: 'RecordProcessed',
        ruling: 112,
        sentence: 'A record and its chain are updated; what the others of the chain are then is not said.',
      },
    ],
    touches: ['finishing-records', 'treatments', 'chained-records', 'scheduling-records'],
    choice: 'other records of a finished chain',
    decoration: writingAt(
      (input) => isRequest(input, 'RecordProcessed'),
      (row) => (row.agent_id === undefined ? { ...row, record_status: recordStatus.Ready } : row),
    ),
  },
  {
    name: 'ocs-attempt-in-chained-records-only',
    does: 'sends the identifier of the call attempt in ChainedRecord, and not in PreviewRecord',
    permits: [
      {
        section: 'Default Record Information',
        ruling: 59,
        sentence: 'The key is attached to events for records; the tables of both messages do without it.',
      },
    ],
    touches: ['preview-record', 'chained-records'],
    decoration: changingEvent('PreviewRecord', (record) => without(record, 'GSW_CALL_ATTEMPT_GUID')),
  },
];

function cancelOf(record: Parameters<typeof taken>[0]): Parameters<typeof taken>[0] {
  const names = ['GSW_APPLICATION_ID', 'GSW_CALLING_LIST', 'GSW_CAMPAIGN_NAME'];
  return {
    GSW_USER_EVENT: 'RecordCancel',
    ...taken(record, ...names, 'GSW_RECORD_HANDLE', 'GSW_PHONE'),
  };
}
