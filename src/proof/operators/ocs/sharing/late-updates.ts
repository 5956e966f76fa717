import { isNamed } from '../faulty-ocs.ts';
import { watchingRecords } from '../faulty-records.ts';
import { acknowledgmentOf, eventFor } from '../own-events.ts';
import { columnsIn } from '../records-on-desktops.ts';
import { isRequest } from '../watching-ocs.ts';

/** Acknowledges updates of a finished record, and writes them to the list. */
export const writingLateUpdates = watchingRecords((records, floor) => ({
  after(effects, input) {
    const refused = effects.some(
      (effect) => effect.kind === 'userEvent' && isNamed(effect.userData, 'Error'),
    );
    if (!isRequest(input, 'UpdateCallCompletionStats') || !refused) return effects;
    const record = records.of(input.userData);
    if (!record?.isClosed) return effects;
    const changes = [{ ...columnsIn(input.userData, record.list), record_id: record.row.record_id }];
    return [
      { kind: 'store', ticket: -1, command: { verb: 'update', list: record.list.name, changes } },
      eventFor(input.dn, acknowledgmentOf(floor, input)),
    ];
  },
}));
