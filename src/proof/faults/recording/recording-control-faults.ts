import type { RecordingFault } from '../../fault.ts';

/** Pause, resume, stop, and what is refused. */
export const controlFaults: readonly RecordingFault[] = [
  {
    name: 'pause-without-effect',
    does: 'acknowledges a pause, and goes on recording',
    breaks: ['RCT-01', 'RCN-08', 'RCN-09'],
    decoration: { mediaServer: (right) => ({ ...right, carriesOut: (action) => action !== 'pause' }) },
  },
  {
    name: 'resume-without-effect',
    does: 'acknowledges the end of a pause, and stays silent',
    breaks: ['RCT-01'],
    decoration: { mediaServer: (right) => ({ ...right, carriesOut: (action) => action !== 'resume' }) },
  },
  {
    name: 'stop-without-effect',
    does: 'goes on recording when it is stopped',
    breaks: ['RCT-02'],
    decoration: {
      sipServer: (right) => ({ ...right, endsSessions: () => false }),
      mediaServer: (right) => ({ ...right, carriesOut: (action) => action !== 'stop' }),
    },
  },
  {
    name: 'requests-never-refused',
    does: 'acknowledges every request',
    breaks: ['RCT-03', 'RCT-04', 'RBI-41', 'RBI-44'],
    decoration: { sipServer: (right) => ({ ...right, checksRequests: () => false }) },
  },
  {
    name: 'requests-go-by-dn',
    does: 'takes a request with the connection id of no call for one about the call of its DN',
    breaks: ['RBI-44', 'RCT-03', 'RBI-41'],
    decoration: { sipServer: (right) => ({ ...right, goesByDn: () => true }) },
  },
  {
    name: 'only-parties-may-ask',
    does: 'refuses a DN that is not a party',
    breaks: ['RCT-04'],
    decoration: { sipServer: (right) => ({ ...right, demandsParty: () => true }) },
  },
];
