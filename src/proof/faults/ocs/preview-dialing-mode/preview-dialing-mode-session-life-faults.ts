import type { OcsFault } from '../../../fault.ts';
import { acknowledgmentOf, errorTo, sessionRequest } from '../../../operators/ocs/own-events.ts';
import { answeringAddressed, carryingOut, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what happens to a preview session when the campaign or the agent pauses or leaves. */
export const previewSessionLifeFaults: readonly OcsFault[] = [
  {
    name: 'stop-ends-session',
    breaks: ['PDM-20'],
    does: 'ends all sessions of a campaign when it stops',
    decoration: carryingOut((input, floor) => {
      if (input.kind !== 'dialing' || input.verb !== 'stop') return {};
      const campaign = floor.campaignOf(input.campaignGroup);
      const lines = floor.linesOf(input.campaignGroup);
      return {
        after: lines.map((dn) => sessionRequest(floor, 'PreviewDialingModeOver', dn, campaign)),
      };
    }),
  },
  {
    name: 'session-outlives-unload',
    breaks: ['PDM-21'],
    does: 'gives agents their sessions back when the campaign runs again after it was unloaded',
    decoration: carryingOut((input, floor) => {
      if (input.kind !== 'dialing' || input.verb !== 'start') return {};
      const campaign = floor.campaignOf(input.campaignGroup);
      const lines = floor
        .linesOf(input.campaignGroup)
        .filter((dn) => floor.past.hasBegunSession(dn, campaign));
      return {
        after: lines.map((dn) => sessionRequest(floor, 'PreviewDialingModeStart', dn, campaign)),
      };
    }),
  },
  {
    name: 'session-ends-after-unload',
    breaks: ['PDM-21'],
    does: 'acknowledges PreviewDialingModeOver after the campaign was unloaded',
    decoration: answeringAddressed((request, floor) => {
      const group = floor.groupMeant(request);
      const begun = group && floor.past.hasBegunSession(request.dn, group.campaign);
      return begun && isRequest(request, 'PreviewDialingModeOver') && floor.state(group.name) === 'unloaded'
        ? acknowledgmentOf(floor, request)
        : undefined;
    }),
  },
  {
    name: 'session-outlives-agent',
    breaks: ['PDM-22'],
    does: 'keeps sessions when the agent logs out',
    decoration: carryingOut((input, floor) => {
      if (input.kind !== 'agentLoggedIn') return {};
      const campaigns = new Set(floor.groups.map(({ campaign }) => campaign));
      const kept = [...campaigns].filter((campaign) => floor.past.hasBegunSession(input.dn, campaign));
      return {
        after: kept.map((one) => sessionRequest(floor, 'PreviewDialingModeStart', input.dn, one)),
      };
    }),
  },
  {
    name: 'over-refused-with-record',
    breaks: ['PDM-23'],
    does: 'answers 101 to PreviewDialingModeOver while a record is open',
    decoration: answeringAddressed((request, floor) =>
      isRequest(request, 'PreviewDialingModeOver') && floor.recordOf(request.dn)
        ? errorTo(floor, request, 101)
        : undefined,
    ),
  },
  {
    name: 'over-closes-records',
    breaks: ['PDM-23'],
    does: "closes the agent's records at PreviewDialingModeOver",
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'PreviewDialingModeOver')) return {};
      const record = floor.recordOf(input.dn);
      return record
        ? { after: [{ dn: input.dn, userData: { ...record, GSW_AGENT_REQ_TYPE: 'RecordProcessed' } }] }
        : {};
    }),
  },
];
