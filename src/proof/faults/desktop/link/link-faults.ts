import type { DesktopEffect } from '../../../../desktop/machine/ports.ts';
import type { DesktopFault } from '../../../fault.ts';
import { faultyDesktop } from '../../../operators/desktop/faulty-desktop.ts';

type Frame = Extract<DesktopEffect, { kind: 'frame' }>['frame'];

/** Changes the frames of one request on their way to the link. */
function changingFrame(messageType: string, change: (frame: Frame) => Frame): DesktopFault['decoration'] {
  return faultyDesktop(() => ({
    after: (effects) =>
      effects.map((effect) =>
        effect.kind === 'frame' && effect.frame.messageType === messageType
          ? { ...effect, frame: change(effect.frame) }
          : effect,
      ),
  }));
}

/** Nested lists, deeper than a frame allows. */
function nested(levels: number): Frame['extensions'] {
  let value: Frame['extensions'] = {};
  for (let n = 0; n < levels; n += 1) value = { deeper: value };
  return value;
}

/** Faulty desktops for the link itself. */
export const desktopLinkFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-deep-request',
    breaks: ['DLK-01'],
    does: 'sends its requests to OCS nested deeper than a frame may be',
    decoration: changingFrame('RequestDistributeUserEvent', (frame) => ({
      ...frame,
      extensions: nested(70),
    })),
  },
  {
    name: 'desktop-deep-ready',
    breaks: ['DLK-01'],
    does: 'sends RequestAgentReady nested deeper than a frame may be',
    decoration: changingFrame('RequestAgentReady', (frame) => ({ ...frame, extensions: nested(500) })),
  },
  {
    name: 'desktop-ready-in-lower-case',
    breaks: ['DLK-02'],
    does: 'spells RequestAgentReady in lower case',
    decoration: changingFrame('RequestAgentReady', (frame) => ({
      ...frame,
      messageType: 'requestAgentReady',
    })),
  },
  {
    name: 'desktop-release-without-type',
    breaks: ['DLK-02'],
    does: 'sends RequestReleaseCall with an empty messageType',
    decoration: changingFrame('RequestReleaseCall', (frame) => ({ ...frame, messageType: '' })),
  },
];
