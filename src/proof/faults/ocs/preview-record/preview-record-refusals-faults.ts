import type { CampaignGroup } from '../../../../ocs/configuration/configuration.ts';
import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { errorTo, eventFor, numbered } from '../../../operators/ocs/own-events.ts';
import { isRequest, rewritingRequests, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

const request = 'PreviewRecordRequest';

/** Ticket of verbs that the faulty OCS gives itself. */
const ownTicket = -1;

/** Has some campaign groups run in Preview mode while a record request is handled, and notifies nobody. */
function previewingFor(may: (floor: Floor, group: CampaignGroup) => boolean): Decoration {
  return watchingOcs((floor) => ({
    before(input) {
      if (!isRequest(input, request)) return [input];
      const groups = floor.groups.filter((group) => may(floor, group));
      return [...groups.flatMap(startOf(floor)), input, ...groups.flatMap(backOf(floor))];
    },
    after: (effects, input) =>
      isRequest(input, request)
        ? effects.filter((effect) => effect.kind !== 'dialingDone' && !isStatus(effect))
        : effects,
  }));
}

function isStatus(effect: {
  readonly kind: string;
  readonly userData?: { readonly GSW_USER_EVENT?: unknown };
}) {
  return /^Campaign/.test(String(effect.userData?.GSW_USER_EVENT));
}

const startOf =
  (floor: Floor) =>
  (group: CampaignGroup): readonly OcsInput[] => {
    const verbs = [{ verb: 'setMode', mode: 'Preview' }, { verb: 'start' }] as const;
    const all = floor.state(group.name) === 'running' ? ([{ verb: 'stop' }, ...verbs] as const) : verbs;
    return all.map((verb) => ({ kind: 'dialing', campaignGroup: group.name, ticket: ownTicket, ...verb }));
  };

const backOf =
  (floor: Floor) =>
  (group: CampaignGroup): readonly OcsInput[] => {
    const verbs = [{ verb: 'stop' }, { verb: 'setMode', mode: floor.mode(group.name) }] as const;
    const all = floor.state(group.name) === 'running' ? ([...verbs, { verb: 'start' }] as const) : verbs;
    return all.map((verb) => ({ kind: 'dialing', campaignGroup: group.name, ticket: ownTicket, ...verb }));
  };

/** Faulty implementations of the errors when there is no preview record. */
export const previewRecordRefusalFaults: readonly OcsFault[] = [
  {
    name: 'empty-is-silent',
    breaks: ['PRV-11'],
    does: 'says nothing when there is no record',
    decoration: changingEvent('error 108', () => undefined),
  },
  {
    name: 'empty-without-campaign',
    breaks: ['PRV-11'],
    does: 'leaves GSW_CAMPAIGN_NAME out of error 108',
    decoration: changingEvent('error 108', (userData) => without(userData, 'GSW_CAMPAIGN_NAME')),
  },
  {
    name: 'empty-is-113',
    breaks: ['PRV-11'],
    does: 'answers DB Error when there is no record',
    decoration: misnumbering(request, 108, 113),
  },
  {
    name: 'used-up-is-109',
    breaks: ['PRV-11'],
    does: 'answers Record Not Found to a request for a record when some have been processed and none is left',
    decoration: watchingOcs(() => {
      let processed = false;
      return {
        after: (effects) =>
          effects.map((effect) => {
            if (effect.kind !== 'userEvent') return effect;
            processed ||= isNamed(effect.userData, 'RecordProcessedAcknowledge');
            const other = processed && isNamed(effect.userData, 'error 108');
            return other ? eventFor(effect.dn, { ...effect.userData, ...numbered(109) }) : effect;
          }),
      };
    }),
  },
  {
    name: 'loaded-is-enough',
    breaks: ['PRV-12'],
    does: 'gives records of a campaign that is loaded and was never started',
    decoration: previewingFor((floor, { name }) => floor.state(name) === 'loaded'),
  },
  {
    name: 'stop-ignored',
    breaks: ['PRV-12'],
    does: 'keeps giving records of a campaign that was stopped',
    decoration: previewingFor((floor, { name }) => floor.state(name) === 'stopped'),
  },
  {
    name: 'any-mode-previews',
    breaks: ['PRV-12'],
    does: 'gives preview records of a campaign that runs in another mode',
    decoration: previewingFor(
      (floor, { name }) => floor.state(name) === 'running' && floor.mode(name) !== 'Preview',
    ),
  },
  {
    name: 'any-running-campaign-previews',
    breaks: ['PRV-12'],
    does: 'gives a record of a running campaign if the one asked for does not run',
    decoration: rewritingRequests(({ dn, userData }, floor) => {
      const groups = floor.groupsOf(dn);
      const asked = groups.find(({ campaign }) => campaign === userData.GSW_CAMPAIGN_NAME);
      const running = groups.find(({ name }) => floor.state(name) === 'running');
      if (userData.GSW_AGENT_REQ_TYPE !== request || !asked || !running) return userData;
      return floor.state(asked.name) === 'loaded'
        ? { ...userData, GSW_CAMPAIGN_NAME: running.campaign }
        : userData;
    }),
  },
  {
    name: 'not-running-is-108',
    breaks: ['PRV-12'],
    does: 'answers No Records Available when the campaign does not run',
    decoration: misnumbering(request, 107, 108),
  },
  {
    name: 'never-again',
    breaks: ['PRV-12'],
    does: 'gives no more records of a campaign that was stopped once and runs again',
    decoration: watchingOcs((floor) => {
      let stopped = false;
      return {
        before(input) {
          stopped ||= input.kind === 'dialing' && input.verb === 'stop';
          return stopped && isRequest(input, request) ? [] : [input];
        },
        after: (effects, input) =>
          stopped && isRequest(input, request) ? [eventFor(input.dn, errorTo(floor, input, 107))] : effects,
      };
    }),
  },
  {
    name: 'refusal-without-campaign',
    breaks: ['PRV-12'],
    does: 'leaves GSW_CAMPAIGN_NAME out of error 107',
    decoration: changingEvent('error 107', (userData) => without(userData, 'GSW_CAMPAIGN_NAME')),
  },
  ...[107, 108].map((number) => ({
    name: `refusal-${number}-without-request-type`,
    breaks: ['PRV-37'],
    does: `leaves GSW_AGENT_REQ_TYPE out of error ${number}`,
    decoration: changingEvent(`error ${number}`, (userData) => without(userData, 'GSW_AGENT_REQ_TYPE')),
  })),
  {
    name: 'refusal-107-misnamed',
    breaks: ['PRV-13'],
    does: 'calls error 107 NoActivePreviewCampaign',
    decoration: changingEvent('error 107', (userData) => ({
      ...userData,
      GSW_ERROR: 'NoActivePreviewCampaign',
    })),
  },
  {
    name: 'refusal-108-misnamed',
    breaks: ['PRV-13'],
    does: 'calls error 108 Error',
    decoration: changingEvent('error 108', (userData) => ({ ...userData, GSW_ERROR: 'Error' })),
  },
  {
    name: 'preview-not-loaded-is-107',
    breaks: ['PRV-14'],
    does: 'answers No Running Preview Campaigns for a campaign that is not loaded',
    decoration: misnumbering(request, 106, 107),
  },
  {
    name: 'preview-unknown-campaign-is-103',
    breaks: ['PRV-14'],
    does: 'answers Invalid Attribute Value for a campaign that does not exist',
    decoration: misnumbering(request, 105, 103),
  },
  {
    name: 'database-failure-hidden',
    breaks: ['PRV-15'],
    does: 'answers Record Not Found when the database fails',
    decoration: misnumbering(request, 113, 109),
  },
];
