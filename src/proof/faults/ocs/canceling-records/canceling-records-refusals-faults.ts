import type { OcsFault } from '../../../fault.ts';
import {
  acknowledgingBesides,
  acknowledgingInsteadOf,
  acknowledgingOnly,
} from '../../../operators/ocs/acknowledging-markings.ts';
import { changingRequest, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import { type MarkingRequest, markingFault } from '../../../operators/ocs/marking-decorations.ts';
import { taken } from '../../../operators/ocs/own-events.ts';
import { carryingOut, isRequest, rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

/** Rules that both requests have, by what they are about. */
interface Rules {
  readonly incomplete: string;
  /** The same, even if a number is given. */
  readonly withNumber: string;
  readonly empty: string;
  readonly wrongType: string;
  /** Rules that demand Invalid Attribute Value if a value is wrong. */
  readonly misnamed: readonly string[];
  readonly wrongValue: string;
  readonly unknownHandle: string;
  readonly colleague: string;
  /** That a colleague's record is refused, by whichever error. */
  readonly robbed: readonly string[];
  readonly contradiction: string;
  readonly unknownNames: string;
  readonly groupFirst: string;
  readonly outsiders: string;
  /** That what an agent of no campaign group asks is not carried out, whichever error says so. */
  readonly served: readonly string[];
  readonly database: string;
  /** That what was acknowledged is not lost when the database fails. */
  readonly lost: readonly string[];
}

const rulesOfCancel: Rules = {
  incomplete: 'CAN-11',
  withNumber: 'CAN-45',
  empty: 'CAN-12',
  wrongType: 'CAN-13',
  misnamed: ['CAN-14', 'CAN-17'],
  wrongValue: 'CAN-14',
  unknownHandle: 'CAN-15',
  colleague: 'CAN-16',
  robbed: ['CAN-47'],
  contradiction: 'CAN-17',
  unknownNames: 'CAN-18',
  groupFirst: 'CAN-19',
  outsiders: 'CAN-20',
  served: ['CAN-53'],
  database: 'CAN-21',
  lost: ['CAN-48'],
};

const rulesOfDoNotCall: Rules = {
  incomplete: 'DNC-12',
  withNumber: 'DNC-12',
  empty: 'DNC-13',
  wrongType: 'DNC-14',
  misnamed: ['DNC-15', 'DNC-18'],
  wrongValue: 'DNC-15',
  unknownHandle: 'DNC-16',
  colleague: 'DNC-17',
  robbed: ['DNC-41'],
  contradiction: 'DNC-18',
  unknownNames: 'DNC-19',
  groupFirst: 'DNC-20',
  outsiders: 'DNC-21',
  served: ['DNC-46'],
  database: 'DNC-22',
  lost: ['DNC-43'],
};

const digits = /^\d+$/;

/** Wrong refusals of one request. */
function refusalFaults(prefix: string, request: MarkingRequest, rules: Rules): readonly OcsFault[] {
  const fault = markingFault(prefix, request);
  return [
    fault(
      'incomplete-is-103',
      [rules.incomplete, rules.empty],
      'answers Invalid Attribute Value if a key is missing',
      misnumbering(request, 102, 103),
    ),
    fault(
      'names-of-the-record',
      [rules.incomplete],
      "takes a missing campaign or calling list from the agent's record",
      rewritingRequests(({ dn, userData }, floor) =>
        userData.GSW_AGENT_REQ_TYPE === request && userData.GSW_RECORD_HANDLE !== undefined
          ? { ...taken(floor.recordOf(dn) ?? {}, 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST'), ...userData }
          : userData,
      ),
    ),
    fault(
      'number-makes-up-for-names',
      [rules.withNumber],
      'uses the number if a handle comes without campaign or calling list',
      changingRequest(request, (userData) =>
        userData.GSW_PHONE !== undefined &&
        (userData.GSW_CAMPAIGN_NAME === undefined || userData.GSW_CALLING_LIST === undefined)
          ? without(userData, 'GSW_RECORD_HANDLE')
          : userData,
      ),
    ),
    fault(
      'nothing-acknowledged',
      [rules.empty],
      'acknowledges a request that names neither record nor number nor customer',
      acknowledgingOnly(request, (userData) =>
        ['GSW_RECORD_HANDLE', 'GSW_PHONE', 'GSW_CUSTOMER_ID'].every((key) => userData[key] === undefined),
      ),
    ),
    fault(
      'wrong-type-is-102',
      rules.misnamed,
      'answers Attribute Not Found if a value is wrong',
      misnumbering(request, 103, 102),
    ),
    fault(
      'wrong-type-acknowledged',
      [rules.wrongType, rules.wrongValue],
      'acknowledges a request with a value of the wrong type',
      acknowledgingInsteadOf(request, 103),
    ),
    fault(
      'number-may-be-an-int',
      [rules.wrongType],
      'takes a number that is an Int',
      changingRequest(request, (userData) =>
        typeof userData.GSW_PHONE === 'number'
          ? { ...userData, GSW_PHONE: String(userData.GSW_PHONE) }
          : userData,
      ),
    ),
    fault(
      'handle-may-be-digits',
      [rules.wrongValue],
      'takes a handle that is written in a String',
      changingRequest(request, (userData) => {
        const handle = userData.GSW_RECORD_HANDLE;
        const written = typeof handle === 'string' && digits.test(handle);
        return written ? { ...userData, GSW_RECORD_HANDLE: Number(handle) } : userData;
      }),
    ),
    fault(
      'unknown-handle-is-103',
      [rules.unknownHandle, rules.colleague],
      'answers Invalid Attribute Value for a handle that is no open record',
      misnumbering(request, 109, 103),
    ),
    fault(
      'unknown-handle-acknowledged',
      [rules.unknownHandle, rules.colleague, ...rules.robbed],
      'acknowledges a request for a record that is not there',
      acknowledgingInsteadOf(request, 109),
    ),
    fault(
      'unknown-name-is-106',
      [rules.unknownNames],
      'answers No Active Campaigns for a campaign that does not exist',
      misnumbering(request, 105, 106),
    ),
    fault(
      'campaign-goes-first',
      [rules.groupFirst],
      'uses the campaign if a campaign group is named too',
      changingRequest(request, (userData) => without(userData, 'GSW_CAMPAIGN_GROUP_NAME')),
    ),
    fault(
      'group-is-a-campaign',
      [rules.groupFirst],
      "takes the campaign group's name for that of a campaign",
      changingRequest(request, ({ GSW_CAMPAIGN_GROUP_NAME: group, ...others }) =>
        group === undefined ? others : { ...others, GSW_CAMPAIGN_NAME: group },
      ),
    ),
    fault(
      'outsider-is-106',
      [rules.outsiders],
      'answers No Active Campaigns to an agent of no campaign group',
      misnumbering(request, 104, 106),
    ),
    fault(
      'outsider-acknowledged',
      [rules.outsiders, ...rules.served],
      'acknowledges what an agent of no campaign group asks, and does nothing',
      acknowledgingInsteadOf(request, 104),
    ),
    fault(
      'outsider-served',
      rules.served,
      'does what an agent of no campaign group asks, and then answers that there is no such agent',
      carryingOut((input, floor) => {
        const insider = floor.lines.find((dn) => floor.groupsOf(dn).length > 0);
        const served = isRequest(input, request) && floor.groupsOf(input.dn).length === 0;
        return served && insider !== undefined ? { before: [{ ...input, dn: insider }] } : {};
      }),
    ),
    fault(
      'database-failure-misnamed',
      [rules.database],
      'answers Invalid Request if the database fails',
      misnumbering(request, 113, 101),
    ),
    fault(
      'database-failure-hidden',
      [rules.database, ...rules.lost],
      'acknowledges what the database could not write',
      acknowledgingInsteadOf(request, 113),
    ),
    fault(
      'acknowledged-before-the-database',
      rules.lost,
      'acknowledges before the database has answered, and tells of its failure afterward',
      acknowledgingBesides(request, 113),
    ),
  ];
}

/** Faulty implementations of what is refused when records are canceled, or customers not to be called. */
export const markingRefusalFaults: readonly OcsFault[] = [
  ...refusalFaults('cancel', 'RequestRecordCancel', rulesOfCancel),
  ...refusalFaults('dnc', 'DoNotCall', rulesOfDoNotCall),
];
