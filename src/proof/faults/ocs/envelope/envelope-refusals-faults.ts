import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, isNamed, type UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, numbered, sessionRequest } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  carryingOut,
  changingEach,
  isRequest,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations that serve a request that they should refuse, or that refuse it only partly. */
export const envelopeRefusalFaults: readonly OcsFault[] = [
  {
    name: 'agent-never-forgotten',
    breaks: ['ENV-27'],
    does: 'keeps answering with records after the agent has logged out',
    decoration: servingAs(({ dn }, floor) => floor.past.departed.get(dn)),
  },
  {
    name: 'logged-out-ignored',
    breaks: ['ENV-27'],
    does: 'does not answer an agent who has logged out',
    decoration: changingEach(({ dn, userData }, floor) =>
      isNamed(userData, 'error 104') && !floor.isLoggedIn(dn) ? undefined : userData,
    ),
  },
  {
    name: 'everybody-may',
    breaks: ['ENV-28'],
    does: 'gives records of any running campaign to any logged-in agent',
    decoration: servingAs((request, floor) => {
      const { GSW_CAMPAIGN_NAME } = request.userData;
      const group = floor.groups.find(({ campaign }) => campaign === GSW_CAMPAIGN_NAME);
      const outsider = floor.isLoggedIn(request.dn) && !floor.groupMeant(request);
      return group && outsider ? floor.members(group.name)[0] : undefined;
    }),
  },
  {
    name: 'outsider-is-group-not-found',
    breaks: ['ENV-28'],
    does: "answers 105 to an agent outside the campaign's groups",
    decoration: changingEach(({ dn, userData }, floor) =>
      isNamed(userData, 'error 104') && floor.isLoggedIn(dn) ? { ...userData, ...numbered(105) } : userData,
    ),
  },
  ...['UpdateCallCompletionStats', 'RecordProcessed', 'RecordReject', 'ScheduledRecordReschedule'].map(
    (type) => ({
      name: `stranger-acknowledged-${type.toLowerCase()}`,
      breaks: ['ENV-28'],
      does: `acknowledges ${type} of an agent who is in no campaign group`,
      decoration: answeringInstead((asked, floor) => {
        const stranger = floor.isLoggedIn(asked.dn) && floor.groupsOf(asked.dn).length === 0;
        return stranger && isRequest(asked, type) ? acknowledgmentOf(floor, asked) : undefined;
      }),
    }),
  ),
  {
    name: 'stranger-gets-chain-end',
    breaks: ['ENV-28'],
    does: 'ends the chain for an agent who is in no campaign group, as if it had been asked by its own agent',
    decoration: answeringInstead((asked, floor) => {
      const stranger = floor.isLoggedIn(asked.dn) && floor.groupsOf(asked.dn).length === 0;
      if (!stranger || !isRequest(asked, 'ChainedRecordRequest')) return undefined;
      const end = { GSW_USER_EVENT: 'ChainedRecordsDataEnd', GSW_CALLING_LIST: 'Customers', GSW_CHAIN_ID: 1 };
      return { ...acknowledgmentOf(floor, asked), ...end };
    }),
  },
  {
    name: 'wrong-type-is-missing',
    breaks: ['ENV-31'],
    does: 'answers 102 to a key with a value of the wrong type, as if it were missing',
    decoration: changingEvent('error 103', (userData) => ({ ...userData, ...numbered(102) })),
  },
  {
    name: 'missing-is-wrong-value',
    breaks: ['ENV-32', 'UPD-02', 'FIN-02', 'PDM-11', 'PRV-02', 'CHN-24', 'REJ-02'],
    does: 'answers 103 to a request without a mandatory key',
    decoration: changingEvent('error 102', (userData) => ({ ...userData, ...numbered(103) })),
  },
  {
    name: 'refused-start-counts',
    breaks: ['ENV-29'],
    does: 'begins the session even though it answers 102 to PreviewDialingModeStart',
    decoration: carryingOut((input, floor) => {
      const lacks = isRequest(input, 'PreviewDialingModeStart') && !input.userData.GSW_CAMPAIGN_NAME;
      const [group] = lacks ? floor.groupsOf(input.dn) : [];
      return lacks && group
        ? { after: [sessionRequest(floor, 'PreviewDialingModeStart', input.dn, group.campaign)] }
        : {};
    }),
  },
  {
    name: 'refused-processed-closes',
    breaks: ['ENV-29'],
    does: 'closes the record even though it answers 102 to RecordProcessed',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'RecordProcessed') || input.userData.GSW_CALLING_LIST !== undefined) return {};
      const { dn } = input;
      const record = floor.recordOf(dn);
      return record
        ? { after: [{ dn, userData: { ...record, GSW_AGENT_REQ_TYPE: 'RecordProcessed' } }] }
        : {};
    }),
  },
  {
    name: 'refused-processed-merges',
    breaks: ['ENV-29'],
    does: 'keeps GSW_CALL_RESULT of a RecordProcessed that it refuses with 103, and writes it later',
    decoration: carryingOut((input) => {
      const refused =
        isRequest(input, 'RecordProcessed') && typeof input.userData.GSW_CALLING_LIST === 'number';
      if (!refused) return {};
      const { GSW_CALLING_LIST: _wrong, ...userData } = input.userData;
      const update = { ...userData, GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats' };
      return { after: [{ dn: input.dn, userData: update }] };
    }),
  },
];

/** Serves some requests for records as if another agent were logged in on the line, or the one who has left it. */
function servingAs(whom: (request: UserEventInput, floor: Floor) => string | undefined): Decoration {
  return watchingOcs((floor) => ({
    before(input): readonly OcsInput[] {
      if (!isRequest(input, 'PreviewRecordRequest')) return [input];
      const { dn } = input;
      const agentId = whom(input, floor);
      if (agentId === undefined) return [input];
      const present = floor.agentAt(dn);
      return [
        { kind: 'agentLoggedIn', dn, agentId },
        input,
        { kind: 'agentLoggedOut', dn, agentId },
        ...(present === undefined ? [] : [{ kind: 'agentLoggedIn', dn, agentId: present } as const]),
      ];
    },
    after: (effects, input) =>
      isRequest(input, 'PreviewRecordRequest')
        ? effects.filter((effect) => effect.kind !== 'userEvent' || !isStatus(effect.userData.GSW_USER_EVENT))
        : effects,
  }));
}

function isStatus(event: unknown): boolean {
  return String(event).startsWith('Campaign');
}
