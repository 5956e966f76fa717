import { callResult, recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  dialingOtherwise,
  writingAfterCallsOtherwise,
} from '../../../operators/ocs/dialing/faulty-dialer.ts';
import {
  acknowledgingEveryNotReady,
  readyAtLogin,
  readyWithAColleague,
} from '../../../operators/ocs/dialing/faulty-readiness.ts';
import { ringingAgainAt } from '../../../operators/ocs/dialing/second-calls.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of whom OCS dials, and for whom. */
export const dialingModesFaults: readonly OcsFault[] = [
  {
    name: 'dialer-dials-nothing',
    breaks: ['DLM-01'],
    does: 'never dials by itself',
    decoration: dialingOtherwise(() => undefined),
  },
  {
    name: 'dialer-releases-answered-calls',
    breaks: ['DLM-01'],
    does: 'dials, and releases every call that is answered',
    decoration: dialingOtherwise((call) => ({ ...call, connectOn: [] })),
  },
  {
    name: 'dialer-progressive-only',
    breaks: ['DLM-01'],
    does: 'dials in Progressive mode, but not in Predictive mode',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      campaignGroups: configuration.campaignGroups.map((group) =>
        group.dialMode === 'Predictive' ? { ...group, queue: '8999' } : group,
      ),
    })),
  },
  {
    name: 'dialer-ready-at-login',
    breaks: ['DLM-02'],
    does: 'takes every agent who has logged in for ready',
    decoration: readyAtLogin,
  },
  {
    name: 'dialer-all-ready-with-one',
    breaks: ['DLM-02'],
    does: 'takes all agents for ready when one of them is',
    decoration: readyWithAColleague,
  },
  {
    name: 'dialer-ready-for-ever',
    breaks: ['DLM-02'],
    does: 'takes an agent who has been ready once for ready from then on',
    decoration: acknowledgingEveryNotReady,
  },
  {
    name: 'dialer-two-calls-for-an-agent',
    breaks: ['DLM-27'],
    does: 'lets two calls ring at an agent at once',
    decoration: ringingAgainAt('EventRinging'),
  },
  {
    name: 'dialer-next-call-in-the-call',
    breaks: ['DLM-27'],
    does: 'lets the next call ring at an agent who answers the first',
    decoration: ringingAgainAt('EventEstablished'),
  },
  {
    name: 'dialer-result-not-written',
    breaks: ['DLM-09'],
    does: 'does not write the result of a call that reached nobody',
    decoration: writingAfterCallsOtherwise(({ call_result: _, ...row }, { event }) =>
      event === 'EventReleased' || event === 'EventDestinationBusy'
        ? row
        : { ...row, call_result: callResult.Answer },
    ),
  },
  {
    name: 'dialer-machines-to-agents',
    breaks: ['DLM-09'],
    does: 'connects answering machines to agents',
    decoration: dialingOtherwise((call) => ({
      ...call,
      connectOn: [...call.connectOn, callResult.AnsweringMachineDetected],
    })),
  },
  {
    name: 'dialer-attempt-not-counted',
    breaks: ['DLM-10'],
    does: 'does not count calls that it has dialed as attempts',
    decoration: writingAfterCallsOtherwise(({ attempt: _, ...row }) => row),
  },
  {
    name: 'dialer-call-time-not-written',
    breaks: ['DLM-10'],
    does: 'does not write when it has dialed a record',
    decoration: writingAfterCallsOtherwise(({ call_time: _, ...row }) => row),
  },
  {
    name: 'dialer-waits-for-record-processed',
    breaks: ['DLM-08'],
    does: 'keeps the record of a call until RecordProcessed, no matter what the option says',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      options: { ...configuration.options, record_processed: true },
    })),
  },
  {
    name: 'dialer-drops-updates-at-release',
    breaks: ['DLM-08'],
    does: 'writes the detected call result when the call is released, and drops the updates of the desktop',
    decoration: writingAfterCallsOtherwise((row) =>
      row.call_result === undefined ? row : { ...row, call_result: callResult.Answer },
    ),
  },
  {
    name: 'dialer-ready-again-at-release',
    breaks: ['DLM-08'],
    does: 'makes the record Ready when its call is released',
    decoration: writingAfterCallsOtherwise((row) => ({ ...row, record_status: recordStatus.Ready })),
  },
  {
    name: 'dialer-finishes-at-release',
    breaks: ['DLM-07'],
    does: 'finishes the record when the call is released, no matter what the option record_processed says',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      options: { ...configuration.options, record_processed: false },
    })),
  },
];
