import { callResult } from '../../protocol/enumerations.generated.ts';
import { type DialingSession, optionOf } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import type { Dialer } from './dialer.ts';

/**
 * Results with which a call is handed to an agent: somebody has answered (002, Predictive Mode, step 2), a treatment of the
 * calling list connects others, and a test call is handed over even if a machine was detected (001, Reserved Keys).
 */
export function handedToAgents({ chain }: OpenRecord, testCall: boolean): readonly number[] {
  const connected = chain.list.treatments.filter(({ applyToCall }) => applyToCall === 'Connect');
  return [
    callResult.Answer,
    ...(testCall ? [callResult.AnsweringMachineDetected] : []),
    ...connected.map((treatment) => treatment.callResult),
  ];
}

/** Whether the call that is being dialed tests answering machine detection: an agent is to say who has answered. */
export function isTestCall(machine: Machine, session: DialingSession, { totals }: Dialer): boolean {
  const { options } = machine.provisioned.index.configuration;
  const every = optionOf(session, options, 'call-result-feedback-every');
  return every !== undefined && totals.dialed % every === 0;
}
