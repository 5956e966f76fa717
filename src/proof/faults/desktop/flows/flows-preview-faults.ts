import type { Desktop } from '../../../../desktop/machine/ports.ts';
import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { DesktopFault } from '../../../fault.ts';
import { sendingMore } from '../../../operators/desktop/faulty-desktop.ts';
import { neverAfter } from '../../../operators/desktop/records-of-calls.ts';
import { leavingOut, remembering } from '../../../operators/desktop/remembering.ts';

/** Faulty desktops that lose their way between the steps of Preview mode. */
export const previewFlowFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-update-is-the-end',
    breaks: ['DFL-11'],
    does: 'sends no RecordProcessed for a record that it has updated',
    decoration: leavingOut(
      'RecordProcessed',
      ({ GSW_AGENT_REQ_TYPE: name }) => name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'desktop-end-of-chain-is-the-end',
    breaks: ['DFL-16'],
    does: 'sends no RecordProcessed once the agent has asked for other numbers',
    decoration: neverAfter('RecordProcessed', ['ChainedRecordRequest']),
  },
  {
    name: 'desktop-stops-after-reject',
    breaks: ['DFL-12', 'DFL-17'],
    does: 'asks for no record after a rejection',
    decoration: neverAfter('PreviewRecordRequest', ['RecordReject']),
  },
  {
    name: 'desktop-stops-after-marking',
    breaks: ['DFL-12', 'DFL-17'],
    does: 'asks for no record after a customer wanted no more calls',
    decoration: neverAfter('PreviewRecordRequest', ['RequestRecordCancel', 'DoNotCall']),
  },
  {
    name: 'desktop-reschedules-first-of-chain',
    breaks: ['DFL-17'],
    does: 'names the first record of the chain in RecordReschedule',
    decoration: namingFirst('RecordReschedule'),
  },
  {
    name: 'desktop-callback-is-the-end',
    breaks: ['DFL-17'],
    does: 'sends no RecordProcessed for a record that it has rescheduled',
    decoration: neverAfter('RecordProcessed', ['RecordReschedule']),
  },
  {
    name: 'desktop-preview-mode-stays-on',
    breaks: ['DFL-13'],
    does: 'sends no PreviewDialingModeOver if there was a record',
    decoration: neverAfter('PreviewDialingModeOver', [
      'RecordReject',
      'RequestRecordCancel',
      'DoNotCall',
      'RecordProcessed',
    ]),
  },
  {
    name: 'desktop-callback-keeps-preview-mode',
    breaks: ['DFL-13'],
    does: 'sends no PreviewDialingModeOver while a callback waits',
    decoration: neverAfter('PreviewDialingModeOver', ['RecordReschedule']),
  },
  {
    name: 'desktop-updates-first-of-chain',
    breaks: ['DFL-14'],
    does: 'names the first record of the chain in every update',
    decoration: namingFirst('UpdateCallCompletionStats'),
  },
  {
    name: 'desktop-finishes-first-of-chain',
    breaks: ['DFL-14'],
    does: 'names the first record of the chain in RecordProcessed',
    decoration: namingFirst('RecordProcessed'),
  },
  {
    name: 'desktop-finishes-first-of-chain-too',
    breaks: ['DFL-15'],
    does: 'sends RecordProcessed for the first record of the chain after that of another number',
    decoration: finishingFirstToo,
  },
];

function namingFirst(type: string): DesktopFault['decoration'] {
  return remembering({
    memory: (): { first?: KeyValue } => ({}),
    told(memory, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
      if (event === 'PreviewRecord' && handle !== undefined) memory.first = handle;
    },
    asks: ({ first }, userData) =>
      first !== undefined && userData.GSW_AGENT_REQ_TYPE === type
        ? { ...userData, GSW_RECORD_HANDLE: first }
        : userData,
  });
}

function finishingFirstToo(right: Desktop): Desktop {
  let first: KeyValue | undefined;
  const more = sendingMore((userData) =>
    first !== undefined &&
    userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed' &&
    userData.GSW_RECORD_HANDLE !== first
      ? { after: { ...userData, GSW_RECORD_HANDLE: first } }
      : {},
  );
  return remembering({
    memory: () => undefined,
    told(_, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
      if (event === 'PreviewRecord') first = handle;
    },
    asks: (_, userData) => userData,
  })(more(right));
}
