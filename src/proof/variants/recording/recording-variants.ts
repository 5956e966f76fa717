import type { RecordingVariant } from '../../fault.ts';

const noOrder =
  'The document orders what happens for one party, and says nothing about one party and the other.';

const noTime = 'It says nothing about how long anything takes.';

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
    against: ['RFL-01', 'RFL-02', 'RFL-06'].map((rule) => ({
      rule,
      sentence: 'The rule would have the failure reported.',
    })),
    decoration: { sipServer: (right) => ({ ...right, tellsOfFailure: () => false }) },
  },
  {
    name: 'recording-uri-of-its-own',
    does: 'names the recording in the Request-URI in another way, and no DN',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about the Request-URI.' }],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation'],
    against: [{ rule: 'RBA-13', sentence: 'The rule would have the form that is known of one SIP Server.' }],
    decoration: {
      sipServer: (right) => ({ ...right, sessionUser: (id) => id, sessionParameters: () => ({}) }),
    },
  },
  {
    name: 'recording-starts-late',
    does: 'opens the sessions two seconds after the request',
    permits: [{ section: 'Basic Call Flow', sentence: noTime }],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation', 'recording'],
    decoration: { sipServer: (right) => ({ ...right, startDelay: () => 2000 }) },
  },
  {
    name: 'recording-invites-again',
    does: 'asks each session for an offer twice before the recording starts',
    permits: [
      { section: 'Basic Call Flow', sentence: 'It says what is sent, and not that nothing else is sent.' },
    ],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation', 'recording'],
    decoration: { sipServer: (right) => ({ ...right, asksAgain: () => true }) },
  },
  {
    name: 'recording-indexed-late',
    does: 'tells the indexer of a finished file after four seconds',
    permits: [
      { section: 'Basic Call Flow', sentence: 'A recording is indexed after the call, at any time.' },
    ],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation', 'recording'],
    decoration: { mediaServer: (right) => ({ ...right, storesAfter: () => 4000 }) },
  },
  {
    name: 'recording-at-low-level',
    does: 'lowers every voice by half, in the file and in a conference',
    permits: [{ section: 'Recording Conference', sentence: 'It says nothing about levels.' }],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation', 'recording'],
    decoration: { mediaServer: (right) => ({ ...right, level: () => 0.5 }) },
  },
  {
    name: 'recording-prefers-pcma',
    does: 'offers PCMA before PCMU',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about codecs.' }],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation', 'recording'],
    decoration: { mediaServer: (right) => ({ ...right, codecs: () => ['PCMA', 'PCMU'] }) },
  },
  {
    name: 'recording-rings-first',
    does: 'answers every INVITE to the media server with 180 first',
    permits: [
      {
        section: 'Basic Call Flow',
        sentence: 'It says nothing about provisional answers (RFC 3261, section 13.3.1.1).',
      },
    ],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation', 'recording'],
    decoration: { mediaServer: (right) => ({ ...right, provisional: () => 180 }) },
  },
  {
    name: 'recording-offer-refused-once',
    does: 'refuses the first request for an offer in each session with 491',
    permits: [
      {
        section: 'Basic Call Flow',
        sentence: 'It says nothing about an INVITE that meets another one (RFC 3261, section 14.2).',
      },
    ],
    touches: ['basic-recording', 'transfer', 'conference', 'consultation', 'recording'],
    decoration: {
      mediaServer: (right) => ({ ...right, refusesOffer: (count) => (count === 1 ? 491 : undefined) }),
    },
  },
  {
    name: 'recording-options-only',
    does: 'does not know the extension by which a strategy keeps the option of a DN from starting a recording',
    permits: [{ section: 'Basic Call Flow', sentence: 'It does not say by what a recording is requested.' }],
    choice: 'by what a recording is requested',
    touches: ['basic-recording'],
    against: [{ rule: 'RBA-16', sentence: 'The rule would have the strategy decide.' }],
    decoration: { sipServer: (right) => ({ ...right, heedsDisabling: () => false }) },
  },
  {
    name: 'recording-consulted-party-as-well',
    does: 'records a consulted party with the option record in a session of its own',
    permits: [
      {
        section: 'During Consultation',
        sentence: 'That this cannot be done is called a current limitation.',
      },
    ],
    touches: ['consultation'],
    against: [{ rule: 'RCN-04', sentence: 'The rule would have the limitation kept.' }],
    decoration: {
      sipServer: (right) => ({ ...right, opensSessionForConsulted: (isOptionOn) => isOptionOn }),
    },
  },
  {
    name: 'recording-transfers-in-two-steps',
    does: 'refuses to transfer a call, or to take somebody into it, in one step: it is done by a consultation',
    permits: [
      { section: 'Transferring Calls', sentence: 'It does not say by which request a call is transferred.' },
      { section: 'Conferencing Calls', sentence: 'Nor how a participant comes into a conference.' },
    ],
    choice: 'by what calls are transferred',
    touches: ['transfer', 'conference', 'bad-input'],
    decoration: {
      sipServer: (right) => ({ ...right, knowsRequest: (name) => !name.startsWith('RequestSingleStep') }),
    },
  },
  {
    name: 'recording-transfers-by-refer',
    does: 'knows no CTI request for a transfer, only REFER; and consultations that become conferences',
    permits: [
      { section: 'Transferring Calls', sentence: 'It does not say by which request a call is transferred.' },
    ],
    choice: 'by what calls are transferred',
    touches: ['transfer', 'consultation', 'bad-input'],
    decoration: {
      sipServer: (right) => ({ ...right, knowsRequest: (name) => !name.endsWith('Transfer') }),
    },
  },
  {
    name: 'recording-without-private-service',
    does: 'knows no private service: recordings start by the option of a DN and by the strategy',
    permits: [{ section: 'Basic Call Flow', sentence: 'It does not say by what a recording is requested.' }],
    choice: 'by what a recording is requested',
    touches: ['basic-recording', 'conference', 'recording', 'recording-control', 'bad-input'],
    unjudged: ['RCF-01', 'RCF-02', 'RCF-03', 'RCF-04', 'RCF-05', 'RCF-06'],
    against: ['RBA-10', 'RBA-16', 'RCT-01', 'RCT-02', 'RCT-04', 'RFL-01', 'RFL-02', 'RBI-42', 'RBI-43'].map(
      (rule) => ({
        rule,
        sentence: 'The rule would have private services start and control recordings.',
      }),
    ),
    decoration: {
      sipServer: (right) => ({ ...right, knowsRequest: (name) => name !== 'RequestPrivateService' }),
    },
  },
  {
    name: 'recording-requests-by-dn',
    does: 'takes a request with the connection id of no call for one about the call of its DN',
    permits: [{ section: 'Basic Call Flow', sentence: 'It does not say what a request consists of.' }],
    touches: ['recording-control', 'bad-input'],
    against: ['RCT-03', 'RBI-41', 'RBI-44'].map((rule) => ({
      rule,
      sentence: 'The rule would have the connection id decide.',
    })),
    decoration: { sipServer: (right) => ({ ...right, goesByDn: () => true }) },
  },
  {
    name: 'recording-without-agents',
    does: 'indexes the DN and not the agent',
    permits: [{ section: 'Basic Call Flow', sentence: 'It does not say what is indexed.' }],
    touches: ['basic-recording'],
    against: [{ rule: 'RBA-17', sentence: 'The rule would have the agent in the index.' }],
    decoration: { sipServer: (right) => ({ ...right, namesAgent: () => false }) },
  },
];
