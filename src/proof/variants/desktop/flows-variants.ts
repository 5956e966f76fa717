import type { DesktopInput } from '../../../desktop/machine/ports.ts';
import type { DesktopVariant } from '../../fault.ts';
import { actingByItself } from '../../operators/desktop/acting-by-itself.ts';
import { faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';

/** Lawful desktops that receive the calls of OCS in another way. */
export const flowsVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-answers-by-itself',
    does: 'answers a call as soon as it rings',
    permits: [
      {
        section: 'Event Overview',
        sentence: 'An agent receives notice that a call is established; who answers it is not said.',
      },
    ],
    touches: ['flows'],
    decoration: actingByItself({
      after: (input) => (isOfCall(input, 'EventRinging') ? [{ action: 'answer', arguments: {} }] : []),
    }),
  },
  {
    name: 'desktop-opens-records-when-answered',
    does: 'ignores the data of a call before it is established',
    permits: [
      {
        section: 'Event Overview',
        sentence:
          'The attached data is received along with EventEstablished, and with every other event of the call.',
      },
    ],
    touches: ['flows'],
    decoration: faultyDesktop(() => ({
      before: (input) =>
        isOfCall(input, 'EventRinging') && input.kind === 'frame' && input.frame.callType !== 'Consult'
          ? [{ ...input, frame: { ...input.frame, userData: {} } }]
          : [input],
    })),
  },
  {
    name: 'desktop-goes-not-ready-in-call',
    does: 'goes not ready when a call is established, so that the agent has time for the record after it',
    permits: [
      {
        section: 'Predictive Mode (or Progressive Mode)',
        sentence:
          'The agent finishes the record after the call; when they are ready for the next one is not said.',
      },
    ],
    touches: ['flows'],
    decoration: actingByItself({
      after: (input) =>
        isOfCall(input, 'EventEstablished') ? [{ action: 'goNotReady', arguments: {} }] : [],
    }),
  },
];

function isOfCall(input: DesktopInput, event: string): boolean {
  return input.kind === 'frame' && input.frame.messageType === event;
}
