import type { OcsFault } from '../../../fault.ts';
import { changingEvent, faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { finishingAfter, notifyingOtherwise } from '../../../operators/ocs/withdrawal-decorations.ts';

/** Faulty implementations of RecordCancel, and of what happens during a call. */
export const recordCancelFaults: readonly OcsFault[] = [
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
    decoration: finishingAfter('RecordCancel'),
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
