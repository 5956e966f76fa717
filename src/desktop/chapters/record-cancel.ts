import type { EventHandler } from '../machine/event-handler.ts';
import { askSwitch, type Machine, tell } from '../machine/machine.ts';
import { textAt } from '../machine/user-data-values.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import { closeChain, closeRecord, recordOf } from '../view/records-on-desktop.ts';

/**
 * RecordCancel: the record must not be dialed, nor its chain unless RecordOnly is set (001, RecordCancel; ruling 157).
 * It is not acknowledged (ruling 158).
 */
export const recordCancel: EventHandler = (machine, { userData }) => {
  const record = recordOf(machine, userData);
  if (record === undefined) return;
  const only = textAt(userData, 'GSW_CHAIN_ATTR') === 'RecordOnly';
  for (const gone of only ? [record] : record.chain.records) stopDialing(machine, gone);
  if (only) closeRecord(machine, record);
  else closeChain(machine, record);
  tell(machine, `${record.phone} must not be called: the record was canceled.`);
};

/** Gives up a call that has not been answered. */
function stopDialing(machine: Machine, record: DesktopRecord): void {
  const dn = machine.agent?.dn;
  if (dn === undefined) return;
  for (const call of machine.calls.values()) {
    if (call.record === record && call.state === 'dialing')
      askSwitch(machine, 'RequestReleaseCall', { thisDN: dn, connId: call.connId });
  }
}
