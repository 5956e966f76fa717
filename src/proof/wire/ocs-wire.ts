import type { OcsEffect } from '../../ocs/machine/ports.ts';
import { messageCatalog } from '../../protocol/catalog.generated.js';
import { communicationDnName } from '../../protocol/communication-dn.ts';
import { identifyMessage } from '../../protocol/identify-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Decoration } from '../../reference/machines.ts';
import { faultyOcs } from '../operators/ocs/faulty-ocs.ts';
import { changedEffects, type Wire, type WireChange, type WireMessage } from './wire-message.ts';

/**
 * The reference OCS with changes to everything that it sends: to desktops, web servers, Stat Server and other
 * applications.
 */
export function ocsOnTheWire(change: WireChange): Decoration {
  return faultyOcs(() => ({ after: (effects) => changedEffects(effects, wire, change) }));
}

const wire: Wire<OcsEffect> = {
  read(effect) {
    switch (effect.kind) {
      case 'userEvent':
        return { ...identified(effect.userData), userData: effect.userData, to: effect.dn };
      case 'offerInteraction':
        return { name: 'ProactiveInteraction', userData: effect.userData, to: effect.dn };
      case 'statistics':
        return { name: 'StatisticsEvent', userData: effect.userData, to: 'Stat Server' };
      case 'httpPost':
        return { name: 'CampaignGroupState', userData: effect.body, to: effect.uri };
      case 'thirdPartyServed':
        return effect.answer && answerOf(effect.answer);
      default:
        return undefined;
    }
  },
  write(effect, userData) {
    if (effect.kind === 'httpPost') return { ...effect, body: userData };
    if (effect.kind === 'thirdPartyServed') return { ...effect, answer: userData };
    const hasUserData = effect.kind !== 'dial' && 'userData' in effect;
    return hasUserData ? { ...effect, userData } : effect;
  },
};

function identified(userData: UserData): Pick<WireMessage, 'name' | 'error'> {
  const message = identifyMessage(userData);
  if (message.kind === 'error') return { name: message.event ?? 'Error', error: message.number };
  return { name: message.kind === 'event' ? message.name : message.kind };
}

function answerOf(answer: UserData): Omit<WireMessage, 'place'> {
  const called = communicationDnName(answer) ?? '';
  const name = Object.hasOwn(messageCatalog, called) ? called : 'CampaignControlEvent';
  return { name, userData: answer, to: 'application', awaited: true };
}
