import type { RecordingFault } from '../../fault.ts';

/** Faults of SIP Server. */
export const serverFaults: readonly RecordingFault[] = [
  {
    name: 'one-session-only',
    does: 'opens a session only for the party whose channel comes first',
    breaks: ['RBA-01', 'RBA-04', 'RBA-10'],
    decoration: {
      sipServer: (right) => ({ ...right, opensSessionFor: ({ number }) => number === 1 }),
    },
  },
  {
    name: 'sessions-for-one-party',
    does: 'opens both sessions for the origination device',
    breaks: ['RBA-01', 'RBA-06'],
    decoration: {
      sipServer: (right) => ({ ...right, sessionParameters: () => ({ dn: 'D1', record: true }) }),
    },
  },
  {
    name: 'sessions-without-dn',
    does: 'leaves the DN out of the Request-URI',
    breaks: ['RBA-13'],
    decoration: {
      sipServer: (right) => ({ ...right, sessionParameters: () => ({ record: true }) }),
    },
  },
  {
    name: 'session-of-the-other-party',
    does: "offers the media server the other party's description",
    breaks: ['RBA-02'],
    decoration: { sipServer: (right) => ({ ...right, firstOffer: ({ other }) => other }) },
  },
  {
    name: 'session-offers-port-of-its-own',
    does: 'offers the media server another port than the party has',
    breaks: ['RBA-02'],
    decoration: {
      sipServer: (right) => ({
        ...right,
        firstOffer: ({ own }) => own.replace(/^m=audio \d+/m, 'm=audio 49170'),
      }),
    },
  },
  {
    name: 'no-second-invite',
    does: "hands the parties the media server's first answer, and never asks for an offer",
    breaks: ['RBA-03', 'RBA-11'],
    decoration: { sipServer: (right) => ({ ...right, asksForOffer: () => false }) },
  },
  {
    name: 'no-second-invite-for-second-party',
    does: 'asks for an offer only in the first session',
    breaks: ['RBA-03', 'RBA-11'],
    decoration: { sipServer: (right) => ({ ...right, asksForOffer: ({ number }) => number === 1 }) },
  },
  {
    name: 'offers-not-handed',
    does: 'never sends the offers to the parties, whose media stays direct',
    breaks: ['RBA-04', 'RBA-06'],
    decoration: { sipServer: (right) => ({ ...right, offerFor: () => 'none' }) },
  },
  {
    name: 'offer-for-origination-only',
    does: 'sends only the first party an offer',
    breaks: ['RBA-04', 'RBA-09'],
    decoration: {
      sipServer: (right) => ({ ...right, offerFor: ({ number }) => (number === 1 ? 'own' : 'none') }),
    },
  },
  {
    name: 'no-recording-by-dn-option',
    does: 'ignores the option record',
    breaks: ['RBA-10'],
    decoration: { sipServer: (right) => ({ ...right, startsBy: (trigger) => trigger !== 'DN option' }) },
  },
  {
    name: 'no-recording-by-route',
    does: 'ignores the extension record of a route',
    breaks: ['RBA-10'],
    decoration: { sipServer: (right) => ({ ...right, startsBy: (trigger) => trigger !== 'route' }) },
  },
  {
    name: 'no-recording-by-private-service',
    does: 'acknowledges the private service, and does nothing',
    breaks: ['RBA-10', 'RBA-16'],
    decoration: {
      sipServer: (right) => ({ ...right, startsBy: (trigger) => trigger !== 'private service' }),
    },
  },
  {
    name: 'disabling-without-effect',
    does: 'starts a recording by the option of a DN, no matter what the strategy says',
    breaks: ['RBA-16'],
    decoration: { sipServer: (right) => ({ ...right, heedsDisabling: () => false }) },
  },
  {
    name: 'recording-without-its-agent',
    does: 'does not say which agent was recorded',
    breaks: ['RBA-17'],
    decoration: { sipServer: (right) => ({ ...right, namesAgent: () => false }) },
  },
  {
    name: 'starts-before-second-answer',
    does: 'starts the recording when one party has answered',
    breaks: ['RBA-12'],
    decoration: { sipServer: (right) => ({ ...right, answersBeforeStart: () => 1 }) },
  },
  {
    name: 'sessions-outlive-the-call',
    does: 'leaves the sessions open when the call ends',
    breaks: ['RBA-14', 'RBA-07', 'RTT-01', 'RTO-07', 'RTT-03'],
    decoration: { sipServer: (right) => ({ ...right, endsSessions: () => false }) },
  },
  {
    name: 'sessions-of-different-recordings',
    does: 'says nothing of a recording in the Request-URI',
    breaks: ['RBA-13'],
    decoration: { sipServer: (right) => ({ ...right, sessionParameters: (dn) => ({ dn }) }) },
  },
];

