import type { EventHandler } from '../machine/event-handler.ts';
import { tell } from '../machine/machine.ts';
import { textAt } from '../machine/user-data-values.ts';
import { viewsOf } from '../view/campaigns-on-desktop.ts';
import { openRecord, recordOf, wasClosed } from '../view/records-on-desktop.ts';

/**
 * A callback is due: a record that was not requested. When the agent has ended Preview dialing mode, none is taken (001,
 * PreviewDialingModeOverAcknowledge).
 */
export const scheduledCall: EventHandler = (machine, { userData }) => {
  if (recordOf(machine, userData) !== undefined || wasClosed(machine, userData)) return;
  const views = viewsOf(machine, textAt(userData, 'GSW_CAMPAIGN_NAME'));
  if (views.length > 0 && views.every(({ previewOver }) => previewOver)) {
    tell(machine, 'A callback has come, and Preview dialing mode is over: it was not taken.');
    return;
  }
  const record = openRecord(machine, userData, 'scheduled');
  if (record !== undefined) tell(machine, `A callback is due: ${record.phone}.`);
};
