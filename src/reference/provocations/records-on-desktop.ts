import type { MachineView } from '../../ocs/machine/machine.ts';
import type { RecordView } from '../../ocs/records/record-chain.ts';

/** The records that an OCS has given to the desktops of an agent, and that are not finished. */
export function recordsOnDesktop(machine: MachineView, agentId: string): readonly RecordView[] {
  return [...machine.agents.values()]
    .filter((agent) => agent.agentId === agentId)
    .flatMap(({ chains }) =>
      [...chains].flatMap((chain) => chain.records.filter(({ delivered }) => delivered)),
    );
}
