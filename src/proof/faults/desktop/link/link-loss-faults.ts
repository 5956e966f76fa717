import type { DesktopEffect, DesktopInput } from '../../../../desktop/machine/ports.ts';
import type { DesktopFault } from '../../../fault.ts';
import { faultyDesktop } from '../../../operators/desktop/faulty-desktop.ts';

/** Keeps inputs from the desktop, or effects from the link, once a link was lost. */
function onceLost(lacks: {
  readonly input?: (input: DesktopInput) => boolean;
  readonly effect?: (effect: DesktopEffect) => boolean;
}): DesktopFault['decoration'] {
  return faultyDesktop(() => {
    let lost = false;
    return {
      before(input) {
        const kept = lost && lacks.input?.(input) === true;
        lost ||= input.kind === 'linkClosed';
        return kept ? [] : [input];
      },
      after: (effects) => effects.filter((effect) => !lost || lacks.effect?.(effect) !== true),
    };
  });
}

const asks = (effect: DesktopEffect, request: string): boolean =>
  effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === request;

/** Faulty desktops that do not get over a lost link. */
export const linkLossFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-stays-away',
    breaks: ['DLK-04', 'DLK-05'],
    does: 'says nothing on a link that stands again',
    decoration: onceLost({ input: ({ kind }) => kind === 'linkOpened' }),
  },
  {
    name: 'desktop-drops-records-with-the-link',
    breaks: ['DLK-04'],
    does: 'finishes no record that was on it when a link was lost',
    decoration: onceLost({ effect: (effect) => asks(effect, 'RecordProcessed') }),
  },
  {
    name: 'desktop-trusts-what-it-knew',
    breaks: ['DLK-05'],
    does: 'does not ask for the status of its campaigns after a lost link',
    decoration: onceLost({ effect: (effect) => asks(effect, 'CampaignStatusRequest') }),
  },
];
