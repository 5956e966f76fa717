import type { StoreCommand } from '../../ocs/machine/store-port.ts';
import type { Cell } from './prepared-query.ts';

export type Retrieval = Extract<StoreCommand, { verb: 'retrieve' }>;

/** Next power of two, to limit the number of different statements for excepted chains. */
export function roundedUp(count: number): number {
  return count === 0 ? 0 : 2 ** Math.ceil(Math.log2(count));
}

/** Slot values of a retrieval with this many slots for excepted chains. */
export function retrievalValues(command: Retrieval, exceptions: number): Record<string, Cell | undefined> {
  const values: Record<string, Cell | undefined> = {
    recordType: command.recordType,
    campaignId: command.campaignId,
    groupId: command.groupId,
    applicationId: command.applicationId,
    chains: command.chains,
    defaultSecond: command.defaultSecondOfDay,
    rescheduledType: command.rescheduled?.recordType,
    dueBy: command.rescheduled?.dueBy,
    havingType: command.havingType,
  };
  command.localTimes.forEach((local, n) => {
    values[`zone${n}`] = local.tzDbid;
    values[`second${n}`] = local.secondOfDay;
  });
  // Unused slots repeat the first excepted chain.
  for (let n = 0; n < exceptions; n += 1)
    values[`except${n}`] = command.except[n] ?? command.except[0] ?? null;
  return values;
}
