import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { DesktopFault } from '../../../fault.ts';
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
    name: 'desktop-stops-after-reject',
    breaks: ['DFL-12'],
    does: 'asks for no record after a rejection',
    decoration: neverAfter('PreviewRecordRequest', ['RecordReject']),
  },
  {
    name: 'desktop-stops-after-marking',
    breaks: ['DFL-12'],
    does: 'asks for no record after a customer wanted no more calls',
    decoration: neverAfter('PreviewRecordRequest', ['RequestRecordCancel', 'DoNotCall']),
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
