import { callResult } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { dialingOtherwise } from '../../operators/ocs/dialing/faulty-dialer.ts';

/** Lawful choices of whom calls are handed to. */
export const callResultsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-every-call-a-test',
    does: 'marks every call that it dials as a test of answering machine detection',
    against: [
      { rule: 'DLM-09', sentence: 'It hands answering machines to agents.' },
      { rule: 'FLW-26', sentence: 'It hands answering machines to agents.' },
    ],
    permits: [
      {
        section: 'Reserved Keys',
        sentence: 'It does not say which calls are selected as test calls.',
      },
    ],
    touches: ['call-results', 'dialing-modes'],
    decoration: dialingOtherwise((call) => ({
      ...call,
      connectOn: [...call.connectOn, callResult.AnsweringMachineDetected],
      userData: { ...call.userData, GSW_CALL_RESULT_FEEDBACK: 1 },
    })),
  },
];