/** Faults of the media server. */
export const mediaServerFaults: readonly RecordingFault[] = [
  {
    name: 'bridge-to-first-party-only',
    does: 'lets only the first party hear the other one',
    breaks: ['RBA-05'],
    decoration: { mediaServer: (right) => ({ ...right, bridgesTo: ({ number }) => number === 1 }) },
  },
  {
    name: 'no-bridge',
    does: 'records, and bridges nothing',
    breaks: ['RBA-05', 'RTO-04'],
    decoration: { mediaServer: (right) => ({ ...right, bridgesTo: () => false }) },
  },
  {
    name: 'records-one-party',
    does: 'writes only what the first party says',
    breaks: ['RBA-06', 'RBA-09'],
    decoration: { mediaServer: (right) => ({ ...right, records: ({ number }) => number === 1 }) },
  },
  {
    name: 'records-nothing',
    does: 'acknowledges the start of a recording, and writes no file',
    breaks: ['RBA-06', 'RBA-07'],
    decoration: { mediaServer: (right) => ({ ...right, carriesOut: (action) => action !== 'start' }) },
  },
  {
    name: 'channels-swapped',
    does: 'puts the origination device on the right channel',
    breaks: ['RBA-09'],
    decoration: {
      mediaServer: (right) => ({
        ...right,
        channelOf: (session, isTarget) => (right.channelOf(session, isTarget) === 0 ? 1 : 0),
      }),
    },
  },
  {
    name: 'offers-port-of-the-other-session',
    does: 'describes itself with the port of the other session',
    breaks: ['RBA-05'],
    decoration: { mediaServer: (right) => ({ ...right, describedPort: (_session, other) => other }) },
  },
];

/** Faults of the indexer. */
export const indexerFaults: readonly RecordingFault[] = [
  {
    name: 'indexed-before-the-end',
    does: 'indexes a recording when it begins',
    breaks: ['RBA-08'],
    decoration: { indexer: (right) => ({ ...right, indexesEarly: () => true }) },
  },
  {
    name: 'indexed-while-recording',
    does: 'says of every recording that it is indexed',
    breaks: ['RBA-08'],
    decoration: { indexer: (right) => ({ ...right, written: (row) => ({ ...row, state: 'indexed' }) }) },
  },
  {
    name: 'never-indexed',
    does: 'does not fetch the file',
    breaks: ['RBA-07', 'RCT-02', 'RFL-05', 'RBI-32'],
    decoration: { indexer: (right) => ({ ...right, indexes: () => false }) },
  },
  {
    name: 'indexed-with-wrong-length',
    does: 'indexes twice the length',
    breaks: ['RBA-15'],
    decoration: {
      indexer: (right) => ({
        ...right,
        written: (row) => ({ ...row, duration_ms: row.duration_ms === null ? null : 2 * row.duration_ms }),
      }),
    },
  },
  {
    name: 'indexed-without-parties',
    does: 'leaves out who was recorded',
    breaks: ['RBA-15'],
    decoration: { indexer: (right) => ({ ...right, parties: () => [] }) },
  },
  {
    name: 'indexed-with-wrong-agent',
    does: 'indexes another agent than the one who was logged in',
    breaks: ['RBA-17'],
    decoration: {
      indexer: (right) => ({
        ...right,
        written: (row) => (row.agent_id === null ? row : { ...row, agent_id: 'another' }),
      }),
    },
  },
  {
    name: 'indexed-as-of-different-calls',
    does: 'indexes each recording as that of a call of its own',
    breaks: ['RTT-04'],
    decoration: { indexer: (right) => ({ ...right, written: (row) => ({ ...row, call_uuid: row.id }) }) },
  },
];
