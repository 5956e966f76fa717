import type { OcsFault } from '../../../fault.ts';
import { changingEvent, type UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, errorTo, sessionRequest } from '../../../operators/ocs/own-events.ts';
import {
  answeringAddressed,
  carryingOut,
  changingEach,
  isRequest,
  type OwnRequest,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of how a preview session begins and ends, and whose it is. */
export const previewSessionFaults: readonly OcsFault[] = [
  {
    name: 'start-unacknowledged',
    breaks: ['PDM-01'],
    does: 'begins the session, but does not acknowledge',
    decoration: changingEvent('PreviewDialingModeStartAcknowledge', () => undefined),
  },
  {
    name: 'start-names-group',
    breaks: ['PDM-01'],
    does: 'acknowledges PreviewDialingModeStart with the name of the campaign group as that of the campaign',
    decoration: namingGroup('PreviewDialingModeStartAcknowledge'),
  },
  {
    name: 'session-once',
    breaks: ['PDM-01'],
    does: 'answers 118 to PreviewDialingModeStart after a session that has ended',
    decoration: answeringAddressed((request, floor) =>
      isRequest(request, 'PreviewDialingModeStart') &&
      floor.past.hasEndedSession(request.dn, request.userData.GSW_CAMPAIGN_NAME)
        ? errorTo(floor, request, 118)
        : undefined,
    ),
  },
  {
    name: 'start-twice-acknowledged',
    breaks: ['PDM-06', 'PDM-19'],
    does: 'acknowledges a second PreviewDialingModeStart',
    decoration: answeringAddressed((request, floor) =>
      isRequest(request, 'PreviewDialingModeStart') && hasSession(request, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'start-twice-ends',
    breaks: ['PDM-06'],
    does: 'answers 118 to a second PreviewDialingModeStart, and ends the session',
    decoration: carryingOut((input, floor) =>
      isRequest(input, 'PreviewDialingModeStart') && hasSession(input, floor)
        ? { after: oversOf(floor, [input.dn], input.userData.GSW_CAMPAIGN_NAME) }
        : {},
    ),
  },
  {
    name: 'session-of-campaign',
    breaks: ['PDM-02', 'PDM-07'],
    does: 'keeps one session a campaign for all agents',
    decoration: carryingOut((input, floor) => {
      const group = input.kind === 'userEvent' ? floor.groupMeant(input) : undefined;
      if (input.kind !== 'userEvent' || group === undefined || hasSession(input, floor)) return {};
      const begun = floor.linesOf(group.name).some((dn) => floor.sessionsOf(dn).has(group.campaign));
      return begun
        ? { before: [sessionRequest(floor, 'PreviewDialingModeStart', input.dn, group.campaign)] }
        : {};
    }),
  },
  {
    name: 'session-of-agent',
    breaks: ['PDM-02', 'PDM-07'],
    does: 'keeps one session an agent for all campaigns',
    decoration: carryingOut((input, floor) => {
      if (input.kind !== 'userEvent' || hasSession(input, floor)) return {};
      const group = floor.groupMeant(input);
      const begun = group && floor.sessionsOf(input.dn).size > 0;
      return begun
        ? { before: [sessionRequest(floor, 'PreviewDialingModeStart', input.dn, group.campaign)] }
        : {};
    }),
  },
  {
    name: 'over-ends-all-agents',
    breaks: ['PDM-07'],
    does: 'ends the sessions of all agents in the campaign at the PreviewDialingModeOver of one',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'PreviewDialingModeOver')) return {};
      const colleagues = floor.lines.filter((dn) => dn !== input.dn);
      return { after: oversOf(floor, colleagues, input.userData.GSW_CAMPAIGN_NAME) };
    }),
  },
  {
    name: 'over-ends-all-campaigns',
    breaks: ['PDM-07'],
    does: "ends the agent's sessions in all campaigns at PreviewDialingModeOver",
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'PreviewDialingModeOver')) return {};
      const others = [...floor.sessionsOf(input.dn)].filter(
        (one) => one !== input.userData.GSW_CAMPAIGN_NAME,
      );
      return { after: others.flatMap((one) => oversOf(floor, [input.dn], one)) };
    }),
  },
  {
    name: 'over-unacknowledged',
    breaks: ['PDM-08'],
    does: 'ends the session, but does not acknowledge',
    decoration: changingEvent('PreviewDialingModeOverAcknowledge', () => undefined),
  },
  {
    name: 'over-names-group',
    breaks: ['PDM-08'],
    does: 'acknowledges PreviewDialingModeOver with the name of the campaign group as that of the campaign',
    decoration: namingGroup('PreviewDialingModeOverAcknowledge'),
  },
  {
    name: 'over-always-acknowledged',
    breaks: ['PDM-10', 'PDM-19'],
    does: 'acknowledges PreviewDialingModeOver without a session',
    decoration: answeringAddressed((request, floor) =>
      isRequest(request, 'PreviewDialingModeOver') && floor.groupMeant(request) && !hasSession(request, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'over-twice-acknowledged',
    breaks: ['PDM-10'],
    does: 'acknowledges PreviewDialingModeOver of a session that has ended already',
    decoration: answeringAddressed((request, floor) =>
      isRequest(request, 'PreviewDialingModeOver') &&
      !hasSession(request, floor) &&
      floor.past.hasEndedSession(request.dn, request.userData.GSW_CAMPAIGN_NAME)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'over-of-colleague-acknowledged',
    breaks: ['PDM-10'],
    does: 'acknowledges PreviewDialingModeOver where only a colleague has a session',
    decoration: answeringAddressed((request, floor) => {
      if (!isRequest(request, 'PreviewDialingModeOver') || hasSession(request, floor)) return undefined;
      const begun = floor.lines.some((dn) => hasSession({ ...request, dn }, floor));
      return begun ? acknowledgmentOf(floor, request) : undefined;
    }),
  },
];

function hasSession({ dn, userData }: UserEventInput, floor: Floor): boolean {
  return floor.sessionsOf(dn).has(String(userData.GSW_CAMPAIGN_NAME));
}

function oversOf(floor: Floor, lines: readonly string[], campaign: unknown): readonly OwnRequest[] {
  return lines.map((dn) => sessionRequest(floor, 'PreviewDialingModeOver', dn, String(campaign)));
}

function namingGroup(event: string): OcsFault['decoration'] {
  return changingEach(({ dn, userData }, floor) => {
    const group = userData.GSW_USER_EVENT === event ? floor.groupMeant({ dn, userData }) : undefined;
    return group ? { ...userData, GSW_CAMPAIGN_NAME: group.name } : userData;
  });
}
