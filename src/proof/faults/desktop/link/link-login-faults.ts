import type { DesktopFault } from '../../../fault.ts';
import { faultyDesktop, showing } from '../../../operators/desktop/faulty-desktop.ts';

/** Faulty desktops whose agent is not logged in, or does not seem to be. */
export const linkLoginFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-logs-in-as-the-dn',
    breaks: ['DLK-06'],
    does: 'logs the agent in under the number of the DN',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'frame' || effect.frame.messageType !== 'RequestAgentLogin') return effect;
          const { thisDN = '' } = effect.frame;
          return { ...effect, frame: { ...effect.frame, agentId: thisDN } };
        }),
    })),
  },
  {
    name: 'desktop-sends-no-login',
    breaks: ['DLK-06'],
    does: 'registers the DN, and sends no RequestAgentLogin',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.filter(
          (effect) => effect.kind !== 'frame' || effect.frame.messageType !== 'RequestAgentLogin',
        ),
    })),
  },
  {
    name: 'desktop-never-seems-logged-in',
    breaks: ['DLK-06'],
    does: 'shows the agent as logged out',
    decoration: showing((seen) => ({ ...seen, loggedIn: false })),
  },
];
