import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { ownCommand } from '../../../operators/ocs/faulty-applications.ts';
import { changingEvent, faultyOcs, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands } from '../../../operators/ocs/faulty-records.ts';
import { markingOtherwise } from '../../../operators/ocs/marking-decorations.ts';
import { numbered } from '../../../operators/ocs/own-events.ts';
import {
  carryingOut,
  changingConfiguration,
  isRequest,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

const canceled = recordStatus.Canceled;

/** Faulty implementations of what only a cancellation does by number or customer. */
export const cancelingByNumberFaults: readonly OcsFault[] = [
  {
    name: 'cancel-ack-without-what-was-named',
    breaks: ['CAN-23'],
    does: 'leaves number and customer out of the acknowledgment',
    decoration: changingEvent('RecordCancelAcknowledge', (userData) =>
      without(userData, 'GSW_PHONE', 'GSW_CUSTOMER_ID'),
    ),
  },
  {
    name: 'cancel-of-nothing-is-109',
    breaks: ['CAN-24'],
    does: 'answers Record Not Found if nothing has the number',
    decoration: refusingWithoutMatch(),
  },
  {
    name: 'cancel-in-memory-only',
    breaks: ['CAN-25'],
    does: 'cancels only what it has in memory',
    decoration: changingCommands((command) =>
      command.verb === 'mark' && command.column === 'contact_info'
        ? { ...command, value: 'nobody' }
        : command,
    ),
  },
  {
    name: 'cancel-in-lists-only',
    breaks: ['CAN-25'],
    does: 'does not mark what it has in memory',
    decoration: markingOtherwise(
      ({ record_status, ...others }) =>
        record_status === canceled || record_status === undefined ? others : { ...others, record_status },
      'from memory',
    ),
  },
  {
    name: 'cancel-without-customer-field',
    breaks: ['CAN-26'],
    does: 'ignores the option customer_id',
    decoration: changingConfiguration(({ options: { customer_id: _, ...options }, ...configuration }) => ({
      ...configuration,
      options,
    })),
  },
  ...[1, -1].map((step) => ({
    name: `cancel-number-${step === 1 ? 'above' : 'below'}-too`,
    breaks: ['CAN-27'],
    does: `cancels the number next ${step === 1 ? 'above' : 'below'} as well`,
    decoration: carryingOut((input) => {
      const phone = isRequest(input, 'RequestRecordCancel') ? input.userData.GSW_PHONE : undefined;
      if (typeof phone !== 'string' || !isRequest(input, 'RequestRecordCancel')) return {};
      const userData = { ...input.userData, GSW_PHONE: String(Number(phone) + step) };
      return { after: [{ dn: input.dn, userData }] };
    }),
  })),
  {
    name: 'cancel-in-every-list',
    breaks: ['CAN-31'],
    does: 'cancels in lists of campaigns that are not loaded too',
    decoration: cancelingEverywhere(),
  },
];

/** Answers 109 where neither a list nor memory had a match. */
function refusingWithoutMatch(): OcsFault['decoration'] {
  return faultyOcs(() => {
    let matched = false;
    const marks = (effect: OcsEffect) =>
      effect.kind === 'store' &&
      effect.command.verb === 'update' &&
      effect.command.changes.some(({ record_status }) => record_status === canceled);
    return {
      before(input) {
        if (isRequest(input, 'RequestRecordCancel')) matched = false;
        if (input.kind === 'stored' && input.result.ok && input.result.records.length > 0) matched = true;
        return [input];
      },
      after(effects) {
        matched ||= effects.some(marks);
        if (matched) return effects;
        return effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'RecordCancelAcknowledge'))
            return effect;
          const { GSW_REFERENCE_ID, GSW_APPLICATION_ID } = effect.userData;
          const reference = GSW_REFERENCE_ID === undefined ? {} : { GSW_REFERENCE_ID };
          const userData = { GSW_USER_EVENT: 'Error', ...numbered(109), ...reference };
          return { ...effect, userData: { ...userData, GSW_APPLICATION_ID: GSW_APPLICATION_ID ?? 0 } };
        });
      },
    };
  });
}

/** Marks what matches in each list of the configuration. */
function cancelingEverywhere(): OcsFault['decoration'] {
  return watchingOcs((floor) => ({
    after: (effects) =>
      effects.flatMap((effect): readonly OcsEffect[] => {
        if (effect.kind !== 'store' || effect.command.verb !== 'mark') return [effect];
        const { command } = effect;
        const others = floor.configuration.callingLists.filter(({ name }) => name !== command.list);
        return [effect, ...others.map(({ name }) => ownCommand({ ...command, list: name }))];
      }),
  }));
}
