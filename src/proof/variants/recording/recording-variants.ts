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
  {
    name: 'recording-origination-on-the-right',
    does: 'puts the party in whose session the recording was started on the right channel',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about channels of the file.' }],
    touches: ['basic-recording', 'transfer', 'conference'],
    against: ['RBA-09', 'RTO-04', 'RCF-05', 'RCF-07'].map((rule) => ({
      rule,
      sentence: 'The rule would have that party on the left channel.',
    })),
    decoration: {
      mediaServer: (right) => ({
        ...right,
        channelOf: (session, isTarget) => (right.channelOf(session, isTarget) === 0 ? 1 : 0),
      }),
    },
  },
  {
    name: 'recording-starts-with-first-answer',
    does: 'starts the recording as soon as one party has answered',
    permits: [
      {
        section: 'Basic Call Flow',
        sentence: 'The file is written once the media is established; nothing says that of both parties.',
      },
    ],
    touches: ['basic-recording', 'recording'],
    against: [{ rule: 'RBA-12', sentence: 'The rule would have the recording start after both answers.' }],
    decoration: { sipServer: (right) => ({ ...right, answersBeforeStart: () => 1 }) },
  },
  {
    name: 'recording-fails-silently',
    does: 'notifies nobody that a recording has failed',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about failures.' }],
    touches: ['recording'],
    against: ['RFL-01', 'RFL-02'].map((rule) => ({
      rule,
      sentence: 'The rule would have the failure reported.',
    })),
    decoration: { sipServer: (right) => ({ ...right, tellsOfFailure: () => false }) },
  },
];
