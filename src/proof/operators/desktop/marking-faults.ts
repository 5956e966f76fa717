import type { DesktopFault } from '../../fault.ts';
import { changingRequest, deafTo } from './faulty-desktop.ts';
import { remembering } from './remembering.ts';
import { carryingOut, requestAbout, sendingAfter } from './unbidden-requests.ts';

/** Rules of RequestRecordCancel or DoNotCall by what they say; both requests have the same rules. */
interface RulesOfMarking {
  readonly named: string;
  readonly others: string;
  readonly chain: string;
  readonly wholeChain: string;
  readonly last: string;
  readonly notDialed: string;
  readonly byNumber: string;
  readonly customerAlone: string;
  readonly leaves: string;
}

/** The same faults for both requests that mark records: RequestRecordCancel and DoNotCall. */
export function markingFaults(
  way: string,
  request: string,
  acknowledgment: string,
  rules: RulesOfMarking,
): readonly DesktopFault[] {
  return [
    {
      name: `desktop-${way}-campaign-as-number`,
      breaks: [rules.named],
      does: `takes the campaign and the list for numbers in ${request}, as a published desktop does`,
      decoration: changingRequest(request, (userData) =>
        userData.GSW_RECORD_HANDLE === undefined
          ? userData
          : { ...userData, GSW_CAMPAIGN_NAME: 0, GSW_CALLING_LIST: 0 },
      ),
    },
    {
      name: `desktop-${way}-by-phone-always`,
      breaks: [rules.named],
      does: `names the record by a phone number in ${request}, even if it is on the desktop`,
      decoration: changingRequest(
        request,
        ({ GSW_RECORD_HANDLE, GSW_CAMPAIGN_NAME, GSW_CALLING_LIST, ...others }) =>
          GSW_RECORD_HANDLE === undefined ? others : { ...others, GSW_PHONE: '5550101' },
      ),
    },
    {
      name: `desktop-${way}-always-with-handle`,
      breaks: [rules.others],
      does: `names in ${request} the record on the desktop, even if the agent gave a number`,
      decoration: remembering<{ handle?: unknown }>({
        memory: () => ({}),
        told(memory, { GSW_RECORD_HANDLE: handle }) {
          if (handle !== undefined) memory.handle = handle;
        },
        asks: ({ handle }, userData) =>
          userData.GSW_AGENT_REQ_TYPE !== request || typeof handle !== 'number'
            ? userData
            : {
                GSW_CAMPAIGN_NAME: 'Spring',
                GSW_CALLING_LIST: 'Customers',
                ...userData,
                GSW_RECORD_HANDLE: handle,
              },
      }),
    },
    {
      name: `desktop-${way}-digits-as-int`,
      breaks: [rules.others],
      does: `sends phone number and customer id as Ints in ${request}`,
      decoration: changingRequest(request, (userData) =>
        Object.fromEntries(
          Object.entries(userData).map(([key, value]) =>
            key === 'GSW_PHONE' || key === 'GSW_CUSTOMER_ID' ? [key, Number(value)] : [key, value],
          ),
        ),
      ),
    },
    {
      name: `desktop-${way}-chain-always`,
      breaks: [rules.chain],
      does: `leaves GSW_CHAIN_ATTR out of ${request}`,
      decoration: changingRequest(request, ({ GSW_CHAIN_ATTR: _, ...userData }) => userData),
    },
    {
      name: `desktop-${way}-record-only-always`,
      breaks: [rules.chain, rules.wholeChain],
      does: `means only one record in every ${request}`,
      decoration: changingRequest(request, (userData) => ({ ...userData, GSW_CHAIN_ATTR: 'RecordOnly' })),
    },
    {
      name: `desktop-${way}-record-only-unless-asked`,
      breaks: [rules.wholeChain],
      does: `means only one record in ${request} if the agent does not say that the chain is meant`,
      decoration: changingRequest(request, (userData) => ({ GSW_CHAIN_ATTR: 'RecordOnly', ...userData })),
    },
    {
      name: `desktop-${way}-then-processed`,
      breaks: [rules.last],
      does: `sends RecordProcessed after ${acknowledgment}`,
      decoration: sendingAfter(acknowledgment, ({ GSW_RECORD_HANDLE: handle = 0 }, { records }) =>
        records.has(handle) ? [requestAbout('RecordProcessed', records.get(handle))] : [],
      ),
    },
    {
      name: `desktop-${way}-then-dials`,
      breaks: [rules.notDialed],
      does: `lets the agent call the customer after ${request}`,
      decoration: carryingOut('dial', ({ handle }, { records }) => {
        const userData = records.get(handle) ?? {};
        return { messageType: 'RequestMakeCall', otherDN: userData.GSW_PHONE ?? '', userData };
      }),
    },
    {
      name: `desktop-${way}-dials-by-itself`,
      breaks: [rules.notDialed],
      does: `calls the customer when ${acknowledgment} comes`,
      decoration: sendingAfter(acknowledgment, ({ GSW_RECORD_HANDLE: handle = 0 }, { records }) => {
        const userData = records.get(handle);
        if (userData === undefined) return [];
        return [{ messageType: 'RequestMakeCall', otherDN: userData.GSW_PHONE ?? '', userData }];
      }),
    },
    {
      name: `desktop-${way}-plain-digits`,
      breaks: [rules.others],
      does: `keeps only the digits of a phone number in ${request}`,
      decoration: changingRequest(request, ({ GSW_PHONE: phone, ...userData }) => ({
        ...userData,
        ...(phone !== undefined && { GSW_PHONE: String(phone).replaceAll(/\D/g, '') }),
      })),
    },
    {
      name: `desktop-${way}-needs-a-number`,
      breaks: [rules.customerAlone],
      does: `sends no ${request} for a customer id alone`,
      decoration: changingRequest(request, (userData) =>
        userData.GSW_RECORD_HANDLE === undefined && userData.GSW_PHONE === undefined ? undefined : userData,
      ),
    },
    {
      name: `desktop-${way}-by-number-is-final`,
      breaks: [rules.byNumber],
      does: `takes ${request} by phone number for the last request for its own record`,
      decoration: remembering<{ marked: boolean }>({
        memory: () => ({ marked: false }),
        asks(memory, userData) {
          if (userData.GSW_AGENT_REQ_TYPE === request) memory.marked = userData.GSW_PHONE !== undefined;
          return memory.marked && userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed' ? undefined : userData;
        },
      }),
    },
    {
      name: `desktop-${way}-keeps-the-record`,
      breaks: [rules.leaves],
      does: `keeps the record and its chain after ${acknowledgment}`,
      decoration: deafTo(({ GSW_USER_EVENT: event }) => event === acknowledgment),
    },
  ];
}
