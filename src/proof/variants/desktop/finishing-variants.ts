import type { Action } from '../../../desktop/machine/actions.ts';
import type { Desktop, DesktopEffect } from '../../../desktop/machine/ports.ts';
import type { DesktopVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { actingOtherwise, refusing } from '../../operators/desktop/acting-by-itself.ts';
import { renamingRequests } from '../../operators/desktop/renaming-requests.ts';
import { repeatingRefused } from '../../operators/desktop/repeating-requests.ts';
import { requestAbout, sendingAfter } from '../../operators/desktop/unbidden-requests.ts';

const processedToo = (event: string) =>
  sendingAfter(event, ({ GSW_RECORD_HANDLE: handle }, { records }) => {
    const record = handle === undefined ? undefined : records.get(handle);
    return record === undefined ? [] : [requestAbout('RecordProcessed', record)];
  });

const notNeeded = {
  section: 'Event Responses',
  sentence: 'After these requests RecordProcessed is not needed, which does not forbid it.',
} as const;

/** Changes of a record are sent as an update first; `then` says what the final request carries. */
const updatingFirst = (then: (finish: Extract<Action, { action: 'finishRecord' }>) => Action) =>
  actingOtherwise((asked) => {
    if (asked.action !== 'finishRecord' || asked.arguments.changes === undefined) return [asked];
    const { handle, changes } = asked.arguments;
    return [{ action: 'updateRecord', arguments: { handle, changes } }, then(asked)];
  });

const updating = {
  permits: [
    {
      section: 'Updating Call Results and Custom Fields',
      sentence: 'Changes are sent in UpdateCallCompletionStats or in RecordProcessed; the text names both.',
    },
  ],
  touches: ['updating-records', 'finishing-records', 'preview-record', 'flows'],
  choice: 'changes by update',
} as const;

/** Reference ids of requests for the other records of a chain. */
const siblingReferences = 600_000;

/** Finishes every record of a chain that is on the desktop, each by its own handle. */
function finishingSiblings(right: Desktop): Desktop {
  let reference = siblingReferences;
  const siblingsOf = (handle: unknown): readonly number[] => {
    const { records } = right.observe();
    const record = records.find((one) => one.handle === handle);
    return records
      .filter((one) => one !== record && one.chainId === record?.chainId && one.campaign === record.campaign)
      .map((one) => one.handle);
  };
  const asWell = (effect: DesktopEffect): readonly DesktopEffect[] => {
    if (effect.kind !== 'frame' || effect.frame.userData?.GSW_AGENT_REQ_TYPE !== 'RecordProcessed')
      return [effect];
    const { frame } = effect;
    const own = siblingsOf(frame.userData?.GSW_RECORD_HANDLE).map((handle): DesktopEffect => {
      reference += 1;
      const { GSW_AGENT_REQ_TYPE, GSW_APPLICATION_ID, GSW_CALLING_LIST, GSW_CAMPAIGN_NAME } =
        frame.userData ?? {};
      const keys = { GSW_AGENT_REQ_TYPE, GSW_APPLICATION_ID, GSW_CALLING_LIST, GSW_CAMPAIGN_NAME };
      const known = Object.entries(keys).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value]],
      );
      const userData = {
        ...Object.fromEntries(known),
        GSW_RECORD_HANDLE: handle,
        GSW_REFERENCE_ID: reference,
      };
      return { kind: 'frame', frame: { ...frame, referenceId: reference, userData } };
    });
    return [...own, effect];
  };
  return {
    observe: () => right.observe(),
    handle(input, now) {
      const { userData } = input.kind === 'frame' ? input.frame : {};
      const answered = Number(userData?.GSW_REFERENCE_ID);
      const isOwn = answered > siblingReferences && answered <= reference;
      return isOwn ? [] : right.handle(input, now).flatMap(asWell);
    },
  };
}

