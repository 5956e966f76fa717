import type { OcsInput } from '../../../ocs/machine/ports.ts';
import type { OcsVariant } from '../../fault.ts';
import type { UserEventEffect } from '../../operators/ocs/faulty-ocs.ts';
import { statusAs, tellingStatus } from '../../operators/ocs/telling-status.ts';
import { isRequest } from '../../operators/ocs/watching-ocs.ts';

const isLogIn = ({ kind }: OcsInput): boolean => kind === 'agentLoggedIn';
const isTakeover = ({ kind }: OcsInput): boolean => kind === 'switchover';
const isStatusRequest = (input: OcsInput): boolean => isRequest(input, 'CampaignStatusRequest');
const isDialing = (verb: 'load' | 'start') => (input: OcsInput) =>
  input.kind === 'dialing' && input.verb === verb;

const assigned = (status: UserEventEffect) => statusAs(status, 'CampaignGroupAssigned');

/** Loaded comes before Started; if nothing runs, there is only Loaded. */
const loadedFirst = (status: UserEventEffect): readonly UserEventEffect[] =>
  status.userData.GSW_USER_EVENT === 'CampaignStarted'
    ? [statusAs(status, 'CampaignLoaded'), status]
    : [status];

const assignment = {
  section: 'CampaignGroupAssigned',
  ruling: 245,
  sentence: 'A status request is answered like a login, and this event is one of the possible answers.',
} as const;

const loadedOrStarted = {
  section: 'CampaignLoaded',
  ruling: 62,
  sentence: 'It is sent at login when a session is started, and CampaignStarted under the same condition.',
} as const;

const logIn = { touches: ['campaign-status', 'agent-assignment'], choice: 'status at login' } as const;

/** Lawful choices of the events that tell an agent the state of a campaign group. */
export const statusVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-log-in-assigned-too',
    does: 'sends CampaignGroupAssigned before the status at login',
    against: [{ rule: 'CST-18', sentence: 'It tells the assignment with each status.' }],
    permits: [assignment],
    ...logIn,
    decoration: tellingStatus(isLogIn, (status) => [assigned(status), status]),
  },
  {
    name: 'ocs-log-in-loaded-then-started',
    does: 'sends CampaignLoaded and then CampaignStarted for a running group at login',
    permits: [loadedOrStarted],
    ...logIn,
    decoration: tellingStatus(isLogIn, loadedFirst),
  },
  {
    name: 'ocs-status-loaded-then-started',
    does: 'answers CampaignStatusRequest for a running group with CampaignLoaded and CampaignStarted',
    permits: [loadedOrStarted],
    touches: ['campaign-status'],
    choice: 'status on request',
    decoration: tellingStatus(isStatusRequest, loadedFirst),
  },
  {
    name: 'ocs-status-assigned-too',
    does: 'answers CampaignStatusRequest with CampaignGroupAssigned after the status',
    against: [{ rule: 'CST-18', sentence: 'It tells the assignment with each status.' }],
    permits: [assignment],
    touches: ['campaign-status', 'agent-assignment'],
    choice: 'status on request',
    decoration: tellingStatus(isStatusRequest, (status) => [status, assigned(status)]),
  },
  {
    name: 'ocs-takeover-assigned-too',
    does: 'sends CampaignGroupAssigned after the status at a takeover',
    permits: [assignment],
    touches: ['switchover', 'campaign-status'],
    choice: 'status at takeover',
    decoration: tellingStatus(isTakeover, (status) => [status, assigned(status)]),
  },
  {
    name: 'ocs-load-assigned-too',
    does: 'sends CampaignGroupAssigned before CampaignLoaded when a group is loaded',
    permits: [assignment],
    touches: ['campaign-status'],
    decoration: tellingStatus(isDialing('load'), (status) => [assigned(status), status]),
  },
  {
    name: 'ocs-start-assigned-too',
    does: 'sends CampaignGroupAssigned after CampaignStarted when dialing starts',
    against: [{ rule: 'CST-18', sentence: 'It tells the assignment with each status.' }],
    permits: [assignment],
    touches: ['campaign-status'],
    decoration: tellingStatus(isDialing('start'), (status) => [status, assigned(status)]),
  },
];
