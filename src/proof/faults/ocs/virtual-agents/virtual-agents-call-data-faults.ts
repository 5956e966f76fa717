import type { OcsFault } from '../../../fault.ts';
import { changingOptions, releasingPortsWith } from '../../../operators/ocs/dialing/faulty-ivr.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';
import { taken } from '../../../operators/ocs/own-events.ts';

/** Faulty implementations of what a record takes from the user data of its call at an IVR group. */
export const virtualAgentsCallDataFaults: readonly OcsFault[] = [
  {
    name: 'ivr-update-never',
    breaks: ['VAG-07'],
    does: 'does not update a record from the user data of its call, no matter what the option says',
    decoration: changingOptions({ ivr_update_on_release: false }),
  },
  {
    name: 'ivr-update-from-established',
    breaks: ['VAG-07'],
    does: 'updates a record from the user data in EventEstablished instead of EventReleased',
    decoration: releasingPortsWith((_, established) => established),
  },
  {
    name: 'ivr-update-call-result-only',
    breaks: ['VAG-07'],
    does: 'takes nothing but the call result from the user data of a call',
    decoration: releasingPortsWith((released) =>
      taken(released, 'GSW_RECORD_HANDLE', 'GSW_APPLICATION_ID', 'GSW_CALL_RESULT'),
    ),
  },
  {
    name: 'ivr-update-number-and-hours-ignored',
    breaks: ['VAG-07'],
    does: 'ignores the number, its type and its hours in the user data of a call',
    decoration: releasingPortsWith((released) =>
      without(released, 'GSW_PHONE', 'GSW_PHONE_TYPE', 'GSW_FROM', 'GSW_UNTIL'),
    ),
  },
  {
    name: 'ivr-update-always',
    breaks: ['VAG-08'],
    does: 'updates a record from the user data of its call, no matter what the option says',
    decoration: changingOptions({ ivr_update_on_release: true }),
  },
  {
    name: 'ivr-update-numbers-always',
    breaks: ['VAG-08'],
    does: 'updates custom fields of type INT from the user data of a call, no matter what the option says',
    decoration: {
      ocs: (right) => {
        const always = changingOptions({ ivr_update_on_release: true }).ocs;
        const numbers = releasingPortsWith((released) =>
          Object.fromEntries(Object.entries(released).filter(([, value]) => typeof value === 'number')),
        ).ocs;
        return numbers?.(always?.(right) ?? right) ?? right;
      },
    },
  },
];
