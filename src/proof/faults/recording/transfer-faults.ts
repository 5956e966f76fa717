import type { RecordingFault } from '../../fault.ts';

/** What happens to a recording when a device leaves by a transfer. */
export const transferFaults: readonly RecordingFault[] = [
  {
    name: 'recording-ends-with-any-transfer',
    does: 'ends a recording whenever a device leaves by a transfer',
    breaks: ['RTO-01', 'RTO-02', 'RTO-03', 'RTO-05', 'RTT-05'],
    decoration: { sipServer: (right) => ({ ...right, isMaintained: () => false }) },
  },
  {
    name: 'new-party-not-recorded',
    does: 'keeps the recording, and connects the new party without it',
    breaks: ['RTO-01', 'RTO-02', 'RTO-04', 'RTO-05'],
    decoration: { sipServer: (right) => ({ ...right, recordsNewParty: () => false }) },
  },
  {
    name: 'recording-survives-its-device',
    does: 'keeps a recording even if the device that it was started on leaves',
    breaks: ['RTO-07', 'RTT-01', 'RTT-03', 'RTT-04'],
    decoration: { sipServer: (right) => ({ ...right, isMaintained: () => true }) },
  },
  {
    name: 'recording-only-of-origination-device',
    does: 'ends a recording on a termination device in either reading',
    breaks: ['RTT-05'],
    decoration: {
      sipServer: (right) => ({ ...right, isMaintained: ({ recordedOn, leaving }) => recordedOn !== leaving }),
    },
  },
  {
    name: 'failed-transfer-ends-recording',
    does: 'stops the recording when a transfer has failed',
    breaks: ['RTO-06'],
    decoration: { sipServer: (right) => ({ ...right, endsOnFailedTransfer: () => true }) },
  },
  {
    name: 'refer-without-effect',
    does: 'accepts REFER, and does nothing',
    breaks: ['RTO-05'],
    decoration: { sipServer: (right) => ({ ...right, followsRefer: () => false }) },
  },
  {
    name: 'parties-of-others',
    does: 'indexes only who was there at first',
    breaks: ['RTO-03'],
    decoration: { indexer: (right) => ({ ...right, parties: (list) => list.slice(0, 2) }) },
  },
  {
    name: 'remaining-party-not-invited',
    does: 'leaves the media of the party that remains at the media server',
    breaks: ['RTT-02'],
    decoration: { sipServer: (right) => ({ ...right, invitesRemaining: () => false }) },
  },
];
