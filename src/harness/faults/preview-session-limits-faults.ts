import type { ErrorCode } from '../../protocol/errors.generated.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { Decoration } from '../../reference/reference-system.ts';
import type { Fault } from './fault.ts';
import { changingEvent, type UserEventInput, without } from './faulty-ocs.ts';
import { acknowledgementOf, errorTo, numbered } from './own-events.ts';
import type { WatchedFloor } from './watched-floor.ts';
import { answeringInstead, isRequest, rewritingRequests } from './watching-ocs.ts';

/** Faulty implementations of what the two requests of the preview session need to be accepted. */
export const previewSessionLimitsFaults: readonly Fault[] = [
  {
    name: 'campaign-optional',
    breaks: ['PDM-11'],
    does: "takes the agent's first campaign when GSW_CAMPAIGN_NAME is missing",
    decoration: rewritingRequests(({ dn, userData }, floor) =>
      isAboutSession(userData) && userData.GSW_CAMPAIGN_NAME === undefined
        ? { ...userData, GSW_CAMPAIGN_NAME: floor.groupsOf(dn)[0]?.campaign ?? '' }
        : userData,
    ),
  },
  {
    name: 'group-replaces-campaign',
    breaks: ['PDM-11'],
    does: 'does without GSW_CAMPAIGN_NAME when GSW_CAMPAIGN_GROUP_NAME is there',
    decoration: rewritingRequests(({ userData }) =>
      isAboutSession(userData) && userData.GSW_CAMPAIGN_GROUP_NAME !== undefined
        ? { GSW_CAMPAIGN_NAME: 'any', ...userData }
        : userData,
    ),
  },
  {
    name: 'campaign-of-any-type',
    breaks: ['PDM-12'],
    does: 'answers 105 to a GSW_CAMPAIGN_NAME that is an Int',
    decoration: refusing(105, ({ userData }) => typeof userData.GSW_CAMPAIGN_NAME === 'number'),
  },
  {
    name: 'campaign-number-ignored',
    breaks: ['PDM-12'],
    does: "takes the agent's first campaign when GSW_CAMPAIGN_NAME is an Int",
    decoration: rewritingRequests(({ dn, userData }, floor) =>
      isAboutSession(userData) && typeof userData.GSW_CAMPAIGN_NAME === 'number'
        ? { ...userData, GSW_CAMPAIGN_NAME: floor.groupsOf(dn)[0]?.campaign ?? '' }
        : userData,
    ),
  },
  {
    name: 'empty-campaign-unknown',
    breaks: ['PDM-13'],
    does: 'answers 105 to an empty GSW_CAMPAIGN_NAME',
    decoration: refusing(105, ({ userData }) => userData.GSW_CAMPAIGN_NAME === ''),
  },
  {
    name: 'group-number-ignored',
    breaks: ['PDM-13'],
    does: 'takes no notice of a GSW_CAMPAIGN_GROUP_NAME that is an Int',
    decoration: withoutGroup((group) => typeof group === 'number'),
  },
  {
    name: 'session-ignores-group',
    breaks: ['PDM-14'],
    does: 'takes no notice of GSW_CAMPAIGN_GROUP_NAME',
    decoration: withoutGroup(() => true),
  },
  {
    name: 'campaign-before-group',
    breaks: ['PDM-14'],
    does: 'looks for GSW_CAMPAIGN_GROUP_NAME among the groups of GSW_CAMPAIGN_NAME only, and else answers 105',
    decoration: refusing(105, ({ userData }, floor) => {
      const group = floor.groups.find(({ name }) => name === userData.GSW_CAMPAIGN_GROUP_NAME);
      return group !== undefined && group.campaign !== userData.GSW_CAMPAIGN_NAME;
    }),
  },
  {
    name: 'unknown-group-ignored',
    breaks: ['PDM-14'],
    does: 'goes by the campaign when GSW_CAMPAIGN_GROUP_NAME is not known',
    decoration: withoutGroup((group, floor) => floor.groups.every(({ name }) => name !== group)),
  },
  {
    name: 'unknown-campaign-106',
    breaks: ['PDM-15'],
    does: 'answers 106 to a campaign that does not exist',
    decoration: changingEvent('error 105', (userData) =>
      isAbout(userData.GSW_AGENT_REQ_TYPE) ? { ...userData, ...numbered(106) } : userData,
    ),
  },
  {
    name: 'campaign-without-case',
    breaks: ['PDM-15'],
    does: 'compares names of campaigns without regard to upper and lower case',
    decoration: rewritingRequests(({ userData }, floor) => {
      const given = String(userData.GSW_CAMPAIGN_NAME).toLowerCase();
      const group = floor.groups.find(({ campaign }) => campaign.toLowerCase() === given);
      const meant = group && isAboutSession(userData);
      return meant ? { ...userData, GSW_CAMPAIGN_NAME: group.campaign } : userData;
    }),
  },
  {
    name: 'starts-unloaded',
    breaks: ['PDM-16'],
    does: 'acknowledges PreviewDialingModeStart when nothing is loaded',
    decoration: acknowledgingStart((state) => state === 'never loaded' || state === 'unloaded'),
  },
  {
    name: 'unloaded-is-107',
    breaks: ['PDM-16'],
    does: 'answers 107 instead of 106 to PreviewDialingModeStart when nothing is loaded',
    decoration: changingEvent('error 106', (userData) =>
      isAbout(userData.GSW_AGENT_REQ_TYPE) ? { ...userData, ...numbered(107) } : userData,
    ),
  },
  {
    name: 'starts-when-loaded',
    breaks: ['PDM-17'],
    does: 'acknowledges PreviewDialingModeStart in a campaign that does not run yet',
    decoration: acknowledgingStart((state) => state === 'loaded'),
  },
  {
    name: 'starts-when-stopped',
    breaks: ['PDM-17'],
    does: 'acknowledges PreviewDialingModeStart in a campaign that has been stopped',
    decoration: acknowledgingStart((state) => state === 'stopped'),
  },
  {
    name: 'preview-only',
    breaks: ['PDM-18'],
    does: 'answers 107 to PreviewDialingModeStart in a predictive campaign',
    decoration: refusing(107, (request, floor) => isStart(request) && runsPredictive(request, floor)),
  },
  {
    name: 'predictive-ignored',
    breaks: ['PDM-18'],
    does: 'does not answer PreviewDialingModeStart in a predictive campaign',
    decoration: answeringInstead((request, floor) =>
      isStart(request) && runsPredictive(request, floor) ? 'silence' : undefined,
    ),
  },
  {
    name: 'start-refused-without-option',
    breaks: ['PDM-19'],
    does: 'answers 101 to PreviewDialingModeStart when the option is false',
    decoration: refusing(101, (request, floor) => isStart(request) && isOptional(request, floor)),
  },
  {
    name: 'session-always-on',
    breaks: ['PDM-19'],
    does: 'answers 118 to the first PreviewDialingModeStart when the option is false',
    decoration: refusing(
      118,
      (request, floor) =>
        isStart(request) && isOptional(request, floor) && floor.sessionsOf(request.dn).size === 0,
    ),
  },
];

