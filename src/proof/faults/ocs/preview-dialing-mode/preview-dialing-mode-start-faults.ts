import type { OcsOptions } from '../../../../ocs/configuration/configuration.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, type UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { errorTo, numbered, sessionRequest } from '../../../operators/ocs/own-events.ts';
import {
  answeringAddressed,
  carryingOut,
  changingConfiguration,
  isRequest,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of the gate that agent_preview_mode_start puts before records. */
export const previewGateFaults: readonly OcsFault[] = [
  {
    name: 'no-gate',
    breaks: ['PDM-02'],
    does: 'delivers records without a session',
    decoration: changingStartOption({ agent_preview_mode_start: false }, 'everywhere'),
  },
  {
    name: 'gate-of-application-only',
    breaks: ['PDM-02'],
    does: 'looks at the option of OCS only, not at that of the campaign group',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      campaignGroups: configuration.campaignGroups.map((group) => ({ ...group, options: {} })),
    })),
  },
  {
    name: 'gate-takes-record',
    breaks: ['PDM-02'],
    does: 'takes a chain out of the buffer for the request that it refuses',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'PreviewRecordRequest') || !isKeptBack(input, floor)) return {};
      const campaign = String(input.userData.GSW_CAMPAIGN_NAME);
      const start = sessionRequest(floor, 'PreviewDialingModeStart', input.dn, campaign);
      const over = sessionRequest(floor, 'PreviewDialingModeOver', input.dn, campaign);
      return { before: [start, input, over] };
    }),
  },
  {
    name: 'gate-other-number',
    breaks: ['PDM-03'],
    does: 'answers 119 instead of 101 to a record request that lacks its session',
    decoration: changingEvent('error 101', (userData) =>
      userData.GSW_ERROR === 'PreviewDialingModeStart is required'
        ? { ...userData, ...numbered(119) }
        : userData,
    ),
  },
  {
    name: 'gate-with-other-reason',
    breaks: ['PDM-03'],
    does: 'calls error 101 of a record request that lacks its session by the name of error 119',
    decoration: changingEvent('error 101', (userData) => ({
      ...userData,
      ...numbered(119),
      GSW_ERROR_NUMBER: 101,
    })),
  },
  {
    name: 'gate-stays-shut',
    breaks: ['PDM-04'],
    does: 'refuses records with 101 even though the session has begun',
    decoration: answeringAddressed((request, floor) => {
      const group = floor.groupMeant(request);
      const shut = isRequest(request, 'PreviewRecordRequest') && group && floor.needsStart(group);
      return shut && floor.sessionsOf(request.dn).has(group.campaign)
        ? errorTo(floor, request, 101)
        : undefined;
    }),
  },
  {
    name: 'gate-of-group-stays-shut',
    breaks: ['PDM-04'],
    does: 'refuses records with 101 forever if the option is that of the campaign group',
    decoration: answeringAddressed((request, floor) => {
      const option = floor.groupMeant(request)?.options.agent_preview_mode_start;
      return isRequest(request, 'PreviewRecordRequest') && option ? errorTo(floor, request, 101) : undefined;
    }),
  },
  {
    name: 'gate-always',
    breaks: ['PDM-05'],
    does: 'requires a session even though the option is false',
    decoration: changingStartOption({ agent_preview_mode_start: true }, 'everywhere'),
  },
  {
    name: 'gate-where-mentioned',
    breaks: ['PDM-05'],
    does: 'requires a session everywhere that the option is set, no matter what its value is',
    decoration: changingStartOption({ agent_preview_mode_start: true }, 'where it is set'),
  },
  {
    name: 'gate-opens-for-good',
    breaks: ['PDM-09'],
    does: 'delivers records to anybody who has had a session once',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'PreviewRecordRequest') || !isKeptBack(input, floor)) return {};
      const campaign = String(input.userData.GSW_CAMPAIGN_NAME);
      if (!floor.past.hasEndedSession(input.dn, campaign)) return {};
      return {
        before: [sessionRequest(floor, 'PreviewDialingModeStart', input.dn, campaign)],
        after: [sessionRequest(floor, 'PreviewDialingModeOver', input.dn, campaign)],
      };
    }),
  },
  {
    name: 'over-without-effect',
    breaks: ['PDM-09'],
    does: 'acknowledges PreviewDialingModeOver, but the session goes on',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'PreviewDialingModeOver')) return {};
      const campaigns = [...floor.sessionsOf(input.dn)];
      return {
        after: campaigns.map((one) => sessionRequest(floor, 'PreviewDialingModeStart', input.dn, one)),
      };
    }),
  },
  {
    name: 'gate-for-all',
    breaks: ['PDM-24'],
    does: 'answers 101 to every request that lacks its session, and not to those for records only',
    decoration: answeringAddressed((request, floor) => {
      const free = /^PreviewDialingMode|^PreviewRecord/.test(String(request.userData.GSW_AGENT_REQ_TYPE));
      const needed = floor.groupsOf(request.dn).some((group) => floor.needsStart(group));
      const kept = needed && floor.sessionsOf(request.dn).size === 0;
      return kept && !free ? errorTo(floor, request, 101) : undefined;
    }),
  },
];

/** Whether a request for a record lacks the session that it needs. */
function isKeptBack(request: UserEventInput, floor: Floor): boolean {
  const group = floor.groupMeant(request);
  return group !== undefined && floor.needsStart(group) && !floor.sessionsOf(request.dn).has(group.campaign);
}

function changingStartOption(option: OcsOptions, where: 'everywhere' | 'where it is set'): Decoration {
  const change = (options: OcsOptions): OcsOptions =>
    where === 'everywhere' || options.agent_preview_mode_start !== undefined
      ? { ...options, ...option }
      : options;
  return changingConfiguration((configuration) => ({
    ...configuration,
    options: change(configuration.options),
    campaignGroups: configuration.campaignGroups.map((group) => ({
      ...group,
      options: change(group.options),
    })),
  }));
}
