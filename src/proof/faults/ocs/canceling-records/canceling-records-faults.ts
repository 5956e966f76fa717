import type { RecordMark } from '../../../../ocs/machine/store-port.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { acknowledgingInsteadOf } from '../../../operators/ocs/acknowledging-markings.ts';
import { rewritingByChain } from '../../../operators/ocs/delivered-chains.ts';
import { changingEvent, changingRequest, faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands, watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { changingBeforeRetrieval } from '../../../operators/ocs/faulty-store.ts';
import {
  isWithoutHandle,
  markingOtherwise,
  takingAfter,
} from '../../../operators/ocs/marking-decorations.ts';
import { refusingRequest } from '../../../operators/ocs/own-events.ts';
import { carryingOut, isRequest, rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

const request = 'RequestRecordCancel';
const acknowledgment = 'RecordCancelAcknowledge';
const ready = recordStatus.Ready;
const updated = recordStatus.Updated;
const canceled = recordStatus.Canceled;

const canceledAs =
  (status: number) =>
  (mark: RecordMark): RecordMark =>
    mark.record_status === canceled ? { ...mark, record_status: status } : mark;

/** Faulty implementations of canceling the record on the desktop. */
export const cancelingFaults: readonly OcsFault[] = [
  {
    name: 'cancel-ack-without-handle',
    breaks: ['CAN-01'],
    does: 'leaves GSW_RECORD_HANDLE out of the acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) => without(userData, 'GSW_RECORD_HANDLE')),
  },
  {
    name: 'cancel-ack-of-another-list',
    breaks: ['CAN-01'],
    does: 'names another calling list in the acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) =>
      isWithoutHandle(userData) ? userData : { ...userData, GSW_CALLING_LIST: 'Others' },
    ),
  },
  {
    name: 'cancel-not-after-dialing',
    breaks: ['CAN-01', 'CAN-02'],
    does: 'refuses to cancel a record that was called',
    decoration: answeringAfterDialing(),
  },
  {
    name: 'cancel-is-updated',
    breaks: ['CAN-02', 'CAN-03', 'CAN-25', 'CAN-26', 'CAN-51'],
    does: 'marks what is canceled as Updated',
    decoration: markingOtherwise(canceledAs(updated)),
  },
  {
    name: 'cancel-by-default-the-record',
    breaks: ['CAN-03', 'CAN-29'],
    does: 'cancels the record alone unless the request says AllChain',
    decoration: changingRequest(request, (userData) => ({ GSW_CHAIN_ATTR: 'RecordOnly', ...userData })),
  },
  {
    name: 'cancel-never-the-chain',
    breaks: ['CAN-03', 'CAN-29'],
    does: 'cancels the record alone, no matter what the request says',
    decoration: changingRequest(request, (userData) => ({ ...userData, GSW_CHAIN_ATTR: 'RecordOnly' })),
  },
  {
    name: 'cancel-what-is-held',
    breaks: ['CAN-03'],
    does: 'cancels of a chain on the desktop only what it has in memory',
    decoration: changingCommands((command) =>
      command.verb === 'mark' && command.column === 'record_id' ? { ...command, value: -1 } : command,
    ),
  },
  {
    name: 'cancel-ack-of-another-number',
    breaks: ['CAN-01', 'CAN-22'],
    does: 'names another number in the acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) => ({ ...userData, GSW_PHONE: '5550999' })),
  },
  {
    name: 'cancel-what-is-finished',
    breaks: ['CAN-46'],
    does: 'cancels a finished record by the handle that it had',
    decoration: rewritingByChain((userData, records) => {
      const phone = records.of(userData)?.userData.GSW_PHONE;
      const finished =
        userData.GSW_AGENT_REQ_TYPE === request && records.ending(userData) === 'RecordProcessed';
      return finished && phone !== undefined
        ? { ...without(userData, 'GSW_RECORD_HANDLE'), GSW_PHONE: phone }
        : userData;
    }),
  },
  {
    name: 'cancel-what-is-finished-unsaid',
    breaks: ['CAN-46'],
    does: 'cancels a finished record by the handle that it had, though it answers an error',
    decoration: cancelingInSilence(),
  },
  {
    name: 'cancel-by-a-colleague',
    breaks: ['CAN-47'],
    does: 'carries out what a colleague asks by handle, though it answers an error',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, request) || input.userData.GSW_RECORD_HANDLE === undefined) return {};
      const { userData } = input;
      const owners = floor.lines.filter(
        (dn) => floor.recordOf(dn)?.GSW_RECORD_HANDLE === userData.GSW_RECORD_HANDLE,
      );
      return { before: owners.filter((dn) => dn !== input.dn).map((dn) => ({ dn, userData })) };
    }),
  },
  {
    name: 'cancel-for-whichever-application',
    breaks: ['CAN-49'],
    does: 'carries out a cancellation that names no application',
    decoration: rewritingRequests((asked, floor) =>
      isRequest(asked, request) && asked.userData.GSW_APPLICATION_ID === undefined
        ? { ...asked.userData, GSW_APPLICATION_ID: floor.applicationId }
        : asked.userData,
    ),
  },
  {
    name: 'cancel-always-the-chain',
    breaks: ['CAN-04', 'CAN-29', 'CAN-34'],
    does: 'cancels the whole chain, no matter what the request says',
    decoration: changingRequest(request, (userData) => without(userData, 'GSW_CHAIN_ATTR')),
  },
  {
    name: 'cancel-others-too',
    breaks: ['CAN-04'],
    does: 'writes Canceled to the whole chain if the record alone is meant',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const canceling = command.changes.some(({ record_status }) => record_status === canceled);
      if (!canceling) return command;
      return { ...command, changes: command.changes.map((row) => ({ ...row, record_status: canceled })) };
    }),
  },
  {
    name: 'cancel-others-stay-ready',
    breaks: ['CAN-05', 'CAN-07'],
    does: 'leaves the others of the chain Ready if the record alone is canceled',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const canceling = command.changes.some(({ record_status }) => record_status === canceled);
      const changes = command.changes.map((row) =>
        canceling && row.record_status === updated ? { ...row, record_status: ready } : row,
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'cancel-needs-record-processed',
    breaks: ['CAN-06', 'CAN-07'],
    does: 'waits for RecordProcessed after a cancellation by handle',
    decoration: takingAfter(acknowledgment, 'RecordProcessed'),
  },
  {
    name: 'cancel-again',
    breaks: ['CAN-15'],
    does: 'acknowledges a cancellation for the second time',
    decoration: acknowledgingInsteadOf(request, 109),
  },
  {
    name: 'cancel-and-update',
    breaks: ['CAN-06'],
    does: 'takes updates of a record that was canceled by its handle',
    decoration: takingAfter(acknowledgment, 'UpdateCallCompletionStats'),
  },
  {
    name: 'cancel-is-ready-again',
    breaks: ['CAN-02', 'CAN-08'],
    does: 'gives what is canceled back as Ready',
    decoration: markingOtherwise(canceledAs(ready)),
  },
  {
    name: 'cancel-forgotten',
    breaks: ['CAN-08'],
    does: 'takes Canceled records for Ready ones when it reads a portion',
    decoration: changingBeforeRetrieval(({ record_status }) =>
      record_status === canceled ? { record_status: ready } : undefined,
    ),
  },
  {
    name: 'cancel-ack-without-chain-attribute',
    breaks: ['CAN-09'],
    does: 'leaves GSW_CHAIN_ATTR out of the acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) => without(userData, 'GSW_CHAIN_ATTR')),
  },
  {
    name: 'chain-attribute-refused-at-the-end',
    breaks: ['CAN-10'],
    does: 'refuses a final request that has GSW_CHAIN_ATTR',
    decoration: refusingRequest(
      'RecordProcessed',
      103,
      (input) => input.userData.GSW_CHAIN_ATTR !== undefined,
    ),
  },
  {
    name: 'chain-attribute-checked-at-the-end',
    breaks: ['CAN-10'],
    does: 'refuses a final request whose GSW_CHAIN_ATTR is neither AllChain nor RecordOnly',
    decoration: refusingRequest(
      'RecordProcessed',
      103,
      (input) =>
        !['AllChain', 'RecordOnly', undefined].some((known) => known === input.userData.GSW_CHAIN_ATTR),
    ),
  },
  {
    name: 'chain-attribute-checked-in-updates',
    breaks: ['CAN-10'],
    does: 'refuses an update whose GSW_CHAIN_ATTR is neither AllChain nor RecordOnly',
    decoration: refusingRequest(
      'UpdateCallCompletionStats',
      103,
      (input) =>
        !['AllChain', 'RecordOnly', undefined].some((known) => known === input.userData.GSW_CHAIN_ATTR),
    ),
  },
  {
    name: 'chain-attribute-heeded-at-the-end',
    breaks: ['FIN-13'],
    does: 'finishes the record alone if a final request says RecordOnly',
    decoration: finishingAlone(),
  },
];

