import type { Call } from '../../../protocol/workspace-api.generated.ts';
import { operations } from '../../messages/operations.ts';

export type CallWithoutCapabilities = Omit<Call, 'capabilities'>;

/** Operations that the state of a call allows, by the table of operations. The link decides in the end. */
export function capabilitiesOf({
  state,
  parentConnId,
  participants,
}: CallWithoutCapabilities): readonly string[] {
  return operations.flatMap((one) => {
    const { operation } = one;
    if (!operation.states?.includes(state)) return [];
    const only = one.kind === 'link' ? one.operation.only : undefined;
    if (only === 'consultation' && parentConnId === undefined) return [];
    return only === 'conference' && participants.length < 2 ? [] : [operation.name];
  });
}
