import type { OcsVariant } from '../../fault.ts';
import { errorTo } from '../../operators/ocs/own-events.ts';
import { answeringAddressed, isRequest } from '../../operators/ocs/watching-ocs.ts';

/** Lawful choices of when preview dialing mode begins. */
export const previewDialingModeVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-no-session-in-automatic-mode',
    does: 'answers 107 to PreviewDialingModeStart while a campaign runs in Predictive or Progressive mode',
    permits: [
      {
        section: 'Error Names and Codes',
        ruling: 229,
        sentence: 'Error 107 is that no preview campaign runs; the request is also for Predictive mode.',
      },
    ],
    touches: ['preview-dialing-mode', 'scheduled-calls'],
    decoration: answeringAddressed((request, floor) => {
      if (!isRequest(request, 'PreviewDialingModeStart')) return undefined;
      const meant = floor
        .groupsOf(request.dn)
        .filter(({ campaign }) => campaign === request.userData.GSW_CAMPAIGN_NAME);
      const running = meant.filter(({ name }) => floor.state(name) === 'running');
      const isAutomatic = running.some(({ name }) => /^Pr(edictive|ogressive)/.test(floor.mode(name) ?? ''));
      return isAutomatic ? errorTo(floor, request, 107) : undefined;
    }),
  },
];
