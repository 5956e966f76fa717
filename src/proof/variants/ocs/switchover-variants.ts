import type { OcsVariant } from '../../fault.ts';
import { without } from '../../operators/ocs/faulty-ocs.ts';
import { eventFor } from '../../operators/ocs/own-events.ts';
import { answeringInstead, atEvery, changingEach } from '../../operators/ocs/watching-ocs.ts';

/** Lawful choices of what is sent at and after a switchover. */
export const switchoverVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-takeover-loaded-then-started',
    does: 'announces a running campaign at a switchover with CampaignLoaded and CampaignStarted',
    permits: [
      {
        section: 'Campaign Status Notification from OCS to Desktop',
        ruling: 62,
        sentence: 'The new primary sends CampaignStarted/CampaignLoaded: one of them or both.',
      },
    ],
    touches: ['switchover'],
    decoration: atEvery('switchover', (events) =>
      events.flatMap((event) => {
        if (event.userData.GSW_USER_EVENT !== 'CampaignStarted') return [event];
        const loaded = without(event.userData, 'GSW_CAMPAIGN_MODE');
        return [eventFor(event.dn, { ...loaded, GSW_USER_EVENT: 'CampaignLoaded' }), event];
      }),
    ),
  },
  {
    name: 'ocs-silent-without-application-id',
    does: 'does not answer a request without an application id, except the one that needs none',
    against: [{ rule: 'ENV-25', sentence: 'It does not answer what is not addressed to it.' }],
    permits: [
      {
        section: 'Characteristics of Event Structures',
        ruling: 244,
        sentence: 'Only the OCS with the matching id responds to a request.',
      },
    ],
    touches: ['envelope', 'do-not-call', 'scheduling-records', 'canceling-records'],
    decoration: answeringInstead(({ userData }) =>
      userData.GSW_APPLICATION_ID === undefined &&
      typeof userData.GSW_AGENT_REQ_TYPE === 'string' &&
      userData.GSW_AGENT_REQ_TYPE !== 'CampaignStatusRequest'
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'ocs-errors-without-application-id',
    does: 'sends errors without an application id, except the two whose tables require it',
    against: [
      {
        rule: 'ENV-20',
        sentence: 'It sends the application id only where a table of the error requires it.',
      },
    ],
    permits: [
      {
        section: 'Error Events and Messages',
        ruling: 2,
        sentence: 'The attributes of an error are its name and its number.',
      },
    ],
    touches: ['switchover', 'envelope'],
    decoration: changingEach(({ userData }) => {
      const { GSW_ERROR_NUMBER: number } = userData;
      return number === undefined || number === 107 || number === 108
        ? userData
        : without(userData, 'GSW_APPLICATION_ID');
    }),
  },
];
