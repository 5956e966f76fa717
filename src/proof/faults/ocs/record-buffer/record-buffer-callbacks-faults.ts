import type { Configuration, OcsOptions } from '../../../../ocs/configuration/configuration.ts';
import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import { recordType } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { insertingOtherwise } from '../../../operators/ocs/faulty-store.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

const withOption = (options: OcsOptions) =>
  changingConfiguration((configuration: Configuration) => ({
    ...configuration,
    options: { ...configuration.options, ...options },
  }));

/** Changes the callbacks of the calling lists. */
const takingCallbacksFor = (type: number, change: Partial<CallRecord>) =>
  insertingOtherwise((row) => (row.record_type === type ? { ...row, ...change } : row));

/** Faulty implementations of what happens to callbacks in Predictive mode. */
export const recordBufferCallbacksFaults: readonly OcsFault[] = [
  {
    name: 'buffer-callback-never-dialed',
    breaks: ['BUF-07'],
    does: 'offers callbacks of the campaign to agents in Predictive mode, no matter what predictive_callback says',
    decoration: withOption({ predictive_callback: false }),
  },
  {
    name: 'buffer-callback-always-dialed',
    breaks: ['BUF-09'],
    does: 'dials callbacks of the campaign in Predictive mode, no matter what predictive_callback says',
    decoration: withOption({ predictive_callback: true }),
  },
  {
    name: 'buffer-callback-time-ignored',
    breaks: ['BUF-08'],
    does: 'dials callbacks of the campaign as soon as it has read them, no matter what their time is',
    decoration: takingCallbacksFor(recordType.CampaignCallBack, { dial_sched_time: 0 }),
  },
  {
    name: 'buffer-callback-taken-for-general',
    breaks: ['BUF-08', 'BUF-09'],
    does: 'takes callbacks of the campaign for records that were never called',
    decoration: takingCallbacksFor(recordType.CampaignCallBack, { record_type: recordType.General }),
  },
  {
    name: 'buffer-callback-of-agent-dialed',
    breaks: ['BUF-10'],
    does: 'dials personal callbacks as those of the campaign in Predictive mode',
    decoration: takingCallbacksFor(recordType.PersonalCallBack, { record_type: recordType.CampaignCallBack }),
  },
  {
    name: 'buffer-callback-never-due',
    breaks: ['BUF-07', 'BUF-09'],
    does: 'does not look for callbacks of the campaign in Predictive mode',
    decoration: faultyOcs(() => ({
      after: (effects) =>
        effects.map((effect) =>
          effect.kind === 'store' && effect.command.verb === 'nextDue'
            ? { ...effect, command: { ...effect.command, recordTypes: [recordType.PersonalCallBack] } }
            : effect,
        ),
    })),
  },
];
