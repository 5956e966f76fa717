import type { CallAtAddress } from '../../../link/frames/cti-frames.ts';
import type { CallState } from '../../../protocol/workspace-api.generated.ts';
import type { CallWithoutCapabilities } from './capabilities.ts';
import { pairsOf } from './pairs-of.ts';

const stateAtAddress = {
  Dialing: 'Dialing',
  Queued: 'Ringing',
  Ringing: 'Ringing',
  Talking: 'Established',
  Held: 'Held',
} as const satisfies Record<CallAtAddress['state'], CallState>;

/** A call as an address query reports it. */
export function recoveredCall(thisDN: string, call: CallAtAddress): CallWithoutCapabilities {
  const { connId, callUuid, callType, otherDN, userData } = call;
  return {
    id: connId,
    connId,
    state: stateAtAddress[call.state],
    userData: pairsOf(userData),
    participants: otherDN === undefined ? [] : [{ number: otherDN }],
    ...(callUuid === undefined ? {} : { callUuid }),
    ...(callType === undefined ? {} : { callType }),
    ...(call.state === 'Dialing' ? { ani: thisDN } : { dnis: thisDN }),
  };
}
