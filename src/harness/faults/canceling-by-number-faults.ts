import type { OcsEffect } from '../../ocs/ports.ts';
import type { Fault } from './fault.ts';
import { changingEvent, changingRequest, faultyOcs, isNamed, without } from './faulty-ocs.ts';
import { changingCommands } from './faulty-records.ts';
import { errorTo, numbered } from './own-events.ts';
import type { WatchedFloor } from './watched-floor.ts';
import {
  answeringInstead,
  carryingOut,
  changingConfiguration,
  isRequest,
  watchingOcs,
} from './watching-ocs.ts';
import {
  acknowledgingOnly,
  cancelingOnlyWhatIsShown,
  isWithoutHandle,
  markingOtherwise,
  notifyingOtherwise,
  tellingOthers,
  type WithdrawalRequest,
  withdrawals,
  withdrawingLate,
} from './withdrawal-decorations.ts';

const canceled = 5;

/** Rules that both requests have, by what they are about. */
interface Rules {
  readonly acknowledged: readonly string[];
  readonly customers: readonly string[];
  readonly withdrawn: readonly string[];
  readonly delivered: readonly string[];
  readonly priorities: readonly string[];
  readonly notified: readonly string[];
  readonly chains: readonly string[];
  readonly requester: readonly string[];
  readonly strangers: readonly string[];
  readonly own: readonly string[];
}

const rules: Readonly<Record<WithdrawalRequest, Rules>> = {
  RequestRecordCancel: {
    acknowledged: ['CAN-22'],
    customers: ['CAN-22', 'CAN-26'],
    withdrawn: ['CAN-25', 'CAN-26', 'CAN-28', 'CAN-32'],
    delivered: ['CAN-28'],
    priorities: ['CAN-30'],
    notified: ['CAN-32'],
    chains: ['CAN-33'],
    requester: ['CAN-36'],
    strangers: ['CAN-37'],
    own: ['CAN-39'],
  },
  DoNotCall: {
    acknowledged: ['DNC-23'],
    customers: ['DNC-23', 'DNC-24', 'DNC-25'],
    withdrawn: ['DNC-25', 'DNC-29', 'DNC-34'],
    delivered: ['DNC-25'],
    priorities: ['DNC-28'],
    notified: ['DNC-29'],
    chains: ['DNC-29'],
    requester: ['DNC-30'],
    strangers: ['DNC-30'],
    own: ['DNC-31'],
  },
};

/** Wrong ways of going by number or customer, of one request. */
function byNumberFaults(prefix: string, request: WithdrawalRequest): readonly Fault[] {
  const of = rules[request];
  const fault = (name: string, breaks: readonly string[], does: string, decoration: Fault['decoration']) => ({
    name: `${prefix}-${name}`,
    breaks,
    does: `${does} (${request})`,
    decoration,
  });
  return [
    fault(
      'by-number-silent',
      of.acknowledged,
      'acknowledges only what is asked by handle',
      changingEvent(withdrawals[request], (userData) => (isWithoutHandle(userData) ? undefined : userData)),
    ),
    fault(
      'customer-refused',
      of.customers,
      'refuses a request that has a customer id alone',
      answeringInstead((input, floor) =>
        isRequest(input, request) &&
        isWithoutHandle(input.userData) &&
        input.userData.GSW_PHONE === undefined &&
        input.userData.GSW_CUSTOMER_ID !== undefined
          ? errorTo(floor, input, 102)
          : undefined,
      ),
    ),
    fault(
      'by-number-acknowledged-only',
      of.withdrawn,
      'acknowledges a request without a handle, and does nothing',
      acknowledgingOnly(request, isWithoutHandle),
    ),
    fault(
      'by-number-late',
      of.delivered,
      'withdraws records only when the next request has been dealt with',
      withdrawingLate(request),
    ),
    fault(
      'number-before-handle',
      of.priorities,
      'goes by the number where a handle is given too',
      changingRequest(request, (userData) =>
        userData.GSW_PHONE === undefined ? userData : without(userData, 'GSW_RECORD_HANDLE'),
      ),
    ),
    fault(
      'customer-before-number',
      of.priorities,
      'goes by the customer where a number is given too',
      changingRequest(request, (userData) =>
        userData.GSW_CUSTOMER_ID === undefined ? userData : without(userData, 'GSW_PHONE'),
      ),
    ),
    fault(
      'colleagues-not-told',
      [...of.notified, ...of.chains],
      'sends no RecordCancel',
      notifyingOtherwise(() => undefined),
    ),
    fault(
      'told-of-another-handle',
      of.notified,
      'sends RecordCancel with a handle that the desktop does not know',
      notifyingOtherwise((userData) => ({
        ...userData,
        GSW_RECORD_HANDLE: Number(userData.GSW_RECORD_HANDLE) + 1000,
      })),
    ),
    fault(
      'told-only-of-what-is-shown',
      of.chains,
      'sends RecordCancel only where the record on the desktop has that number itself',
      cancelingOnlyWhatIsShown(request),
    ),
    fault(
      'requester-told',
      of.requester,
      'sends RecordCancel for the record of the desktop that asked',
      tellingOthers(request, (_, requester) => [requester]),
    ),
    fault(
      'everybody-told',
      [...of.requester, ...of.strangers],
      'sends RecordCancel to everybody who has a record',
      tellingOthers(request, (floor) => floor.lines),
    ),
    fault(
      'colleagues-robbed',
      of.strangers,
      "takes every colleague's record, whatever its number",
      carryingOut((input, floor) => {
        if (!isRequest(input, request) || !isWithoutHandle(input.userData)) return {};
        const others = floor.lines.filter((dn) => dn !== input.dn);
        return { after: others.flatMap((dn) => takingFrom(floor, request, input.dn, dn)) };
      }),
    ),
    fault(
      'by-number-closes-the-own-record',
      of.own,
      'closes the record of the agent who asks by its number',
      closingOwn(request),
    ),
  ];
}