const isAbout = (type: KeyValue | undefined): boolean => /^PreviewDialingMode/.test(String(type));
const isAboutSession = (userData: UserEventInput['userData']): boolean =>
  isAbout(userData.GSW_AGENT_REQ_TYPE);
const isStart = (request: UserEventInput): boolean => isRequest(request, 'PreviewDialingModeStart');

function isOptional(request: UserEventInput, floor: WatchedFloor): boolean {
  const group = floor.groupMeant(request);
  return group !== undefined && !floor.needsStart(group);
}

function runsPredictive(request: UserEventInput, floor: WatchedFloor): boolean {
  const group = floor.groupMeant(request);
  return group !== undefined && floor.mode(group.name) === 'Predictive';
}

/** Refuses some of the two requests with an error of its own. */
function refusing(
  error: ErrorCode,
  when: (request: UserEventInput, floor: WatchedFloor) => boolean,
): Decoration {
  return answeringInstead((request, floor) =>
    isAboutSession(request.userData) && when(request, floor) ? errorTo(floor, request, error) : undefined,
  );
}

/** Acknowledges PreviewDialingModeStart where the campaign is in some state. */
function acknowledgingStart(when: (state: string) => boolean): Decoration {
  return answeringInstead((request, floor) => {
    const group = isStart(request) ? floor.groupMeant(request) : undefined;
    return group && when(floor.state(group.name)) ? acknowledgementOf(floor, request) : undefined;
  });
}

/** Takes some names of campaign groups for absent, in the two requests. */
function withoutGroup(when: (group: KeyValue, floor: WatchedFloor) => boolean): Decoration {
  return rewritingRequests(({ userData }, floor) => {
    const group = userData.GSW_CAMPAIGN_GROUP_NAME;
    const ignored = isAboutSession(userData) && group !== undefined && when(group, floor);
    return ignored ? without(userData, 'GSW_CAMPAIGN_GROUP_NAME') : userData;
  });
}
