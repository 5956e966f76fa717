import { recordType } from '../../../protocol/enumerations.generated.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingRequest, deafTo, faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';
import { leavingOut, remembering } from '../../operators/desktop/remembering.ts';
import { carryingOut, requestAbout } from '../../operators/desktop/unbidden-requests.ts';

/** Faulty desktops that add records. */
export const addingRecordsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-adds-without-time-zone',
    breaks: ['DAD-01'],
    does: 'gives a new record no time zone',
    decoration: changingRequest('AddRecord', ({ GSW_TZ_NAME: _, ...userData }) => userData),
  },
  {
    name: 'desktop-adds-for-agent-group',
    breaks: ['DAD-01'],
    does: 'names the group of agents for the campaign group of a new record',
    decoration: changingRequest('AddRecord', (userData) => ({
      ...userData,
      GSW_CAMPAIGN_GROUP_NAME: 'Sales',
    })),
  },
  {
    name: 'desktop-adds-to-the-chain-at-hand',
    breaks: ['DAD-01'],
    does: 'adds every record to the chain that came last',
    decoration: remembering<{ chain?: number }>({
      memory: () => ({}),
      told(memory, { GSW_CHAIN_ID: chain }) {
        if (typeof chain === 'number') memory.chain = chain;
      },
      asks: ({ chain }, userData) =>
        chain === undefined || userData.GSW_AGENT_REQ_TYPE !== 'AddRecord'
          ? userData
          : { ...userData, GSW_CHAIN_ID: chain },
    }),
  },
  {
    name: 'desktop-adds-to-running-campaigns',
    breaks: ['DAD-01'],
    does: 'adds nothing to a campaign that is loaded and does not run',
    decoration: remembering<{ running: boolean }>({
      memory: () => ({ running: false }),
      told(memory, { GSW_USER_EVENT: event }) {
        memory.running ||= event === 'CampaignStarted';
      },
      asks: ({ running }, userData) =>
        running || userData.GSW_AGENT_REQ_TYPE !== 'AddRecord' ? userData : undefined,
    }),
  },
  {
    name: 'desktop-adds-words',
    breaks: ['DAD-02'],
    does: 'sends the kind of a phone in words',
    decoration: changingRequest('AddRecord', (userData) =>
      userData.GSW_PHONE_TYPE === undefined ? userData : { ...userData, GSW_PHONE_TYPE: 'Mobile' },
    ),
  },
  {
    name: 'desktop-adds-general-records',
    breaks: ['DAD-02'],
    does: 'adds every record as General',
    decoration: changingRequest('AddRecord', (userData) => ({
      ...userData,
      GSW_RECORD_TYPE: recordType.General,
    })),
  },
  {
    name: 'desktop-adds-new-chains',
    breaks: ['DAD-03'],
    does: 'does not say to which chain a record is added',
    decoration: changingRequest('AddRecord', ({ GSW_CHAIN_ID: _, ...userData }) => userData),
  },
  {
    name: 'desktop-adds-at-the-end',
    breaks: ['DAD-03'],
    does: 'does not say at which place of the chain a record is added',
    decoration: changingRequest('AddRecord', ({ GSW_CHAIN_N: _, ...userData }) => userData),
  },
  {
    name: 'desktop-adds-without-handle',
    breaks: ['DAD-08'],
    does: 'does not name the record beside which a record is added',
    decoration: changingRequest('AddRecord', ({ GSW_RECORD_HANDLE: _, ...userData }) => userData),
  },
  {
    name: 'desktop-adds-callbacks-to-chains',
    breaks: ['DAD-04'],
    does: 'adds a record of a callback type to a chain',
    decoration: changingRequest('AddRecord', (userData) => ({
      ...userData,
      GSW_RECORD_TYPE: recordType.PersonalCallBack,
    })),
  },
  {
    name: 'desktop-one-chain-request',
    breaks: ['DAD-04'],
    does: 'never asks for a chain twice, even though it has grown',
    decoration: leavingOut(
      'ChainedRecordRequest',
      ({ GSW_AGENT_REQ_TYPE: name }) => name === 'ChainedRecordRequest',
    ),
  },
  {
    name: 'desktop-shows-added-records',
    breaks: ['DAD-05'],
    does: 'puts what was added on the desktop, without a handle of its own',
    decoration: faultyDesktop(() => {
      let added = false;
      return {
        before(input) {
          added ||= input.kind === 'frame' && input.frame.userData?.GSW_USER_EVENT === 'AddRecordAcknowledge';
          return [input];
        },
        seen: (right) => ({
          ...right,
          records: added
            ? [...right.records, ...right.records.map((record) => ({ ...record, phone: '5550188' }))]
            : right.records,
        }),
      };
    }),
  },
  {
    name: 'desktop-deaf-to-add-errors',
    breaks: ['DAD-06'],
    does: 'does not know the errors of adding records',
    decoration: deafTo(
      ({ GSW_ERROR_NUMBER: number }) => number === 106 || (Number(number) >= 113 && Number(number) <= 116),
    ),
  },
  {
    name: 'desktop-adds-to-unloaded-campaigns',
    breaks: ['DAD-07'],
    does: 'adds records to a campaign that was unloaded',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event }) => event === 'CampaignUnloaded' || event === 'CampaignStopped',
    ),
  },
  {
    name: 'desktop-adds-to-unknown-campaigns',
    breaks: ['DAD-07'],
    does: 'adds records to a campaign of which OCS has said nothing',
    decoration: carryingOut('addRecord', ({ campaign, callingList, phone, timeZone }) =>
      requestAbout(
        'AddRecord',
        {},
        {
          GSW_APPLICATION_ID: 101,
          GSW_CAMPAIGN_NAME: campaign,
          GSW_CALLING_LIST: callingList,
          GSW_PHONE: phone,
          GSW_TZ_NAME: timeZone,
        },
      ),
    ),
  },
];
