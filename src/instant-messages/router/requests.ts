import type { Floor, KnowledgeWorker } from '../machine/floor.ts';
import { voiceDnKey, workerKey } from '../machine/floor.ts';
import { cti, type Effect, previewCall } from '../machine/machine.ts';
import { parts } from '../machine/parties.ts';
import type { Interaction } from './interaction.ts';

/** Asks one knowledge worker by a preview, or several at once. */
export function askByPreview(
  one: Interaction,
  workers: readonly KnowledgeWorker[],
  { routingPoint, strategy }: Floor,
): Effect {
  const { connId, mediaType, userData } = one;
  const common = { connId, mediaType, userData, timeout: strategy.previewSeconds };
  if (strategy.selection === 'broadcast' && mediaType === 'chat') {
    const targets = workers.map(({ agent }) => agent).join('^');
    return previewCall(parts.connector, 'PreviewInteractionMultiple', { ...common, targets });
  }
  const agent = workers[0]?.agent ?? '';
  const params = { ...common, agent, dn: routingPoint, switch: parts.switch };
  return previewCall(parts.connector, 'PreviewInteractionRequest', params);
}

/** Takes a preview back that is still open. */
export function cancelPreview(
  { connId, mediaType, userData }: Interaction,
  agent: string,
  { routingPoint }: Floor,
  why: string,
): Effect {
  return previewCall(parts.connector, 'PreviewInteractionCancel', {
    Contact: agent,
    ThisDN: routingPoint,
    ConnID: connId,
    OtherDN: routingPoint,
    MediaType: mediaType,
    UserData: userData,
    Message: why,
    Status: 0,
    StatusMessage: why,
  });
}

/** Routes an interaction to a knowledge worker; an instant message tells its agent who that is. */
export function routeTo(
  { connId, mediaType }: Interaction,
  { agent, dn, voiceDN }: KnowledgeWorker,
  { routingPoint }: Floor,
): Effect {
  const userData = { [workerKey]: agent, [voiceDnKey]: voiceDN };
  const request = { messageType: 'RequestRouteCall', thisDN: routingPoint, connId };
  return mediaType === 'chat'
    ? cti(parts.switch, { ...request, otherDN: dn, userData })
    : cti(parts.switch, { ...request, otherDN: voiceDN });
}

export function routeToDefault({ connId }: Interaction, otherDN: string, { routingPoint }: Floor): Effect {
  return cti(parts.switch, { messageType: 'RequestRouteCall', thisDN: routingPoint, connId, otherDN });
}

/** Gives an interaction back to who sent it to the routing point. */
export function giveBack({ connId }: Interaction, { routingPoint }: Floor): Effect {
  return cti(parts.switch, {
    messageType: 'RequestRouteCall',
    thisDN: routingPoint,
    connId,
    routeType: 'Reject',
  });
}
