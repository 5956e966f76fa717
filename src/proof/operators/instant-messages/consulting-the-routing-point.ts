import type { CtiFrame } from '../../../instant-messages/machine/frames.ts';
import { cti, type Effect, type Input } from '../../../instant-messages/machine/machine.ts';
import { changedMachine, requestIn } from './changed-machine.ts';

/**
 * A switch at whose routing point a consultation call waits as well: the strategy routes that call, and the agent completes
 * the transfer once it is answered.
 */
export const consultingTheRoutingPoint = changedMachine('switch', ({ routingPoint }) => {
  const waiting = new Set<string>();
  const atPoint = (frame: CtiFrame): readonly CtiFrame[] => {
    const { messageType, thisDN, connId = '', otherDN, userData } = frame;
    if (thisDN !== routingPoint) return [frame];
    if (messageType === 'EventRinging') {
      waiting.add(connId);
      const shown = { thisDN, connId, otherDN, userData };
      return [
        { messageType: 'EventQueued', ...shown },
        { messageType: 'EventRouteRequest', ...shown },
      ];
    }
    const isRouted = messageType === 'EventReleased' && waiting.delete(connId);
    return isRouted ? [{ messageType: 'EventRouteUsed', thisDN, connId, otherDN }] : [frame];
  };
  return {
    before: (input) => [routed(input, waiting)],
    after: (effects) => effects.flatMap((one) => sentAs(one, atPoint)),
  };
});

/** For the reference switch, a call that waits rings at the routing point: routed, it rings elsewhere instead. */
function routed(input: Input, waiting: ReadonlySet<string>): Input {
  const request = requestIn(input, 'RequestRouteCall');
  if (request === undefined || input.kind !== 'frame' || !waiting.has(request.connId ?? '')) return input;
  const messageType = request.routeType === 'Reject' ? 'RequestReleaseCall' : 'RequestRedirectCall';
  return { ...input, channel: 'cti', cti: { ...request, messageType } };
}

function sentAs(effect: Effect, change: (frame: CtiFrame) => readonly CtiFrame[]): readonly Effect[] {
  if (effect.kind !== 'frame' || effect.channel !== 'cti') return [effect];
  return change(effect.cti).map((frame) => cti(effect.to, frame));
}
