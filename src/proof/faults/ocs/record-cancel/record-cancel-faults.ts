import type { OcsFault } from '../../../fault.ts';
import { changingEvent, faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { notifyingOtherwise, takingAfter } from '../../../operators/ocs/marking-decorations.ts';

/** Faulty implementations of RecordCancel, and of what happens during a call. */
export const recordCancelFaults: readonly OcsFault[] = [
  {
    name: 'told-of-another-customer',
    breaks: ['CAN-32', 'CAN-44'],
    does: 'names another customer in RecordCancel',
    decoration: notifyingOtherwise((userData) => ({ ...userData, GSW_CUSTOMER_ID: 'C-9' })),
  },
  {
    name: 'told-of-no-customer',
    breaks: ['CAN-44'],
    does: 'leaves GSW_CUSTOMER_ID out of RecordCancel',
    decoration: notifyingOtherwise((userData) => without(userData, 'GSW_CUSTOMER_ID')),
  },
  {
    name: 'told-of-another-group',
    breaks: ['CAN-32'],
    does: 'names another campaign group in RecordCancel',
    decoration: notifyingOtherwise((userData) => ({
      ...userData,
      GSW_CAMPAIGN_GROUP_NAME: 'Autumn@Sales',
    })),
  },
  {
    name: 'told-of-another-chain',
    breaks: ['CAN-33'],
    does: 'names a number and a handle of another chain in RecordCancel',
    decoration: notifyingOtherwise((userData) => ({
      ...userData,
      GSW_PHONE: '5550999',
      GSW_RECORD_HANDLE: 4999,
    })),
  },
  {
    name: 'told-without-chain-attribute',
    breaks: ['CAN-34'],
    does: 'leaves GSW_CHAIN_ATTR out of RecordCancel',
    decoration: notifyingOtherwise((userData) => without(userData, 'GSW_CHAIN_ATTR')),
  },
  {
    name: 'told-of-the-chain-always',
    breaks: ['CAN-34'],
    does: 'says AllChain in every RecordCancel',
    decoration: notifyingOtherwise((userData) => ({ ...userData, GSW_CHAIN_ATTR: 'AllChain' })),
  },
  {
    name: 'told-of-the-record-always',
    breaks: ['CAN-35'],
    does: 'says RecordOnly in every RecordCancel',
    decoration: notifyingOtherwise((userData) => ({ ...userData, GSW_CHAIN_ATTR: 'RecordOnly' })),
  },
  {
    name: 'canceled-but-open',
    breaks: ['CAN-38'],
    does: 'takes RecordProcessed for a record that RecordCancel has closed',
    decoration: takingAfter('RecordCancel', 'RecordProcessed'),
  },
  {
    name: 'incomplete-unsaid',
    breaks: ['CAN-40'],
    does: 'does not say that a record was left to its agent',
    decoration: changingEvent('RecordCancelAcknowledge', (userData) => without(userData, 'GSW_MESSAGE')),
  },
  {
    name: 'always-incomplete',
    breaks: ['CAN-40'],
    does: 'says of every cancellation that it is incomplete',
    decoration: changingEvent('RecordCancelAcknowledge', (userData) => ({
      ...userData,
      GSW_MESSAGE: 'Incomplete processing: record(s) on desktop',
    })),
  },
  {
    name: 'taken-during-the-call',
    breaks: ['CAN-40', 'CAN-41'],
    does: 'does not notice that a call goes on',
    decoration: faultyOcs(() => ({ before: (input) => (input.kind === 'call' ? [] : [input]) })),
  },
  {
    name: 'call-never-over',
    breaks: ['CAN-41'],
    does: 'does not notice that a call is over',
    decoration: faultyOcs(() => ({
      before: (input) => (input.kind === 'call' && input.event === 'EventReleased' ? [] : [input]),
    })),
  },
];
