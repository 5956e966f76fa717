import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { errorTo, eventFor } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  changingEach,
  rewritingRequests,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';
import { hasSwitched, isForBackup, withId } from './switchover-new-primary-faults.ts';

/** Faulty implementations of what happens to records across a switchover. */
export const formerPrimaryFaults: readonly OcsFault[] = [
  {
    name: 'former-forgets-records',
    breaks: ['RED-09'],
    does: 'answers error 109 to requests about records that were given out before a switchover',
    decoration: answeringInstead((request, floor) =>
      hasSwitched(floor) && isForBackup(request, floor) ? errorTo(floor, request, 109) : undefined,
    ),
  },
  {
    name: 'former-silent',
    breaks: ['RED-09'],
    does: 'does not answer requests with the application id of the former primary',
    decoration: answeringInstead((request, floor) =>
      hasSwitched(floor) && isForBackup(request, floor) ? 'silence' : undefined,
    ),
  },
  {
    name: 'former-borrows-id',
    breaks: ['RED-09'],
    does: 'answers for the former primary with the application id of the new one',
    decoration: changingEach(({ userData }, floor) =>
      hasSwitched(floor) ? withId(userData, floor.applicationId) : userData,
    ),
  },
  {
    name: 'former-loses-results',
    breaks: ['RED-09'],
    does: 'writes no call result after a switchover',
    decoration: watchingOcs((floor) => ({
      after: (effects) => (hasSwitched(floor) ? effects.map(withoutResult) : effects),
    })),
  },
  {
    name: 'former-misses-calls',
    breaks: ['RED-17'],
    does: 'does not see calls after a switchover',
    decoration: watchingOcs((floor) => ({
      before: (input) => (input.kind === 'call' && hasSwitched(floor) ? [] : [input]),
    })),
  },
  {
    name: 'former-goes-on',
    breaks: ['RED-10'],
    does: 'gives out records and tells of campaigns with the application id of the former primary as well',
    decoration: watchingOcs((floor) => {
      let borrowed = false;
      return {
        before(input) {
          borrowed =
            input.kind === 'userEvent' &&
            input.userData.GSW_RECORD_HANDLE === undefined &&
            hasSwitched(floor) &&
            isForBackup(input, floor);
          return borrowed && input.kind === 'userEvent'
            ? [{ ...input, userData: withId(input.userData, floor.applicationId) }]
            : [input];
        },
        after: (effects) =>
          borrowed
            ? effects.map((effect) =>
                effect.kind === 'userEvent'
                  ? eventFor(effect.dn, withId(effect.userData, floor.backupId))
                  : effect,
              )
            : effects,
      };
    }),
  },
  {
    name: 'ids-mixed-up',
    breaks: ['RED-11'],
    does: 'takes a request about a record for the OCS that gave it out, no matter what application id it carries',
    decoration: rewritingRequests(({ dn, userData }, floor) => {
      const giver = floor.recordOf(dn)?.GSW_APPLICATION_ID;
      const known = typeof giver === 'number' && userData.GSW_RECORD_HANDLE !== undefined;
      return known && hasSwitched(floor) ? withId(userData, giver) : userData;
    }),
  },
  {
    name: 'switch-loses-buffer',
    breaks: ['RED-14'],
    does: 'leaves what was in the buffers marked Retrieved at a switchover',
    decoration: watchingOcs(() => ({
      after: (effects, input) =>
        input.kind === 'switchover'
          ? effects.filter((effect) => effect.kind !== 'store' || effect.command.verb !== 'update')
          : effects,
    })),
  },
  {
    name: 'switch-takes-desktops-back',
    breaks: ['RED-14'],
    does: 'makes records that are on desktops Ready at a switchover',
    decoration: watchingRecords((records) => ({
      after(effects, input) {
        if (input.kind !== 'switchover') return effects;
        const onDesktops = records.all.filter(({ isClosed }) => !isClosed);
        return [...onDesktops.map(({ list, row }) => readied(list.name, row.record_id)), ...effects];
      },
    })),
  },
  {
    name: 'switched-handles-alike',
    breaks: ['RED-15'],
    does: 'gives every record the same handle after a switchover',
    decoration: changingEach(({ userData }, floor) =>
      hasSwitched(floor) && isNamed(userData, 'PreviewRecord')
        ? { ...userData, GSW_RECORD_HANDLE: 1 }
        : userData,
    ),
  },
  {
    name: 'handles-start-anew',
    breaks: ['RED-15'],
    does: 'counts handles from the first one again when the first primary is back',
    decoration: watchingOcs((floor) => {
      let first: number | undefined;
      return {
        after: (effects) =>
          effects.map((effect) => {
            if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'PreviewRecord')) return effect;
            first ??= Number(effect.userData.GSW_RECORD_HANDLE);
            const again = floor.past.switchovers > 1;
            return again ? eventFor(effect.dn, { ...effect.userData, GSW_RECORD_HANDLE: first }) : effect;
          }),
      };
    }),
  },
];

function withoutResult(effect: OcsEffect): OcsEffect {
  if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
  const changes = effect.command.changes.map(({ call_result: _, ...others }) => others);
  return { ...effect, command: { ...effect.command, changes } };
}

/** No OCS has asked this, and none waits for the answer. */
function readied(list: string, record_id: number): OcsEffect {
  const changes = [{ record_id, record_status: recordStatus.Ready }];
  return { kind: 'store', ticket: Number.MAX_SAFE_INTEGER, command: { verb: 'update', list, changes } };
}
