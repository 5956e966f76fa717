import type { RecordingVariant } from '../../fault.ts';

const noOrder =
  'The document orders what happens for one party, and says nothing about one party and the other.';

/** Lawful recording platforms that differ from the reference. */
export const variants: readonly RecordingVariant[] = [
  {
    name: 'recording-uri-without-service',
    does: 'leaves the parameter media-service out of the Request-URI',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about the Request-URI.' }],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation'],
    decoration: {
      sipServer: (right) => ({ ...right, sessionParameters: (dn) => ({ dn, record: true }) }),
    },
  },
  {
    name: 'recording-second-party-first',
    does: 'opens the session of the termination device first',
    permits: [{ section: 'Basic Call Flow', sentence: noOrder }],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation'],
    decoration: { sipServer: (right) => ({ ...right, opensSecondFirst: () => true }) },
  },
];
