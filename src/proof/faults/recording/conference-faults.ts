import type { RecordingFault } from '../../fault.ts';

/** What is recorded of a conference, and who notices. */
export const conferenceFaults: readonly RecordingFault[] = [
  {
    name: 'customer-not-in-mix',
    does: 'leaves one of the participants out of the mix',
    breaks: ['RCF-01', 'RCF-05', 'RCF-07'],
    decoration: { mediaServer: (right) => ({ ...right, mixes: (member) => member !== 2 }) },
  },
  {
    name: 'mix-not-recorded',
    does: 'does not record what the conference sends',
    breaks: ['RCF-01'],
    decoration: { mediaServer: (right) => ({ ...right, records: ({ number }) => number === 1 }) },
  },
  {
    name: 'supervisor-not-recorded',
    does: 'does not record the participant that asks',
    breaks: ['RCF-02', 'RCF-05'],
    decoration: { mediaServer: (right) => ({ ...right, records: ({ number }) => number === 2 }) },
  },
  {
    name: 'one-channel-for-all',
    does: 'writes both sides of a recording on one channel',
    breaks: ['RCF-02', 'RCF-07'],
    decoration: { mediaServer: (right) => ({ ...right, channelOf: () => 0 }) },
  },
  {
    name: 'participants-hear-themselves',
    does: 'sends every participant the sum of all',
    breaks: ['RCF-01', 'RCF-05'],
    decoration: { mediaServer: (right) => ({ ...right, echoes: () => true }) },
  },
  {
    name: 'recording-inside-conference',
    does: 'joins the conference with the session of the recording',
    breaks: ['RCF-03'],
    decoration: { sipServer: (right) => ({ ...right, separatesConference: () => false }) },
  },
  {
    name: 'all-invited-again',
    does: 'invites all participants again when one of them is recorded',
    breaks: ['RCF-04'],
    decoration: { sipServer: (right) => ({ ...right, invitesOthersAgain: () => true }) },
  },
  {
    name: 'recording-ends-with-any-participant',
    does: 'ends the recording when any participant leaves',
    breaks: ['RCF-06'],
    decoration: { sipServer: (right) => ({ ...right, endsWithAnyParticipant: () => true }) },
  },
  {
    name: 'recording-outlives-requester',
    does: 'keeps the recording when the participant that has asked leaves',
    breaks: ['RCF-06'],
    decoration: { sipServer: (right) => ({ ...right, endsWithRequester: () => false }) },
  },
];
