import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { reportProcessed } from '../campaigns/statistics.ts';
import { answer, answerRefusal } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { type Refusal, refuse } from '../machine/refusal.ts';
import type { RecordChange } from '../machine/store-port.ts';
import type { OpenRecord, RecordChain } from './record-chain.ts';
import { advanceChain } from './record-life-cycle.ts';
import { identityOf } from './requested-record.ts';
import { closeChain, returnAbandoned } from './returning-records.ts';
import { refuseAccess } from './sharing/access.ts';

/** How the last request for a record is carried out. */
export interface Finish {
  readonly record: OpenRecord;
  /** The final change of each record of its chain. */
  readonly change: (one: OpenRecord) => RecordChange;
  readonly acknowledgment: EventName;
  /** What the acknowledgment carries besides the record's name. */
  readonly more?: UserData;
}

/** Carries out an agent's last request for a record: its chain is closed (ruling 112). */
export function finishChain(machine: Machine, request: DesktopRequest, finish: Finish): Refusal | undefined {
  const refusal = beginToFinish(finish.record.chain, request);
  if (refusal === undefined) goOnToFinish(machine, request, finish);
  return refusal;
}

/**
 * The first of several last requests for a chain takes effect, in the order in which OCS receives them; any other one is
 * about a record that is finished (000, Scenario 3).
 */
export function beginToFinish(chain: RecordChain, { agent }: DesktopRequest): Refusal | undefined {
  const refusal = refuseAccess(chain, agent);
  if (refusal !== undefined) return refusal;
  if (!advanceChain(chain, 'finalize')) return refuse(109);
  chain.agent = agent;
  return undefined;
}

/**
 * Writes what the request has changed. The acknowledgment is sent once the database has stored it. If that fails, the
 * records stay on the desktop as if the request had not come.
 */
export function goOnToFinish(machine: Machine, request: DesktopRequest, finish: Finish): void {
  const { record, acknowledgment, more } = finish;
  const { chain } = record;
  const changes = chain.records.map(finish.change);
  const command = { verb: 'update', list: chain.list.list.name, changes, held: true } as const;
  askStore(machine, command, (result) => {
    if (!result.ok) return failToFinish(machine, request, chain);
    advanceChain(chain, 'stored');
    if (acknowledgment === 'RecordProcessedAcknowledge') reportProcessed(machine, record, changes);
    closeChain(machine, chain);
    answer(machine, request, acknowledgment, { ...identityOf(record), ...more });
  });
}

/** The database has failed: 113. If the agent has left in the meantime, the records go back to their list. */
export function failToFinish(machine: Machine, request: DesktopRequest, chain: RecordChain): void {
  advanceChain(chain, 'storeFailed');
  answerRefusal(machine, request, refuse(113));
  if (chain.abandoned !== undefined) returnAbandoned(machine, chain, chain.abandoned);
}
