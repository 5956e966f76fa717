import type { DesktopFault } from '../../fault.ts';
import { changingEvents, deafTo } from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';
import { requestAbout, sendingAfter } from '../../operators/desktop/unbidden-requests.ts';

/** Faulty desktops for records that OCS cancels. */
export const recordCancelFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-ignores-record-cancel',
    breaks: ['DCA-11', 'DCA-12', 'DCA-13'],
    does: 'ignores RecordCancel',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'RecordCancel'),
  },
  {
    name: 'desktop-cancels-one-of-a-chain',
    breaks: ['DCA-11', 'DCA-12'],
    does: 'cancels one record alone, no matter what GSW_CHAIN_ATTR says',
    decoration: changingEvents((userData) =>
      userData.GSW_USER_EVENT === 'RecordCancel' ? { ...userData, GSW_CHAIN_ATTR: 'RecordOnly' } : userData,
    ),
  },
  {
    name: 'desktop-cancel-needs-chain-attribute',
    breaks: ['DCA-11', 'DCA-12'],
    does: 'takes RecordCancel without GSW_CHAIN_ATTR for one record',
    decoration: changingEvents((userData) =>
      userData.GSW_USER_EVENT === 'RecordCancel' ? { GSW_CHAIN_ATTR: 'RecordOnly', ...userData } : userData,
    ),
  },
  {
    name: 'desktop-cancels-whole-chains',
    breaks: ['DCA-12'],
    does: 'cancels the whole chain even though RecordOnly is said',
    decoration: changingEvents((userData) =>
      userData.GSW_USER_EVENT === 'RecordCancel' ? { ...userData, GSW_CHAIN_ATTR: 'AllChain' } : userData,
    ),
  },
  {
    name: 'desktop-processes-canceled-records',
    breaks: ['DCA-13'],
    does: 'answers RecordCancel with RecordProcessed',
    decoration: sendingAfter('RecordCancel', ({ GSW_RECORD_HANDLE: handle = 0 }, { records }) => [
      requestAbout('RecordProcessed', records.get(handle)),
    ]),
  },
  {
    name: 'desktop-cancel-needs-a-customer-id',
    breaks: ['DCA-14'],
    does: 'drops RecordCancel whose customer id is not an Int',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_CUSTOMER_ID: id }) => event === 'RecordCancel' && typeof id !== 'number',
    ),
  },
  {
    name: 'desktop-cancel-needs-text',
    breaks: ['DCA-14'],
    does: 'drops RecordCancel whose customer id is an Int',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_CUSTOMER_ID: id }) => event === 'RecordCancel' && typeof id === 'number',
    ),
  },
  {
    name: 'desktop-cancels-what-is-there',
    breaks: ['DCA-15'],
    does: 'cancels the record on the desktop, no matter which  RecordCancel names',
    decoration: changingEvents((userData) =>
      userData.GSW_USER_EVENT === 'RecordCancel' ? { ...userData, GSW_RECORD_HANDLE: 1 } : userData,
    ),
  },
  {
    name: 'desktop-stuck-after-record-cancel',
    breaks: ['DCA-16'],
    does: 'no longer asks for records once OCS has canceled one',
    decoration: remembering<{ canceled: boolean }>({
      memory: () => ({ canceled: false }),
      told(memory, { GSW_USER_EVENT: event }) {
        memory.canceled ||= event === 'RecordCancel';
      },
      asks: ({ canceled }, userData) =>
        canceled && userData.GSW_AGENT_REQ_TYPE === 'PreviewRecordRequest' ? undefined : userData,
    }),
  },
];
