import type { RecordingFault } from '../../fault.ts';

/** What a consultation does to the dialog of the device, and to its recording. */
export const consultationFaults: readonly RecordingFault[] = [
  {
    name: 'consultation-not-recorded',
    does: 'pauses every recording during a consultation',
    breaks: ['RCN-01', 'RCN-05'],
    decoration: { sipServer: (right) => ({ ...right, recordsConsultation: () => false }) },
  },
  {
    name: 'consulted-party-not-recorded',
    does: 'does not write what the consulted party says',
    breaks: ['RCN-01'],
    decoration: { mediaServer: (right) => ({ ...right, records: ({ number }) => number === 2 }) },
  },
  {
    name: 'consultation-hangs-up',
    does: 'hangs up the consulting device',
    breaks: ['RCN-02'],
    decoration: { sipServer: (right) => ({ ...right, consultingDialog: () => 'hung up' }) },
  },
  {
    name: 'consultation-in-second-dialog',
    does: 'calls the consulting device in a second dialog',
    breaks: ['RCN-02'],
    decoration: { sipServer: (right) => ({ ...right, consultingDialog: () => 'second' }) },
  },
  {
    name: 'consultation-ends-recording',
    does: 'ends both sessions when a consultation begins',
    breaks: ['RCN-03', 'RCN-06'],
    decoration: { sipServer: (right) => ({ ...right, sessionsEndedByConsultation: () => 2 }) },
  },
  {
    name: 'consultation-ends-one-session',
    does: 'ends one of the sessions when a consultation begins',
    breaks: ['RCN-03'],
    decoration: { sipServer: (right) => ({ ...right, sessionsEndedByConsultation: () => 1 }) },
  },
  {
    name: 'session-for-consulted-party',
    does: 'opens a session for the consulted party',
    breaks: ['RCN-04'],
    decoration: { sipServer: (right) => ({ ...right, opensSessionForConsulted: () => true }) },
  },
  {
    name: 'session-for-recorded-consulted-party',
    does: 'opens a session for a consulted party that has the option record',
    breaks: ['RCN-04'],
    decoration: {
      sipServer: (right) => ({ ...right, opensSessionForConsulted: (isOptionOn) => isOptionOn }),
    },
  },
  {
    name: 'media-from-anywhere',
    does: 'takes media from other addresses than were negotiated',
    breaks: ['RCN-05', 'RBI-25'],
    decoration: { mediaServer: (right) => ({ ...right, takesForeignMedia: () => true }) },
  },
  {
    name: 'held-party-returns-without-recording',
    does: 'connects the held party directly after a consultation',
    breaks: ['RCN-06', 'RCN-08'],
    decoration: { sipServer: (right) => ({ ...right, returnsSession: () => false }) },
  },
  {
    name: 'completed-transfer-ends-recording',
    does: 'ends a recording on the other device as well when a transfer is completed',
    breaks: ['RCN-07'],
    decoration: { sipServer: (right) => ({ ...right, isMaintained: () => false }) },
  },
  {
    name: 'completed-transfer-keeps-recording',
    does: 'keeps a recording on the device that completes a transfer',
    breaks: ['RCN-07'],
    decoration: { sipServer: (right) => ({ ...right, isMaintained: () => true }) },
  },
  {
    name: 'consultation-always-recorded',
    does: 'records consultations without the option',
    breaks: ['RCN-08', 'RCN-09'],
    decoration: { sipServer: (right) => ({ ...right, recordsConsultation: () => true }) },
  },
];
