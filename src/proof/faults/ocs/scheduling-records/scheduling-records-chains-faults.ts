import type { RecordChange } from '../../../../ocs/machine/store-port.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { rescheduleRequests } from '../../../operators/ocs/faulty-callbacks.ts';
import { isRequest, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

type ChangeOfOthers = (row: RecordChange, callback: RecordChange) => RecordChange;

/** Changes what the final request writes to the others of a chain, if the reschedule before it had this attribute. */
function endingOthers(change: ChangeOfOthers, isMeant: (attribute: unknown) => boolean): Decoration {
  return watchingOcs(() => {
    const meant = new Set<string>();
    return {
      after(effects, input) {
        if (input.kind !== 'userEvent') return effects;
        const { GSW_AGENT_REQ_TYPE: type, GSW_CHAIN_ATTR: attribute } = input.userData;
        if (rescheduleRequests.includes(type) && isMeant(attribute)) meant.add(input.dn);
        if (!isRequest(input, 'RecordProcessed') || !meant.delete(input.dn)) return effects;
        return effects.map((effect) =>
          effect.kind === 'store' && effect.command.verb === 'update'
            ? { ...effect, command: { ...effect.command, changes: othersOf(effect.command.changes, change) } }
            : effect,
        );
      },
    };
  });
}

function othersOf(rows: readonly RecordChange[], change: ChangeOfOthers): readonly RecordChange[] {
  const callback = rows.find((row) => typeof row.dial_sched_time === 'number');
  return callback === undefined ? rows : rows.map((row) => (row === callback ? row : change(row, callback)));
}

const leftReady: ChangeOfOthers = (row) => ({ ...row, record_status: recordStatus.Ready });

/** Faulty implementations of what a reschedule means for the rest of a chain. */
export const rescheduledChainFaults: readonly OcsFault[] = [
  {
    name: 'reschedule-of-the-record-alone-leaves-the-others',
    breaks: ['SCH-59'],
    does: 'leaves the others of a chain to be called if a reschedule says RecordOnly',
    decoration: endingOthers(leftReady, (attribute) => attribute === 'RecordOnly'),
  },
  {
    name: 'reschedule-of-all-the-chain',
    breaks: ['SCH-59'],
    does: 'makes callbacks of all records of a chain if a reschedule says AllChain',
    decoration: endingOthers(
      ({ record_id }, callback) => ({ ...callback, record_id }),
      (attribute) => attribute === 'AllChain',
    ),
  },
  {
    name: 'rescheduled-chain-still-called',
    breaks: ['SCH-57'],
    does: 'leaves the others of a chain to be called when one of them is rescheduled',
    decoration: endingOthers(leftReady, () => true),
  },
];
