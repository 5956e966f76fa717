import type { RecordingFault } from '../../fault.ts';
import { answeringMsml, endedBy, ignoring, readingAs } from '../../operators/recording/at-the-wire.ts';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What hostile descriptions and documents do to the media server. */
export const badBodyFaults: readonly RecordingFault[] = [
  {
    name: 'media-server-ended-by-ports-beyond',
    does: 'has a media server that is ended by a port beyond 65,535',
    breaks: ['RBI-10'],
    decoration: endedBy(
      ({ server, bytes }) => server === 'media server' && /m=audio 70000/.test(textOf(bytes)),
    ),
  },
  {
    name: 'media-server-ended-by-entities',
    does: 'has a media server that is ended by entities of XML',
    breaks: ['RBI-10'],
    decoration: endedBy(({ server, bytes }) => server === 'media server' && /<!ENTITY/.test(textOf(bytes))),
  },
  {
    name: 'ports-beyond-accepted',
    does: 'answers a description with a port beyond 65,535 as if it were another port',
    breaks: ['RBI-11'],
    decoration: readingAs((text) => text.replace('m=audio 70000', 'm=audio 4464')),
  },
  {
    name: 'hold-ends-recording',
    does: 'stops a recording when a party puts the call on hold',
    breaks: ['RBI-12'],
    decoration: { sipServer: (right) => ({ ...right, endsOnHold: () => true }) },
  },
  {
    name: 'msml-always-acknowledged',
    does: 'acknowledges whatever is asked for by MSML',
    breaks: ['RBI-13', 'RBI-14'],
    decoration: answeringMsml(({ text }) => ({
      status: 200,
      text: text.replace(/response="\d+"/, 'response="200"'),
    })),
  },
  {
    name: 'ports-beyond-unanswered',
    does: 'answers nothing to a description with a port beyond 65,535',
    breaks: ['RBI-11'],
    decoration: ignoring(({ bytes }) => /m=audio 70000/.test(textOf(bytes))),
  },
  {
    name: 'msml-refused-in-silence',
    does: 'answers nothing to MSML that it does not carry out',
    breaks: ['RBI-13', 'RBI-14'],
    decoration: {
      wire: (right) => ({
        ...right,
        sends: (departure) => {
          const { message } = departure;
          const isRefusal = message.kind === 'response' && /response="[45]/.test(textOf(message.body));
          return isRefusal ? undefined : right.sends(departure);
        },
      }),
    },
  },
];
