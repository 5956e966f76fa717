import type { OcsVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { acknowledgingLast } from '../../operators/ocs/acknowledging-last.ts';
import { faultyLink } from '../../operators/ocs/faulty-link.ts';
import { changingNotices } from '../../operators/ocs/faulty-notifications.ts';

/** Lawful choices of when messages are sent, and whether. */
export const sendingVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-event-ack-last',
    does: 'sends EventACK for a user event after the answer of OCS',
    permits: [
      {
        section: 'Communication Protocols',
        ruling: 32,
        sentence:
          'T-Server distributes user events; the order of its own acknowledgment is up to the switch.',
      },
    ],
    touches: ['envelope', 'preview-record', 'chained-records'],
    decoration: acknowledgingLast,
  },
  {
    name: 'ocs-slow',
    does: 'sends everything 40 milliseconds late',
    permits: [
      { section: 'Event Responses', ruling: 27, sentence: 'Requests are answered; no time is named.' },
    ],
    touches: ['link'],
    isSlow: true,
    decoration: faultyLink(() => ({ later: 40 })),
  },
  {
    name: 'ocs-far-away',
    does: 'is 50 milliseconds away either way, and promises the fence',
    permits: [
      { section: 'Event Responses', ruling: 27, sentence: 'Requests are answered; no time is named.' },
    ],
    touches: ['link'],
    conditions: { realTime: false, latency: 50 },
    isSlow: true,
    decoration: {},
  },
  {
    name: 'ocs-byte-at-a-time',
    does: 'sends each byte on its own',
    permits: [
      {
        section: 'Communication Protocols',
        ruling: 32,
        sentence: 'Nothing is said of the transport; a stream of bytes may arrive in pieces of any size.',
      },
    ],
    touches: ['link'],
    conditions: { realTime: false, latency: 0, byteByByte: true },
    decoration: {},
  },
  {
    name: 'ocs-no-statistics',
    does: 'sends no statistics events',
    against: againstAll(['STA-02', 'STA-03', 'STA-04', 'STA-05', 'STA-06'], 'It sends no statistics.'),
    permits: [
      {
        section: 'User Event Attributes',
        sentence: 'It lists what the events carry; no sentence demands that one is sent.',
      },
    ],
    touches: ['statistics'],
    unjudged: ['STA-01', 'STA-07'],
    decoration: changingNotices('statistics', () => []),
  },
  {
    name: 'ocs-no-http-reports',
    does: 'reports no status to a web server',
    against: againstAll(
      ['HTP-01', 'HTP-02', 'HTP-03', 'HTP-04', 'HTP-05'],
      'It reports nothing to a web server.',
    ),
    permits: [
      {
        section: 'Campaign Group Status Notification from OCS to Web or Application Server',
        sentence: 'The status can be reported in this way.',
      },
    ],
    touches: ['campaign-status'],
    decoration: changingNotices('httpPost', () => []),
  },
];
