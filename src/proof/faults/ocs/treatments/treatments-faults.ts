import type { Treatment } from '../../../../ocs/configuration/configuration.ts';
import { callResult, recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { treatingOtherwise, unscheduled } from '../../../operators/ocs/faulty-callbacks.ts';
import { changingRequest, faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands } from '../../../operators/ocs/faulty-records.ts';
import { changingBeforeRetrieval } from '../../../operators/ocs/faulty-store.ts';
import type { DeskRecord } from '../../../operators/ocs/records-on-desktops.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

const final = 'RecordProcessed';

const changingTreatments = (change: (treatment: Treatment) => readonly Treatment[]): Decoration =>
  changingConfiguration((configuration) => {
    const treatments = configuration.treatments.flatMap(change);
    const names = treatments.map(({ name }) => name);
    const callingLists = configuration.callingLists.map((list) =>
      list.treatments === undefined || list.treatments.length === 0 ? list : { ...list, treatments: names },
    );
    return { ...configuration, treatments, callingLists };
  });

/** What a desktop has said in updates of a record, put into its final request. */
const rememberingUpdates = (change: (last: UserData, updates: UserData) => UserData): Decoration =>
  faultyOcs(() => {
    const updates = new Map<unknown, UserData>();
    return {
      before(input) {
        if (input.kind !== 'userEvent') return [input];
        const { GSW_AGENT_REQ_TYPE: type, GSW_RECORD_HANDLE: handle } = input.userData;
        if (type === 'UpdateCallCompletionStats')
          updates.set(handle, { ...updates.get(handle), ...input.userData });
        if (type !== final) return [input];
        const userData = change(input.userData, updates.get(handle) ?? {});
        return [{ ...input, userData }];
      },
    };
  });

const isOfChain = (record: DeskRecord | undefined): boolean =>
  record !== undefined && record.record.chain.records.length > 1;

/** Faulty implementations of treatments. */
export const treatmentFaults: readonly OcsFault[] = [
  {
    name: 'campaign-treatment-personal',
    breaks: ['TRT-01'],
    does: 'makes a record Personal Rescheduled no matter what was requested',
    decoration: treatingOtherwise((row) => ({ ...row, record_type: recordType.PersonalRescheduled })),
  },
  {
    name: 'personal-treatment-campaigns',
    breaks: ['TRT-02', 'TRT-06'],
    does: 'makes a record Campaign Rescheduled no matter what was requested',
    decoration: treatingOtherwise((row) => ({ ...row, record_type: recordType.CampaignRescheduled })),
  },
  {
    name: 'treatment-ignored',
    breaks: ['TRT-01', 'TRT-02', 'TRT-04', 'TRT-05', 'TRT-07'],
    does: 'ignores GSW_TREATMENT',
    decoration: changingRequest(final, (userData) => without(userData, 'GSW_TREATMENT')),
  },
  {
    name: 'treatment-always',
    breaks: ['TRT-03'],
    does: 'applies a treatment that nobody has asked for',
    decoration: changingRequest(final, (userData) => ({
      GSW_TREATMENT: 'RecordTreatCampaign',
      ...userData,
    })),
  },
  {
    name: 'treatment-by-update',
    breaks: ['TRT-03'],
    does: 'applies a treatment that only an update has asked for',
    decoration: rememberingUpdates((last, { GSW_TREATMENT: asked }) =>
      asked === undefined ? last : { GSW_TREATMENT: asked, ...last },
    ),
  },
  {
    name: 'treatment-of-another-result',
    breaks: ['TRT-13'],
    does: 'applies the treatment of No Answer to Busy, and the other way around',
    decoration: changingTreatments((treatment) => {
      const other = { 6: 7, 7: 6 }[treatment.callResult] ?? treatment.callResult;
      return [{ ...treatment, callResult: other }];
    }),
  },
  {
    name: 'treatment-of-first-result',
    breaks: ['TRT-04', 'TRT-13'],
    does: 'treats the result of an update, no matter what the final request says',
    decoration: rememberingUpdates((last, { GSW_CALL_RESULT: result }) =>
      result === undefined || last.GSW_TREATMENT === undefined ? last : { ...last, GSW_CALL_RESULT: result },
    ),
  },
  {
    name: 'chain-finished-untreated',
    breaks: ['TRT-14'],
    does: 'finishes a record that belongs to a chain, no matter which treatment was requested',
    decoration: treatingOtherwise((row, record) => (isOfChain(record) ? unscheduled(row) : row)),
  },
  {
    name: 'chain-treated-for-no-time',
    breaks: ['TRT-14'],
    does: 'treats a record that belongs to a chain, and does not note the time at which it is to come again',
    decoration: treatingOtherwise((row, record) =>
      isOfChain(record) ? { ...row, dial_sched_time: null } : row,
    ),
  },
  {
    name: 'treated-record-updated',
    breaks: ['TRT-05'],
    does: 'marks a treated record Updated',
    decoration: treatingOtherwise((row) => ({ ...row, record_status: recordStatus.Updated })),
  },
  {
    name: 'treatment-in-seconds',
    breaks: ['TRT-05'],
    does: 'takes the minutes of a treatment for seconds',
    decoration: changingTreatments((treatment) =>
      treatment.action.kind === 'Retry in'
        ? [{ ...treatment, action: { kind: 'Retry in', minutes: treatment.action.minutes / 60 } }]
        : [treatment],
    ),
  },
  {
    name: 'personal-treatment-for-anybody',
    breaks: ['TRT-06'],
    does: 'gives Personal Rescheduled records to anybody who asks for a preview record',
    decoration: changingBeforeRetrieval((record) =>
      record.record_status === recordStatus.Ready && record.record_type === recordType.PersonalRescheduled
        ? { record_type: recordType.General }
        : undefined,
    ),
  },
  {
    name: 'rescheduled-never-again',
    breaks: ['TRT-07'],
    does: 'does not read Campaign Rescheduled records',
    decoration: changingCommands((command) => {
      if (command.verb !== 'retrieve') return command;
      const { rescheduled: _, ...others } = command;
      return others;
    }),
  },
  {
    name: 'any-result-treated',
    breaks: ['TRT-08'],
    does: 'applies the treatment of Busy to every result that has none',
    decoration: changingTreatments((treatment) =>
      treatment.callResult === callResult.Busy && treatment.sequence === 1
        ? [treatment, { ...treatment, name: 'For any other', callResult: callResult.Answer }]
        : [treatment],
    ),
  },
  {
    name: 'any-treatment-campaigns',
    breaks: ['TRT-09'],
    does: 'takes any GSW_TREATMENT that it does not know for RecordTreatCampaign',
    decoration: changingRequest(final, (userData) =>
      userData.GSW_TREATMENT === undefined || userData.GSW_TREATMENT === 'RecordTreatPersonal'
        ? userData
        : { ...userData, GSW_TREATMENT: 'RecordTreatCampaign' },
    ),
  },
  {
    name: 'treatment-spelled-anyhow',
    breaks: ['TRT-09'],
    does: 'reads GSW_TREATMENT without regard to spaces and case',
    decoration: changingRequest(final, (userData) => {
      const asked = String(userData.GSW_TREATMENT ?? '')
        .replace(' ', '')
        .toLowerCase();
      return asked === 'recordtreatcampaign'
        ? { ...userData, GSW_TREATMENT: 'RecordTreatCampaign' }
        : userData;
    }),
  },
  {
    name: 'treatment-starts-over',
    breaks: ['TRT-10'],
    does: 'forgets which treatment was applied last',
    decoration: treatingOtherwise((row) => ({ ...row, treatments: null })),
  },
  {
    name: 'other-result-is-second',
    breaks: ['TRT-10'],
    does: 'takes the treatment of No Answer for a second one, which nothing comes before',
    decoration: changingTreatments((treatment) => [
      treatment.callResult === callResult.NoAnswer ? { ...treatment, sequence: 2 } : treatment,
    ]),
  },
  {
    name: 'date-treatment-missing',
    breaks: ['TRT-11'],
    does: 'knows no treatments for a date',
    decoration: changingTreatments((treatment) => (treatment.action.kind === 'Retry in' ? [treatment] : [])),
  },
  {
    name: 'failed-treatment-forgotten',
    breaks: ['TRT-12'],
    does: 'applies no treatment to a record that it could not write at first',
    decoration: treatingOtherwise((row, record) =>
      record !== undefined && record.failures > 0 ? unscheduled(row) : row,
    ),
  },
];
