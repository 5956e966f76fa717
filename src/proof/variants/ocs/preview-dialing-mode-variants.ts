import type { OcsVariant } from '../../fault.ts';
import { changingEvent, without } from '../../operators/ocs/faulty-ocs.ts';
import { errorTo, numbered } from '../../operators/ocs/own-events.ts';
import { answeringAddressed, isRequest, rewritingRequests } from '../../operators/ocs/watching-ocs.ts';

/** Lawful choices of when preview dialing mode begins. */
export const previewDialingModeVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-no-session-in-automatic-mode',
    does: 'answers 107 to PreviewDialingModeStart while a campaign runs in Predictive or Progressive mode',
    against: [{ rule: 'PDM-18', sentence: 'It has no sessions in an automatic mode.' }],
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
  {
    name: 'ocs-session-for-whole-campaign',
    does: 'begins and ends the preview session of an agent for a campaign, no matter which of its running groups is named',
    against: [{ rule: 'PDM-28', sentence: 'Its session is that of the campaign, and not of one group.' }],
    permits: [
      {
        section: 'PreviewDialingModeStart',
        sentence: 'The line of the agent is linked with the campaign, not with one of its groups.',
      },
    ],
    touches: ['preview-dialing-mode'],
    decoration: rewritingRequests(({ userData }, floor) => {
      const named = floor.groups.find(({ name }) => name === userData.GSW_CAMPAIGN_GROUP_NAME);
      const isSession = /^PreviewDialingMode/.test(String(userData.GSW_AGENT_REQ_TYPE));
      const isComplete = userData.GSW_CAMPAIGN_NAME !== undefined;
      if (!isSession || !isComplete || named === undefined || floor.state(named.name) !== 'running')
        return userData;
      return { ...without(userData, 'GSW_CAMPAIGN_GROUP_NAME'), GSW_CAMPAIGN_NAME: named.campaign };
    }),
  },
  {
    name: 'ocs-no-preview-campaign-if-none-is-loaded',
    does: 'answers 107 to PreviewDialingModeStart while nothing is loaded',
    against: [
      { rule: 'PDM-27', sentence: 'That nothing is loaded means to it that nothing runs in preview mode.' },
    ],
    permits: [
      {
        section: 'Error Names and Codes',
        ruling: 85,
        sentence: 'That no preview campaign runs, which is error 107, is true as well.',
      },
    ],
    touches: ['preview-dialing-mode'],
    decoration: changingEvent('error 106', (error) =>
      error.GSW_AGENT_REQ_TYPE === 'PreviewDialingModeStart' ? { ...error, ...numbered(107) } : error,
    ),
  },
];
