import type { Treatment } from '../../../../ocs/configuration/configuration.ts';
import { callResult, recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { EventName } from '../../../../protocol/message-names.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { dialedRecord, writingAfterCallsOtherwise } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { writingDialedOtherwise } from '../../../operators/ocs/dialing/finishing-dialed.ts';
import { rewritingAboutDialed } from '../../../operators/ocs/dialing/requests-about-dialed.ts';
import { type UserEventInput, without } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, refusingRequest, taken } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

const treating = (change: (treatment: Treatment) => Treatment): Decoration =>
  changingConfiguration((configuration) => ({
    ...configuration,
    treatments: configuration.treatments.map(change),
  }));

/** A call result that no case has a treatment for. */
const untreated = callResult.QueueFull;

const swapped: Readonly<Record<string, string>> = {
  RecordTreatCampaign: 'RecordTreatPersonal',
  RecordTreatPersonal: 'RecordTreatCampaign',
};

const acknowledgments: Readonly<Record<string, EventName>> = {
  RequestRecordCancel: 'RecordCancelAcknowledge',
  DoNotCall: 'DoNotCallAcknowledge',
};

/** The acknowledgment of a request by the number of a record that is being called; nothing for any other request. */
function acknowledgedOnly(request: UserEventInput, floor: Floor): UserData | undefined {
  const { GSW_PHONE: phone, GSW_AGENT_REQ_TYPE: type } = request.userData;
  const acknowledgment = acknowledgments[String(type)];
  const called = [...floor.view.primary.records.values()].some(
    ({ row, inCall }) => inCall && row.contact_info === phone,
  );
  if (!called || acknowledgment === undefined) return undefined;
  return {
    ...acknowledgmentOf(floor, request),
    ...taken(request.userData, 'GSW_PHONE'),
    GSW_USER_EVENT: acknowledgment,
  };
}

/** Faulty implementations of treatments of dialed calls. */
export const dialedTreatmentsFaults: readonly OcsFault[] = [
  {
    name: 'dialer-without-next-in-chain',
    breaks: ['CLR-06'],
    does: 'does not know the treatment Next in Chain',
    decoration: treating((treatment) =>
      treatment.action.kind === 'Next in chain' ? { ...treatment, callResult: untreated } : treatment,
    ),
  },
  {
    name: 'dialer-next-in-chain-same-number',
    breaks: ['CLR-06'],
    does: 'calls the same number again instead of the next one',
    decoration: treating((treatment) =>
      treatment.action.kind === 'Next in chain'
        ? { ...treatment, action: { kind: 'Redial' }, cycleAttempts: 5 }
        : treatment,
    ),
  },
  {
    name: 'dialer-next-in-chain-not-to-finish',
    breaks: ['CLR-11'],
    does: 'answers 109 to RecordProcessed for any number of a chain but the first',
    decoration: refusingRequest('RecordProcessed', 109, ({ userData }, floor) => {
      const record = dialedRecord(userData, floor);
      return record !== undefined && record.chain.records[0] !== record;
    }),
  },
  {
    name: 'dialer-treats-nothing',
    breaks: ['CLR-07'],
    does: 'applies no treatment to a call that it has dialed',
    decoration: treating((treatment) => ({ ...treatment, callResult: untreated })),
  },
  {
    name: 'dialer-retries-too-early',
    breaks: ['CLR-07'],
    does: 'takes the minutes of a treatment for seconds',
    decoration: treating((treatment) =>
      treatment.action.kind === 'Retry in'
        ? { ...treatment, action: { kind: 'Retry in', minutes: treatment.action.minutes / 60 } }
        : treatment,
    ),
  },
  {
    name: 'dialed-record-treatment-ignored',
    breaks: ['CLR-08'],
    does: 'ignores GSW_TREATMENT for a record whose call it has dialed',
    decoration: rewritingAboutDialed('RecordProcessed', (userData) => without(userData, 'GSW_TREATMENT')),
  },
  {
    name: 'dialed-record-treatment-swapped',
    breaks: ['CLR-08', 'CLR-12'],
    does: 'takes one GSW_TREATMENT for the other, for a record whose call it has dialed',
    decoration: rewritingAboutDialed('RecordProcessed', ({ GSW_TREATMENT: asked, ...others }) =>
      asked === undefined ? others : { ...others, GSW_TREATMENT: swapped[String(asked)] ?? asked },
    ),
  },
  {
    name: 'dialed-record-treated-for-campaign',
    breaks: ['CLR-09'],
    does: 'applies the treatment for an entered result that nobody has asked for, for the campaign',
    decoration: rewritingAboutDialed('RecordProcessed', (userData) => ({
      GSW_TREATMENT: 'RecordTreatCampaign',
      ...userData,
    })),
  },
  {
    name: 'dialed-record-treated-for-agent',
    breaks: ['CLR-09'],
    does: 'applies the treatment for an entered result that nobody has asked for, for the agent',
    decoration: rewritingAboutDialed('RecordProcessed', (userData) => ({
      GSW_TREATMENT: 'RecordTreatPersonal',
      ...userData,
    })),
  },
  {
    name: 'dialed-record-due-again',
    breaks: ['CLR-09'],
    does: 'has a record called again whose entered result has a treatment that nobody has asked for, and keeps its type',
    decoration: writingDialedOtherwise((row) =>
      row.record_status === recordStatus.Updated && row.call_result === callResult.NoAnswer
        ? { ...row, record_status: recordStatus.Ready }
        : row,
    ),
  },
  {
    name: 'dialer-redials-canceled',
    breaks: ['CLR-10'],
    does: 'acknowledges a cancellation or DoNotCall by the number of a record that it is calling, and ignores it',
    decoration: answeringInstead(acknowledgedOnly),
  },
  {
    name: 'dialer-treats-canceled',
    breaks: ['CLR-10'],
    does: 'calls a record again that was canceled during the call',
    decoration: writingAfterCallsOtherwise((row) =>
      row.record_status === recordStatus.Canceled
        ? {
            ...row,
            record_type: recordType.CampaignRescheduled,
            record_status: recordStatus.Ready,
            dial_sched_time: row.call_time ?? 0,
          }
        : row,
    ),
  },
];
