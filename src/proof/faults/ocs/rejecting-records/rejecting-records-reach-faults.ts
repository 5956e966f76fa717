import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { acknowledgingAfter, answeringByChain, writingAt } from '../../../operators/ocs/delivered-chains.ts';
import { changingRequest, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering, watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { acknowledgmentOf, eventFor, refusingRequest, taken } from '../../../operators/ocs/own-events.ts';
import { carryingOut, isRequest } from '../../../operators/ocs/watching-ocs.ts';

const request = 'RecordReject';

/** Faulty implementations of which records a rejection concerns. */
export const rejectionReachFaults: readonly OcsFault[] = [
  {
    name: 'rejected-alone',
    breaks: ['REJ-19'],
    does: 'gives back only the record that was rejected, and not those that the desktop never saw',
    decoration: writingAt(
      (input) => isRequest(input, request),
      (row) => (row.agent_id === undefined ? undefined : row),
    ),
  },
  {
    name: 'chain-of-rejected-updated',
    breaks: ['REJ-19'],
    does: 'marks the rest of a rejected chain Updated',
    decoration: writingAt(
      (input) => isRequest(input, request),
      (row) => (row.agent_id === undefined ? { ...row, record_status: recordStatus.Updated } : row),
    ),
  },
  {
    name: 'chained-handles-outlive-rejection',
    breaks: ['REJ-20'],
    does: 'takes updates of the other records of a rejected chain',
    decoration: acknowledgingAfter(
      'RecordReject',
      (asked, { chained }) => chained && isRequest(asked, 'UpdateCallCompletionStats'),
    ),
  },
  {
    name: 'chained-handles-silent-after-rejection',
    breaks: ['REJ-20'],
    does: 'ignores requests for the other records of a rejected chain',
    decoration: answeringByChain((asked, chains) =>
      chains.of(asked.userData)?.chained && chains.ending(asked.userData) === request ? 'silence' : undefined,
    ),
  },
  {
    name: 'rejects-for-everybody',
    breaks: ['REJ-21'],
    does: 'takes with a rejected record those of all other agents too',
    decoration: rejectingBesides((own, other) => own !== other),
  },
  {
    name: 'rejects-all-of-agent',
    breaks: ['REJ-21'],
    does: 'takes with a rejected record all others of its agent',
    decoration: rejectingBesides((own, other) => own === other),
  },
  {
    name: 'rejected-by-anybody',
    breaks: ['REJ-28'],
    does: 'takes the rejection of a record from an agent who does not have it',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, request)) return {};
      const dn = floor.lines.find((line) => {
        return floor.recordOf(line)?.GSW_RECORD_HANDLE === input.userData.GSW_RECORD_HANDLE;
      });
      return dn === undefined || dn === input.dn ? {} : { before: [{ dn, userData: input.userData }] };
    }),
  },
  {
    name: 'reject-of-anyone-acknowledged',
    breaks: ['REJ-22', 'REJ-28'],
    does: 'acknowledges the rejection of a record to an agent who does not have it',
    decoration: answeringByChain((asked, chains, floor) => {
      const record = chains.of(asked.userData);
      const foreign = record !== undefined && record.dn !== asked.dn;
      return isRequest(asked, request) && foreign ? acknowledgmentOf(floor, asked) : undefined;
    }),
  },
  {
    name: 'reject-names-ignored',
    breaks: ['REJ-23'],
    does: "takes the record's own names for those in a rejection",
    decoration: watchingRecords((chains) => ({
      before(input) {
        if (!isRequest(input, request) || input.userData.GSW_CALLING_LIST === undefined) return [input];
        const own = taken(chains.of(input.userData)?.userData ?? {}, 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST');
        return [{ ...input, userData: { ...input.userData, ...own } }];
      },
    })),
  },
  {
    name: 'reject-unknown-campaign-wrong',
    breaks: ['REJ-24'],
    does: 'answers 103 to a rejection that names an unknown campaign or group',
    decoration: misnumbering(request, 105, 103),
  },
  {
    name: 'reject-by-campaign-first',
    breaks: ['REJ-25'],
    does: 'takes the campaign in a rejection, and no notice of the group',
    decoration: changingRequest(request, (asked) => without(asked, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
  {
    name: 'reject-by-one-name-only',
    breaks: ['REJ-25'],
    does: 'answers 101 to a rejection that names both a campaign and a group',
    decoration: refusingRequest(
      request,
      101,
      (asked) => asked.userData.GSW_CAMPAIGN_GROUP_NAME !== undefined,
    ),
  },
  {
    name: 'rejected-first-of-all',
    breaks: ['REJ-26'],
    does: 'gives a rejected record out again before all others',
    decoration: watchingRecords((chains) => ({
      after: (effects) =>
        effects.map((effect) => {
          const isOffer = effect.kind === 'userEvent' && effect.userData.GSW_USER_EVENT === 'PreviewRecord';
          const back = chains.all.find(({ userData }) => chains.ending(userData) === request);
          if (!isOffer || back === undefined) return effect;
          const own = taken(effect.userData, 'GSW_REFERENCE_ID', 'GSW_RECORD_HANDLE');
          return eventFor(effect.dn, { ...back.userData, ...own });
        }),
    })),
  },
];

/** Rejects other records that are on desktops along with one, in silence. */
function rejectingBesides(isMeant: (own: string, other: string) => boolean): Decoration {
  return carryingOut((input, floor) => {
    if (!isRequest(input, request)) return {};
    const others = [...floor.past.handles].filter((handle) => handle !== input.userData.GSW_RECORD_HANDLE);
    return {
      after: others.flatMap((handle) =>
        floor.lines
          .filter((dn) => isMeant(input.dn, dn))
          .map((dn) => ({ dn, userData: { ...input.userData, GSW_RECORD_HANDLE: Number(handle) } })),
      ),
    };
  });
}