/** Answers Record Not Found to cancellations by an agent who has dialed. */
function answeringAfterDialing(): OcsFault['decoration'] {
  return rewritingRequests((asked, floor) =>
    isRequest(asked, request) && floor.openRecordOf(asked.dn)?.connId !== undefined
      ? { ...asked.userData, GSW_RECORD_HANDLE: 987_654_321 }
      : asked.userData,
  );
}

/** Leaves the others of a chain Ready where the final request says RecordOnly. */
function finishingAlone(): OcsFault['decoration'] {
  return faultyOcs(() => ({
    after(effects, input) {
      const alone = isRequest(input, 'RecordProcessed') && input.userData.GSW_CHAIN_ATTR === 'RecordOnly';
      if (!alone) return effects;
      return effects.map((effect) => {
        if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
        const changes = effect.command.changes.map((row, n) =>
          n === 0 ? row : { ...row, record_status: ready },
        );
        return { ...effect, command: { ...effect.command, changes } };
      });
    },
  }));
}

/** Cancels a finished record by its number when its handle is sent, without saying so. */
function cancelingInSilence(): OcsFault['decoration'] {
  const own = 'in silence';
  return watchingRecords((records) => ({
    before(input) {
      if (!isRequest(input, request) || records.ending(input.userData) !== 'RecordProcessed') return [input];
      const phone = records.of(input.userData)?.userData.GSW_PHONE ?? '';
      const { GSW_RECORD_HANDLE: _, ...others } = input.userData;
      return [input, { ...input, userData: { ...others, GSW_PHONE: phone, GSW_REFERENCE_ID: own } }];
    },
    after: (effects) =>
      effects.filter((effect) => effect.kind !== 'userEvent' || effect.userData.GSW_REFERENCE_ID !== own),
  }));
}