function takingFrom(floor: WatchedFloor, request: WithdrawalRequest, requester: string, victim: string) {
  const phone = floor.recordOf(victim)?.GSW_PHONE;
  if (phone === undefined) return [];
  const userData = { GSW_AGENT_REQ_TYPE: request, GSW_APPLICATION_ID: floor.applicationId, GSW_PHONE: phone };
  return [{ dn: requester, userData }];
}

/** Refuses RecordProcessed of an agent who has asked by number. */
function closingOwn(request: WithdrawalRequest): Fault['decoration'] {
  return watchingOcs((floor) => {
    const asked = new Set<string>();
    return {
      after(effects, input) {
        if (isRequest(input, request) && isWithoutHandle(input.userData)) asked.add(input.dn);
        if (!isRequest(input, 'RecordProcessed') || !asked.has(input.dn)) return effects;
        return [{ kind: 'userEvent', dn: input.dn, userData: errorTo(floor, input, 109) }];
      },
    };
  });
}

/** Faulty implementations of canceling by number or customer, and of asking not to call them. */
export const byNumberWithdrawalFaults: readonly Fault[] = [
  ...byNumberFaults('cancel', 'RequestRecordCancel'),
  ...byNumberFaults('dnc', 'DoNotCall'),
];

/** Faulty implementations of what only a cancellation does by number or customer. */
export const cancelingByNumberFaults: readonly Fault[] = [
  {
    name: 'cancel-ack-without-what-was-named',
    breaks: ['CAN-23'],
    does: 'leaves number and customer out of the acknowledgement',
    decoration: changingEvent('RecordCancelAcknowledge', (userData) =>
      without(userData, 'GSW_PHONE', 'GSW_CUSTOMER_ID'),
    ),
  },
  {
    name: 'cancel-of-nothing-is-109',
    breaks: ['CAN-24'],
    does: 'answers Record Not Found where nothing has the number',
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
    does: 'does not heed the option customer_id',
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
function refusingWithoutMatch(): Fault['decoration'] {
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
function cancelingEverywhere(): Fault['decoration'] {
  return faultyOcs(() => {
    let lists: readonly string[] = [];
    return {
      before(input) {
        if (input.kind === 'provision') lists = input.configuration.callingLists.map(({ name }) => name);
        return [input];
      },
      after: (effects) =>
        effects.flatMap((effect): readonly OcsEffect[] => {
          if (effect.kind !== 'store' || effect.command.verb !== 'mark') return [effect];
          const { command } = effect;
          const others = lists.filter((name) => name !== command.list);
          return [
            effect,
            ...others.map((list) => ({ kind: 'store', ticket: -1, command: { ...command, list } }) as const),
          ];
        }),
    };
  });
}
