import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  changingEvent,
  changingEvents,
  changingRequest,
  isNamed,
  without,
} from '../../../operators/ocs/faulty-ocs.ts';
import { misinforming, misnumbering } from '../../../operators/ocs/faulty-records.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { eventFor } from '../../../operators/ocs/own-events.ts';
import {
  carryingOut,
  changingEach,
  isRequest,
  rewritingRequests,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

const request = 'PreviewRecordRequest';

/** Rewrites preview record requests, knowing the floor. */
const rewriting = (rewrite: (userData: UserData, dn: string, floor: Floor) => UserData) =>
  rewritingRequests(({ dn, userData }, floor) =>
    userData.GSW_AGENT_REQ_TYPE === request ? rewrite(userData, dn, floor) : userData,
  );

/** The first campaign, or the one at another place, of the agent of a DN. */
const campaignOf = (floor: Floor, dn: string, place = 0): string =>
  floor.groupsOf(dn).at(place)?.campaign ?? '';

/** A request for one of the agent's campaigns becomes one for the campaign at a place among them. */
const preferring = (userData: UserData, dn: string, floor: Floor, place: number): UserData => {
  const own = floor.groupsOf(dn).some(({ campaign }) => campaign === userData.GSW_CAMPAIGN_NAME);
  return own ? { ...userData, GSW_CAMPAIGN_NAME: campaignOf(floor, dn, place) } : userData;
};

const isRefusal = (userData: UserData): boolean =>
  isNamed(userData, 'error 107') || isNamed(userData, 'error 108');

/** Faulty implementations of how preview records are asked for. */
export const previewRecordRequestFaults: readonly OcsFault[] = [
  {
    name: 'record-from-nowhere',
    breaks: ['PRV-01'],
    does: "puts another calling list's name into PreviewRecord",
    decoration: misinforming('GSW_CALLING_LIST', 'Prospects'),
  },
  {
    name: 'record-sent-twice',
    breaks: ['PRV-01'],
    does: 'sends every PreviewRecord twice',
    decoration: changingEvents((event) =>
      isNamed(event.userData, 'PreviewRecord') ? [event, event] : [event],
    ),
  },
  {
    name: 'record-to-everybody',
    breaks: ['PRV-01'],
    does: 'sends a copy of each PreviewRecord to every other logged-in agent of the group',
    decoration: watchingOcs((floor) => ({
      after: (effects) =>
        effects.flatMap((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'PreviewRecord')) return [effect];
          const copy = without(effect.userData, 'GSW_REFERENCE_ID');
          const others = floor.linesOf(copy.GSW_CAMPAIGN_GROUP_NAME).filter((dn) => dn !== effect.dn);
          return [effect, ...others.map((dn) => eventFor(dn, copy))];
        }),
    })),
  },
  {
    name: 'keys-by-position',
    breaks: ['PRV-01'],
    does: 'does not see a PreviewRecordRequest whose first key is not its type',
    decoration: changingRequest(request, (userData) =>
      Object.keys(userData)[0] === 'GSW_AGENT_REQ_TYPE' ? userData : undefined,
    ),
  },
  {
    name: 'preview-campaign-guessed',
    breaks: ['PRV-02'],
    does: "takes a request without a campaign for one for the agent's own",
    decoration: rewriting((userData, dn, floor) => ({
      GSW_CAMPAIGN_NAME: campaignOf(floor, dn),
      ...userData,
    })),
  },
  {
    name: 'preview-missing-is-invalid',
    breaks: ['ENV-32'],
    does: 'answers 101 to a record request without a mandatory key',
    decoration: misnumbering(request, 102, 101),
  },
  {
    name: 'refusal-costs-a-record',
    breaks: ['PRV-02'],
    does: 'takes the next record out of the buffer for a request without a campaign, and keeps it',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, request)) return {};
      if (input.userData.GSW_CAMPAIGN_NAME !== undefined) return {};
      const userData = { ...input.userData, GSW_CAMPAIGN_NAME: campaignOf(floor, input.dn) };
      return { before: [{ dn: input.dn, userData }] };
    }),
  },
  {
    name: 'preview-type-coerced',
    breaks: ['PRV-03'],
    does: 'takes an Int campaign name for its digits',
    decoration: rewriting((userData) =>
      typeof userData.GSW_CAMPAIGN_NAME === 'number'
        ? { ...userData, GSW_CAMPAIGN_NAME: String(userData.GSW_CAMPAIGN_NAME) }
        : userData,
    ),
  },
  {
    name: 'preview-number-names-own-campaign',
    breaks: ['PRV-03'],
    does: "takes an Int campaign name for the agent's own campaign",
    decoration: rewriting((userData, dn, floor) =>
      typeof userData.GSW_CAMPAIGN_NAME === 'number'
        ? { ...userData, GSW_CAMPAIGN_NAME: campaignOf(floor, dn) }
        : userData,
    ),
  },
  {
    name: 'preview-empty-name-unknown',
    breaks: ['PRV-04'],
    does: 'takes an empty campaign name for one that is unknown',
    decoration: rewriting((userData) =>
      userData.GSW_CAMPAIGN_NAME === '' ? { ...userData, GSW_CAMPAIGN_NAME: ' ' } : userData,
    ),
  },
  {
    name: 'foreign-request-takes-record',
    breaks: ['PRV-05'],
    does: 'carries out a record request for another application id, and keeps the record',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, request)) return {};
      if (input.userData.GSW_APPLICATION_ID === floor.applicationId) return {};
      const userData = { ...input.userData, GSW_APPLICATION_ID: floor.applicationId };
      return { before: [{ dn: input.dn, userData }] };
    }),
  },
  {
    name: 'foreign-request-brings-record',
    breaks: ['PRV-05'],
    does: 'answers a record request for another application id with a record',
    decoration: rewriting((userData, _, floor) => ({ ...userData, GSW_APPLICATION_ID: floor.applicationId })),
  },
  {
    name: 'refusal-forgets-reference',
    breaks: ['PRV-06'],
    does: 'leaves GSW_REFERENCE_ID out of errors 107 and 108',
    decoration: changingEvent('Error', (userData) =>
      isRefusal(userData) ? without(userData, 'GSW_REFERENCE_ID') : userData,
    ),
  },
  {
    name: 'no-records-forgets-reference',
    breaks: ['PRV-06'],
    does: 'leaves GSW_REFERENCE_ID out of error 108 only',
    decoration: changingEvent('error 108', (userData) => without(userData, 'GSW_REFERENCE_ID')),
  },
  {
    name: 'not-running-reference-as-text',
    breaks: ['PRV-06'],
    does: 'repeats the reference id as a String in error 107',
    decoration: changingEvent('error 107', (userData) => ({
      ...userData,
      GSW_REFERENCE_ID: String(userData.GSW_REFERENCE_ID),
    })),
  },
  {
    name: 'record-with-invented-reference',
    breaks: ['PRV-07'],
    does: 'puts the reference id 0 into a PreviewRecord whose request had none',
    decoration: changingEvent('PreviewRecord', (userData) => ({ GSW_REFERENCE_ID: 0, ...userData })),
  },
  {
    name: 'first-campaign-wins',
    breaks: ['PRV-08'],
    does: "gives a record of the agent's first campaign, no matter which  of them is asked for",
    decoration: rewriting((userData, dn, floor) => preferring(userData, dn, floor, 0)),
  },
  {
    name: 'last-campaign-wins',
    breaks: ['PRV-08'],
    does: "gives a record of the agent's last campaign, no matter which  of them is asked for",
    decoration: rewriting((userData, dn, floor) => preferring(userData, dn, floor, -1)),
  },
  {
    name: 'first-group-of-campaign',
    breaks: ['PRV-09'],
    does: "names in PreviewRecord the first group of the campaign instead of the agent's own",
    decoration: changingEach(({ userData }, floor) => {
      if (!isNamed(userData, 'PreviewRecord')) return userData;
      const first = floor.groups.find(({ campaign }) => campaign === userData.GSW_CAMPAIGN_NAME);
      return { ...userData, GSW_CAMPAIGN_GROUP_NAME: first?.name ?? '' };
    }),
  },
  {
    name: 'preview-group-ignored',
    breaks: ['PRV-10'],
    does: 'ignores the campaign group that a record request names',
    decoration: rewriting((userData) => without(userData, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
];
