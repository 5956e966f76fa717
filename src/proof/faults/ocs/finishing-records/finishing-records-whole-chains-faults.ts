import { callResult, recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { writingOtherwise, writingSiblingsOtherwise } from '../../../operators/ocs/faulty-records.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { columnsIn } from '../../../operators/ocs/records-on-desktops.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';
import { refusingDuringCall } from '../updating-records/updating-records-within-limits-faults.ts';

const request = 'RecordProcessed';
const ready = recordStatus.Ready;
const rescheduled = recordType.CampaignRescheduled;
const busy = callResult.Busy;

/** Refuses final requests for some treatments. */
const refusingTreatment = (isRefused: (treatment: string) => boolean, number: 101 | 103): Decoration =>
  answeringInstead((asked, floor) => {
    const treatment = asked.userData.GSW_TREATMENT;
    const refused = isRequest(asked, request) && typeof treatment === 'string' && isRefused(treatment);
    return refused ? errorTo(floor, asked, number) : undefined;
  });

const known = ['RecordTreatPersonal', 'RecordTreatCampaign'];

/** Faulty implementations of what is written with a finished record: its chain, its calls, its treatment. */
export const finishingChainFaults: readonly OcsFault[] = [
  {
    name: 'siblings-left-ready',
    breaks: ['FIN-13'],
    does: 'makes the other records of a finished chain Ready again',
    decoration: writingSiblingsOtherwise((row) => [{ ...row, record_status: ready }]),
  },
  {
    name: 'siblings-left-retrieved',
    breaks: ['FIN-14'],
    does: 'leaves the other records of a finished chain as they were retrieved',
    decoration: writingSiblingsOtherwise(() => []),
  },
  {
    name: 'result-for-whole-chain',
    breaks: ['FIN-15'],
    does: "writes the agent's call result to all records of the chain",
    decoration: writingSiblingsOtherwise((row, { call_result }) => [
      { ...row, ...(call_result !== undefined && { call_result }) },
    ]),
  },
  {
    name: 'attempts-not-counted',
    breaks: ['FIN-16'],
    does: 'does not write the attempts',
    decoration: writingOtherwise(({ attempt: _, ...row }) => row),
  },
  {
    name: 'call-time-not-written',
    breaks: ['FIN-16'],
    does: 'does not write the time of the last attempt',
    decoration: writingOtherwise(({ call_time: _, ...row }) => row),
  },
  {
    name: 'detected-result-not-written',
    breaks: ['FIN-16'],
    does: 'does not write the detected call result if the agent says nothing',
    decoration: writingOtherwise(({ call_result, ...row }, { updates, last, list }) => {
      const said = [...updates, last].some((one) => columnsIn(one, list).call_result !== undefined);
      return said && call_result !== undefined ? { ...row, call_result } : row;
    }),
  },
  {
    name: 'one-attempt-at-most',
    breaks: ['FIN-16'],
    does: 'counts the first call of a record only',
    decoration: writingOtherwise((row, before) =>
      row.attempt === undefined ? row : { ...row, attempt: before.row.attempt + 1 },
    ),
  },
  {
    name: 'attempt-counted-without-call',
    breaks: ['FIN-16'],
    does: 'counts an attempt even though nobody was called',
    decoration: writingOtherwise((row, before) => ({ attempt: before.row.attempt + 1, ...row })),
  },
  {
    name: 'not-before-call-is-over',
    breaks: ['FIN-17'],
    does: "refuses to finish a record while the agent's call is established",
    decoration: refusingDuringCall(request),
  },
  {
    name: 'treatment-refused',
    breaks: ['FIN-18'],
    does: 'refuses every final request that asks for a treatment',
    decoration: refusingTreatment((treatment) => known.includes(treatment), 103),
  },
  {
    name: 'personal-treatment-refused',
    breaks: ['FIN-18'],
    does: 'has no personal treatments',
    decoration: refusingTreatment((treatment) => treatment === 'RecordTreatPersonal', 101),
  },
  {
    name: 'campaign-treatment-refused',
    breaks: ['FIN-18'],
    does: 'has no treatments for the campaign',
    decoration: refusingTreatment((treatment) => treatment === 'RecordTreatCampaign', 101),
  },
  {
    name: 'always-rescheduled',
    breaks: ['FIN-19'],
    does: 'reschedules every record that is finished without a treatment',
    decoration: writingOtherwise((row, { last }) =>
      last.GSW_TREATMENT === undefined ? { ...row, record_type: rescheduled } : row,
    ),
  },
  {
    name: 'busy-is-rescheduled',
    breaks: ['FIN-19'],
    does: 'reschedules a record whose customer was busy, even though nobody asks for it',
    decoration: writingOtherwise((row, { last }) =>
      row.call_result === busy && last.GSW_TREATMENT === undefined
        ? { ...row, record_type: rescheduled }
        : row,
    ),
  },
  {
    name: 'unknown-treatment-refused',
    breaks: ['FIN-20'],
    does: 'refuses a treatment that it does not know',
    decoration: refusingTreatment((treatment) => !known.includes(treatment), 103),
  },
  {
    name: 'unknown-treatment-unfinished',
    breaks: ['FIN-20'],
    does: 'makes a record Ready again that is finished with an unknown treatment',
    decoration: writingOtherwise((row, { last }) =>
      last.GSW_TREATMENT === undefined || known.includes(String(last.GSW_TREATMENT))
        ? row
        : { ...row, record_status: ready },
    ),
  },
  {
    name: 'unconfigured-treatment-applied',
    breaks: ['FIN-20'],
    does: 'reschedules a record for a treatment of the campaign even though none is configured',
    decoration: writingOtherwise((row, { last }) =>
      last.GSW_TREATMENT === 'RecordTreatCampaign'
        ? { ...row, record_type: rescheduled, record_status: ready }
        : row,
    ),
  },
];
