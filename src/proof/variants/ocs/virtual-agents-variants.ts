import { recordStatus, recordType } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { writingAfterCallsOtherwise } from '../../operators/ocs/dialing/faulty-dialer.ts';
import {
  changingOptions,
  isAboutTransferred,
  isFromPort,
  releasingPortsWith,
} from '../../operators/ocs/dialing/faulty-ivr.ts';
import { errorTo, taken } from '../../operators/ocs/own-events.ts';
import { answeringInstead } from '../../operators/ocs/watching-ocs.ts';

const section = 'Virtual Agent Support for Notifications';

/** Lawful choices for IVR groups. */
export const virtualAgentsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-ivr-requests-refused',
    does: 'answers 109 to requests about a call at a port',
    against: [{ rule: 'VAG-10', sentence: 'It says that it does not process them.' }],
    permits: [
      {
        section,
        sentence:
          'Requests about calls at an IVR group are not processed; that nothing is answered is not said.',
      },
    ],
    touches: ['virtual-agents'],
    decoration: answeringInstead((request, floor) =>
      isFromPort(floor.view, request) ? errorTo(floor, request, 109) : undefined,
    ),
  },
  {
    name: 'ocs-ivr-transferred-records-refused',
    does: 'answers 109 to agents to whom an IVR has transferred the call',
    against: [{ rule: 'VAG-13', sentence: 'It does not let agents process these records.' }],
    permits: [
      {
        section,
        sentence: 'Agents could process the records of transferred calls; that they always can is not said.',
      },
    ],
    touches: ['virtual-agents'],
    decoration: answeringInstead((request, floor) =>
      isAboutTransferred(request, floor) ? errorTo(floor, request, 109) : undefined,
    ),
  },
  {
    name: 'ocs-records-of-no-type-after-calls',
    does: 'gives a record no type when it is finished by the release of its call',
    permits: [
      { section, sentence: 'The record is finished at the release; which type it has then is not said.' },
    ],
    touches: ['virtual-agents'],
    decoration: writingAfterCallsOtherwise((row) =>
      row.record_status === recordStatus.Updated ? { record_type: recordType.NoRecordType, ...row } : row,
    ),
  },
  {
    name: 'ocs-ivr-call-result-always',
    does: 'takes the call result that an IVR has attached, and nothing else, even if ivr_update_on_release is not set',
    permits: [
      {
        section,
        sentence:
          'The option enables updates of fields; whether the call result of a call needs it is not said.',
      },
    ],
    touches: ['virtual-agents'],
    decoration: {
      ocs: (right) => {
        let without = false;
        const always = changingOptions({ ivr_update_on_release: true }).ocs?.(right) ?? right;
        const only = releasingPortsWith((released) =>
          without ? taken(released, 'GSW_RECORD_HANDLE', 'GSW_APPLICATION_ID', 'GSW_CALL_RESULT') : released,
        ).ocs?.(always);
        const decorated = only ?? always;
        return {
          ...decorated,
          handle(input, now) {
            if (input.kind === 'provision')
              without = input.configuration.options.ivr_update_on_release !== true;
            return decorated.handle(input, now);
          },
        };
      },
    },
  },
];