/** Lawful choices of how records are updated and finished. */
export const finishingVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-updates-then-finishes',
    does: 'sends changes in an update, and again in the final request',
    ...updating,
    decoration: updatingFirst((finish) => finish),
  },
  {
    name: 'desktop-updates-then-finishes-barely',
    does: 'sends changes in an update, and a final request without them',
    ...updating,
    decoration: updatingFirst(({ arguments: { changes: _, ...rest } }) => ({
      action: 'finishRecord',
      arguments: rest,
    })),
  },
  {
    name: 'desktop-processed-after-reject',
    does: 'sends RecordProcessed after a rejection was acknowledged',
    against: [
      { rule: 'DEN-17', sentence: 'RecordProcessed follows the rejection.' },
      { rule: 'DRJ-02', sentence: 'RecordProcessed follows the rejection.' },
    ],
    permits: [notNeeded],
    touches: ['rejecting-records', 'agent-logout'],
    // With those that choose the request at logout, a record would get two of RecordProcessed, or both.
    choice: 'end of records',
    decoration: processedToo('RecordRejectAcknowledge'),
  },
  {
    name: 'desktop-processed-after-cancel',
    does: 'sends RecordProcessed after a cancellation by handle was acknowledged',
    against: [
      { rule: 'DEN-17', sentence: 'RecordProcessed follows the cancellation.' },
      { rule: 'DCA-08', sentence: 'RecordProcessed follows the cancellation.' },
    ],
    permits: [notNeeded],
    touches: ['canceling-records', 'record-cancel'],
    decoration: processedToo('RecordCancelAcknowledge'),
  },
  {
    name: 'desktop-processed-after-do-not-call',
    does: 'sends RecordProcessed after a do-not-call request by handle was acknowledged',
    against: [
      { rule: 'DEN-17', sentence: 'RecordProcessed follows the do-not-call request.' },
      { rule: 'DDN-08', sentence: 'RecordProcessed follows the do-not-call request.' },
    ],
    permits: [notNeeded],
    touches: ['do-not-call'],
    decoration: processedToo('DoNotCallAcknowledge'),
  },
  {
    name: 'desktop-finishes-every-record-of-a-chain',
    does: 'sends RecordProcessed for each record of a chain, by its own handle',
    against: [
      { rule: 'DCH-08', sentence: 'It ends a chain by one request for each record.' },
      { rule: 'DFL-15', sentence: 'It ends a chain by one request for each record.' },
    ],
    permits: [
      {
        section: 'Event Responses',
        ruling: 112,
        sentence:
          'OCS is told when the work on a record is over; another section says that one request closes a chain.',
      },
    ],
    touches: ['chained-records', 'updating-records', 'finishing-records', 'flows'],
    decoration: finishingSiblings,
  },
  {
    name: 'desktop-repeats-what-the-database-refused',
    does: 'sends RecordProcessed again two seconds after error 113',
    permits: [
      {
        section: 'Error Names and Codes',
        sentence: 'The code means a database error; what a desktop then does is not said.',
      },
    ],
    touches: ['error-events', 'updating-records', 'finishing-records', 'envelope'],
    decoration: repeatingRefused('RecordProcessed', 2000, 1),
  },
  {
    name: 'desktop-one-request-for-callbacks',
    does: 'reschedules callbacks with RecordReschedule too',
    against: againstAll(['DSC-15', 'DSC-16', 'DSC-18'], 'It has one request for records and callbacks.'),
    permits: [
      {
        section: 'Scheduling and Rescheduling Records',
        sentence: 'RecordReschedule applies to records and to scheduled ones.',
      },
    ],
    touches: ['scheduling-records', 'scheduled-calls'],
    decoration: renamingRequests({
      from: 'ScheduledRecordReschedule',
      to: 'RecordReschedule',
      acknowledgment: {
        from: 'ScheduledRecordRescheduleAcknowledge',
        to: 'RecordRescheduleAcknowledge',
      },
    }),
  },
  {
    name: 'desktop-reschedules-once',
    does: 'offers no second RecordReschedule for the same record',
    against: [
      { rule: 'DSC-05', sentence: 'It offers no second time, even after a refusal.' },
      { rule: 'DSC-06', sentence: 'It offers no second time.' },
    ],
    permits: [
      {
        section: 'RecordReschedule',
        sentence: 'It schedules a record; whether it can be sent again for the same one is not said.',
      },
    ],
    touches: ['scheduling-records'],
    decoration: (right) => {
      const scheduled = new Set<number>();
      return refusing((asked) => {
        if (asked.action !== 'rescheduleRecord') return undefined;
        const { handle } = asked.arguments;
        if (scheduled.has(handle)) return `Record ${handle} is scheduled already.`;
        scheduled.add(handle);
        return undefined;
      })(right);
    },
  },
];
