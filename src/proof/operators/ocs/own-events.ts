import type { CampaignGroup } from '../../../ocs/configuration/configuration.ts';
import { type ErrorCode, errorCodes } from '../../../protocol/errors.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { UserEventEffect, UserEventInput } from './faulty-ocs.ts';
import type { Floor } from './floor.ts';
import { answeringInstead, isRequest, type OwnRequest } from './watching-ocs.ts';

/** The error event, in the right form, with which a faulty OCS refuses a request that the right one would not. */
export function errorTo(floor: Floor, { userData }: UserEventInput, number: ErrorCode): UserData {
  return {
    GSW_USER_EVENT: 'Error',
    GSW_APPLICATION_ID: floor.applicationId,
    ...numbered(number),
    ...(typeof userData.GSW_CAMPAIGN_NAME === 'string' && taken(userData, 'GSW_CAMPAIGN_NAME')),
    ...taken(userData, 'GSW_AGENT_REQ_TYPE', 'GSW_RECORD_HANDLE', 'GSW_REFERENCE_ID'),
  };
}

/** Refuses a type of request instead of the right OCS, which does not see it: always, or only if `when` says so. */
export function refusingRequest(
  type: string,
  number: ErrorCode,
  when: (request: UserEventInput, floor: Floor) => boolean = () => true,
): Decoration {
  return answeringInstead((request, floor) =>
    isRequest(request, type) && when(request, floor) ? errorTo(floor, request, number) : undefined,
  );
}

/** Number and name of an error: put over an error event, they turn it into another one. */
export function numbered(number: ErrorCode): UserData {
  return { GSW_ERROR_NUMBER: number, GSW_ERROR: errorCodes[number].name };
}

/** The acknowledgment of a request that the right OCS would not acknowledge, with the request's own values. */
export function acknowledgmentOf(floor: Floor, { userData }: UserEventInput): UserData {
  return {
    GSW_USER_EVENT: `${userData.GSW_AGENT_REQ_TYPE}Acknowledge`,
    GSW_APPLICATION_ID: floor.applicationId,
    ...taken(userData, 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST', 'GSW_RECORD_HANDLE', 'GSW_REFERENCE_ID'),
  };
}

/** A status notification of a campaign group, in the right form and with its present mode. */
export function statusEvent(floor: Floor, group: CampaignGroup, event: string): UserData {
  const withMode = event === 'CampaignStarted' || event === 'CampaignModeChanged';
  return {
    GSW_USER_EVENT: event,
    GSW_APPLICATION_ID: floor.applicationId,
    GSW_CAMPAIGN_NAME: group.campaign,
    GSW_CAMPAIGN_DESCRIPTION: floor.description(group.campaign),
    GSW_CAMPAIGN_GROUP_NAME: group.name,
    GSW_CAMPAIGN_GROUP_DESCRIPTION: group.description,
    ...(withMode && { GSW_CAMPAIGN_MODE: floor.mode(group.name) }),
  };
}

/** What the right OCS sends at login for a campaign group in its present state; nothing for one that is not loaded. */
export function presentStatus(floor: Floor, group: CampaignGroup): UserData | undefined {
  const state = floor.state(group.name);
  if (state === 'running') return statusEvent(floor, group, 'CampaignStarted');
  return state === 'loaded' || state === 'stopped' ? statusEvent(floor, group, 'CampaignLoaded') : undefined;
}

/** An event for the desktop of a DN. */
export function eventFor(dn: string, userData: UserData): UserEventEffect {
  return { kind: 'userEvent', dn, userData };
}

/** PreviewDialingModeStart or PreviewDialingModeOver, in the right form, for an agent who has not sent it. */
export function sessionRequest(
  floor: Floor,
  type: 'PreviewDialingModeStart' | 'PreviewDialingModeOver',
  dn: string,
  campaign: string,
): OwnRequest {
  const { applicationId } = floor;
  const userData = {
    GSW_AGENT_REQ_TYPE: type,
    GSW_APPLICATION_ID: applicationId,
    GSW_CAMPAIGN_NAME: campaign,
  };
  return { dn, userData };
}

/** Some keys of user data, if it has them. */
export function taken(userData: UserData, ...keys: readonly string[]): UserData {
  return Object.fromEntries(Object.entries(userData).filter(([key]) => keys.includes(key)));
}
