import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { reportProcessed } from '../campaigns/statistics.ts';
import { answer, answerRefusal } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { type Refusal, refuse } from '../machine/refusal.ts';
import type { RecordChange } from '../machine/store-port.ts';
import type { OpenRecord } from './record-chain.ts';
import { advanceChain } from './record-life-cycle.ts';
import { identityOf } from './requested-record.ts';
import { closeChain, returnAbandoned } from './returning-records.ts';

/**
 * Carries out an agent's last request for a record: `change` gives the final change of each record of its chain, and
 * the chain is closed (ruling 112). The acknowledgment, which names the record and carries `more`, is sent once the
 * database has stored it. If that fails, the answer is 113 and the records stay on the desktop as if the request had
 * not come.
 */
export function finishChain(
  machine: Machine,
  request: DesktopRequest,
  record: OpenRecord,
  change: (one: OpenRecord) => RecordChange,
  acknowledgment: EventName,
  more: UserData = {},
): Refusal | undefined {
  const { chain } = record;
  if (!advanceChain(chain, 'finalize')) return refuse(109);
  const list = chain.list.list.name;
  const changes = chain.records.map(change);
  askStore(machine, { verb: 'update', list, changes, held: true }, (result) => {
    advanceChain(chain, result.ok ? 'stored' : 'storeFailed');
    if (result.ok) {
      if (acknowledgment === 'RecordProcessedAcknowledge') reportProcessed(machine, record, changes);
      closeChain(machine, chain);
      answer(machine, request, acknowledgment, { ...identityOf(record), ...more });
      return;
    }
    answerRefusal(machine, request, refuse(113));
    if (chain.abandoned !== undefined) returnAbandoned(machine, chain, chain.abandoned);
  });
  return undefined;
}
