import type { DesktopEffect } from '../../desktop/machine/ports.ts';
import { identifyRequest } from '../../protocol/identify-message.ts';
import type { DesktopDecoration } from '../../reference/desktop/desktop-runner.ts';
import { faultyDesktop } from '../operators/desktop/faulty-desktop.ts';
import { changedEffects, type Wire, type WireChange } from './wire-message.ts';

/** The reference desktop with changes to everything that it sends to OCS and attaches to calls. */
export function desktopOnTheWire(change: WireChange): DesktopDecoration {
  return faultyDesktop(() => ({ after: (effects) => changedEffects(effects, wire, change) }));
}

const wire: Wire<DesktopEffect> = {
  read(effect) {
    const userData = effect.kind === 'frame' ? effect.frame.userData : undefined;
    if (effect.kind !== 'frame' || userData === undefined) return undefined;
    if (effect.frame.messageType !== 'RequestDistributeUserEvent')
      return Object.hasOwn(userData, 'GSW_RECORD_HANDLE')
        ? { name: 'OutboundCall', userData, to: 'T-Server' }
        : undefined;
    const request = identifyRequest(userData);
    return { name: request.kind === 'request' ? request.name : request.kind, userData, to: 'OCS' };
  },
  write: (effect, userData) =>
    effect.kind === 'frame' ? { ...effect, frame: { ...effect.frame, userData } } : effect,
};
