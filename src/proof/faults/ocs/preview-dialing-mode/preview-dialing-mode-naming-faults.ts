import type { ErrorCode } from '../../../../protocol/errors.generated.ts';
import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, isNamed, type UserEventInput, without } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, errorTo, eventFor, numbered } from '../../../operators/ocs/own-events.ts';
import {
  answeringAddressed,
  answeringOtherwise,
  isRequest,
  rewritingRequests,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of how the two requests of the preview session name its campaign and its campaign group. */
export const previewSessionNamingFaults: readonly OcsFault[] = [
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
    does: 'ignores a GSW_CAMPAIGN_GROUP_NAME that is an Int',
    decoration: withoutGroup((group) => typeof group === 'number'),
  },
  {
    name: 'session-ignores-group',
    breaks: ['PDM-14', 'PDM-28'],
    does: 'ignores GSW_CAMPAIGN_GROUP_NAME',
    decoration: withoutGroup((group) => typeof group === 'string'),
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
    name: 'group-refused',
    breaks: ['PDM-14'],
    does: 'answers 105 whenever GSW_CAMPAIGN_GROUP_NAME is there',
    decoration: refusing(105, ({ userData }) => typeof userData.GSW_CAMPAIGN_GROUP_NAME === 'string'),
  },
  {
    name: 'unknown-group-ignored',
    breaks: ['PDM-14'],
    does: 'goes by the campaign when GSW_CAMPAIGN_GROUP_NAME is not known',
    decoration: withoutGroup(
      (group, floor) => typeof group === 'string' && floor.groups.every(({ name }) => name !== group),
    ),
  },
  {
    name: 'first-running-group',
    breaks: ['PDM-28'],
    does: 'ignores which of the running groups of a campaign is named',
    decoration: withoutGroup((group, floor) => {
      const colleagues = floor.groups.filter(
        ({ name, campaign }) =>
          campaign === floor.campaignOf(String(group)) && floor.state(name) === 'running',
      );
      return colleagues.length > 1 && colleagues.some(({ name }) => name === group);
    }),
  },
  {
    name: 'unknown-campaign-106',
    breaks: ['PDM-15'],
    does: 'answers 106 to a campaign that does not exist',
    decoration: changingEvent('error 105', (userData) =>
      isAboutSession(userData) ? { ...userData, ...numbered(106) } : userData,
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
  ...[
    { what: 'campaign', named: (group: unknown) => group === undefined },
    { what: 'group', named: (group: unknown) => group !== undefined },
  ].map(({ what, named }) => ({
    name: `over-unknown-${what}-is-119`,
    breaks: ['PDM-25'],
    does: `answers 119 to PreviewDialingModeOver with a ${what} that does not exist`,
    decoration: overOtherwise(105, ({ userData }) => named(userData.GSW_CAMPAIGN_GROUP_NAME)),
  })),
  ...[
    { who: 'outsider', does: 'an agent of other groups', belongs: true },
    { who: 'stranger', does: 'an agent of no group', belongs: false },
  ].flatMap(({ who, does, belongs }) => {
    const isMeant = ({ dn }: UserEventInput, floor: Floor) => floor.groupsOf(dn).length > 0 === belongs;
    return [
      {
        name: `${who}-begins-session`,
        breaks: ['PDM-26'],
        does: `acknowledges PreviewDialingModeStart of ${does}`,
        decoration: answeringAddressed((asked, floor) =>
          isRequest(asked, 'PreviewDialingModeStart') && isMeant(asked, floor) && !floor.groupMeant(asked)
            ? acknowledgmentOf(floor, asked)
            : undefined,
        ),
      },
      {
        name: `${who}-over-is-119`,
        breaks: ['PDM-26'],
        does: `answers 119 to PreviewDialingModeOver of ${does}`,
        decoration: overOtherwise(104, isMeant),
      },
    ];
  }),
];

/** Answers some PreviewDialingModeOver with 119 if another error is due. */
function overOtherwise(due: ErrorCode, when: (request: UserEventInput, floor: Floor) => boolean): Decoration {
  return answeringOtherwise('PreviewDialingModeOver', (events, request, floor) =>
    events.map(({ dn, userData }) => {
      const other = isNamed(userData, `error ${due}`) && when(request, floor);
      return eventFor(dn, other ? { ...userData, ...numbered(119) } : userData);
    }),
  );
}

function isAboutSession(userData: UserEventInput['userData']): boolean {
  return /^PreviewDialingMode/.test(String(userData.GSW_AGENT_REQ_TYPE));
}

/** Refuses some of the two requests with an error of its own. */
function refusing(error: ErrorCode, when: (request: UserEventInput, floor: Floor) => boolean): Decoration {
  return answeringAddressed((request, floor) =>
    isAboutSession(request.userData) && when(request, floor) ? errorTo(floor, request, error) : undefined,
  );
}

/** Takes some names of campaign groups for absent, in the two requests. */
function withoutGroup(when: (group: KeyValue, floor: Floor) => boolean): Decoration {
  return rewritingRequests(({ userData }, floor) => {
    const group = userData.GSW_CAMPAIGN_GROUP_NAME;
    const ignored = isAboutSession(userData) && group !== undefined && when(group, floor);
    return ignored ? without(userData, 'GSW_CAMPAIGN_GROUP_NAME') : userData;
  });
}
