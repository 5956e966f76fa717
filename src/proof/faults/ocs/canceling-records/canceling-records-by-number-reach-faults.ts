import type { OcsFault } from '../../../fault.ts';
import { acknowledgingOnly } from '../../../operators/ocs/acknowledging-markings.ts';
import { changingEvent, changingRequest, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands } from '../../../operators/ocs/faulty-records.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import {
  cancelingOnlyWhatIsShown,
  isWithoutHandle,
  type MarkingRequest,
  markingFault,
  markingLate,
  markings,
  notifyingOtherwise,
  tellingOthers,
} from '../../../operators/ocs/marking-decorations.ts';
import { errorTo, refusingRequest } from '../../../operators/ocs/own-events.ts';
import { carryingOut, isRequest, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Rules that both requests have, by what they are about. */
interface Rules {
  readonly acknowledged: readonly string[];
  readonly customers: readonly string[];
  readonly marked: readonly string[];
  readonly delivered: readonly string[];
  readonly priorities: readonly string[];
  readonly notified: readonly string[];
  readonly chains: readonly string[];
  readonly requester: readonly string[];
  readonly strangers: readonly string[];
  readonly own: readonly string[];
  readonly places: readonly string[];
}

const rules: Readonly<Record<MarkingRequest, Rules>> = {
  RequestRecordCancel: {
    acknowledged: ['CAN-22'],
    customers: ['CAN-42', 'CAN-26', 'CAN-43'],
    marked: ['CAN-25', 'CAN-26', 'CAN-28', 'CAN-32'],
    delivered: ['CAN-28'],
    priorities: ['CAN-30'],
    notified: ['CAN-32', 'CAN-52'],
    chains: ['CAN-33'],
    requester: ['CAN-36'],
    strangers: ['CAN-37'],
    own: ['CAN-39'],
    places: ['CAN-50'],
  },
  DoNotCall: {
    acknowledged: ['DNC-23'],
    customers: ['DNC-23', 'DNC-24', 'DNC-25'],
    marked: ['DNC-25', 'DNC-29', 'DNC-34', 'DNC-45'],
    delivered: ['DNC-25'],
    priorities: ['DNC-28'],
    notified: ['DNC-29'],
    chains: ['DNC-29'],
    requester: ['DNC-30'],
    strangers: ['DNC-38'],
    own: ['DNC-31'],
    places: ['DNC-44'],
  },
};

function belongsByPlace(dn: string, floor: Floor): boolean {
  const agent = floor.agentAt(dn) ?? '';
  const groups = floor.groupsOf(dn);
  return groups.length > 0 && groups.every(({ name }) => !floor.members(name).includes(agent));
}

/** Wrong ways to use number or customer in one request. */
function byNumberFaults(prefix: string, request: MarkingRequest): readonly OcsFault[] {
  const of = rules[request];
  const fault = markingFault(prefix, request);
  return [
    fault(
      'by-number-silent',
      of.acknowledged,
      'acknowledges only what is asked by handle',
      changingEvent(markings[request], (userData) => (isWithoutHandle(userData) ? undefined : userData)),
    ),
    fault(
      'customer-refused',
      of.customers,
      'refuses a request that has a customer id alone',
      refusingRequest(
        request,
        102,
        (input) =>
          isWithoutHandle(input.userData) &&
          input.userData.GSW_PHONE === undefined &&
          input.userData.GSW_CUSTOMER_ID !== undefined,
      ),
    ),
    fault(
      'by-number-acknowledged-only',
      [...of.marked, ...of.places],
      'acknowledges a request without a handle, and does nothing',
      acknowledgingOnly(request, isWithoutHandle),
    ),
    fault(
      'places-refused',
      of.places,
      'answers 104 to an agent who belongs to the campaign by their place only',
      refusingRequest(request, 104, (input, floor) => belongsByPlace(input.dn, floor)),
    ),
    fault(
      'by-number-late',
      of.delivered,
      'marks records only when the next request has been handled',
      markingLate(request),
    ),
    fault(
      'number-before-handle',
      of.priorities,
      'uses the number if a handle is given too',
      changingRequest(request, (userData) =>
        userData.GSW_PHONE === undefined ? userData : without(userData, 'GSW_RECORD_HANDLE'),
      ),
    ),
    fault(
      'customer-before-number',
      of.priorities,
      'uses the customer if a number is given too',
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
      'sends RecordCancel only if the record on the desktop has that number itself',
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
      "takes every colleague's record, no matter what its number is",
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

function takingFrom(floor: Floor, request: MarkingRequest, requester: string, victim: string) {
  const phone = floor.recordOf(victim)?.GSW_PHONE;
  if (phone === undefined) return [];
  const userData = { GSW_AGENT_REQ_TYPE: request, GSW_APPLICATION_ID: floor.applicationId, GSW_PHONE: phone };
  return [{ dn: requester, userData }];
}

/** Refuses RecordProcessed of an agent who has asked by number. */
function closingOwn(request: MarkingRequest): OcsFault['decoration'] {
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
export const byNumberMarkingFaults: readonly OcsFault[] = [
  ...byNumberFaults('cancel', 'RequestRecordCancel'),
  ...byNumberFaults('dnc', 'DoNotCall'),
  {
    name: 'marked-from-one-list',
    breaks: ['CAN-25', 'DNC-45', 'THP-01', 'THP-17'],
    does: 'looks for a number in the calling list of the campaign that runs, and in no other',
    decoration: changingCommands((command) => {
      if (command.verb === 'mark' && command.list !== 'Customers') return { ...command, value: 'nobody' };
      if (command.verb === 'update' && command.list !== 'Customers') return { ...command, changes: [] };
      return command;
    }),
  },
];
