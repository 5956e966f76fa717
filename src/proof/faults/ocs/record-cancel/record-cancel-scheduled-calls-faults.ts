import type { OcsFault } from '../../../fault.ts';
import { isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { refusingRequest } from '../../../operators/ocs/own-events.ts';
import { watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what a cancellation means for scheduled calls. */
export const canceledCallbackFaults: readonly OcsFault[] = [
  {
    name: 'scheduled-call-not-to-be-canceled',
    breaks: ['CAN-51'],
    does: 'answers Record Not Found if the handle of a cancellation did not come with a preview record',
    decoration: refusingRequest(
      'RequestRecordCancel',
      109,
      (request, floor) => !floor.past.handles.has(request.userData.GSW_RECORD_HANDLE),
    ),
  },
  {
    name: 'scheduled-call-not-told',
    breaks: ['CAN-52'],
    does: 'sends RecordCancel for preview records only',
    decoration: watchingOcs(() => {
      const offered = new Set<unknown>();
      return {
        after(effects) {
          for (const effect of effects)
            if (effect.kind === 'userEvent' && isNamed(effect.userData, 'ScheduledCall'))
              offered.add(effect.userData.GSW_RECORD_HANDLE);
          return effects.filter(
            (effect) =>
              effect.kind !== 'userEvent' ||
              !isNamed(effect.userData, 'RecordCancel') ||
              !offered.has(effect.userData.GSW_RECORD_HANDLE),
          );
        },
      };
    }),
  },
];
