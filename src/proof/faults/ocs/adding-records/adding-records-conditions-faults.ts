import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  addingWith,
  onlyAcknowledging,
  rememberingAdded,
  rewritingAdditions,
} from '../../../operators/ocs/faulty-additions.ts';
import { type UserEventInput, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import type { Floor, GroupState } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, errorTo, eventFor, refusingRequest } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  changingEach,
  isRequest,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of when records may be added, by whom, and what becomes of them. */
export const addingConditionsFaults: readonly OcsFault[] = [
  {
    name: 'additions-while-running-only',
    breaks: ['ADD-50'],
    does: 'answers 106 to AddRecord unless the campaign runs',
    decoration: refusingIn('loaded', 'stopped'),
  },
  {
    name: 'no-additions-while-running',
    breaks: ['ADD-50'],
    does: 'answers 106 to AddRecord while the campaign runs',
    decoration: refusingIn('running'),
  },
  {
    name: 'additions-without-campaign',
    breaks: ['ADD-51'],
    does: 'acknowledges AddRecord while no campaign was ever loaded',
    decoration: onlyAcknowledging(({ dn }, floor) =>
      states(floor, dn).every((state) => state === 'never loaded'),
    ),
  },
  {
    name: 'additions-after-unload',
    breaks: ['ADD-51'],
    does: 'acknowledges AddRecord after the campaign was unloaded',
    decoration: onlyAcknowledging(({ dn }, floor) => states(floor, dn).includes('unloaded')),
  },
  {
    name: 'addition-not-running',
    breaks: ['ADD-51'],
    does: 'answers 107 to AddRecord while no campaign is loaded',
    decoration: misnumbering('AddRecord', 106, 107),
  },
  {
    name: 'additions-by-anybody',
    breaks: ['ADD-52'],
    does: 'acknowledges AddRecord of an agent outside the groups of the campaign',
    decoration: onlyAcknowledging((request, floor) => floor.groupMeant(request) === undefined),
  },
  {
    name: 'addition-to-unknown-is-wrong-value',
    breaks: ['ADD-53'],
    does: 'answers 103 to AddRecord for an unknown campaign or group',
    decoration: misnumbering('AddRecord', 105, 103),
  },
  {
    name: 'addition-ignores-group',
    breaks: ['ADD-54'],
    does: 'uses the name of the campaign if AddRecord also names a group',
    decoration: rewritingAdditions((request) => without(request, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
  {
    name: 'addition-to-list-of-campaign',
    breaks: ['ADD-54'],
    does: 'adds to the list of the campaign that is named, no matter what group and list are named',
    decoration: rewritingAdditions((request) =>
      request.GSW_CAMPAIGN_GROUP_NAME === 'Autumn@Sales'
        ? { ...without(request, 'GSW_CAMPAIGN_GROUP_NAME'), GSW_CALLING_LIST: 'Customers' }
        : request,
    ),
  },
  {
    name: 'addition-to-any-list',
    breaks: ['ADD-55'],
    does: 'adds to its own list if AddRecord names that of another campaign',
    decoration: rewritingAdditions((request) => ({ ...request, GSW_CALLING_LIST: 'Customers' })),
  },
  {
    name: 'added-not-ready',
    breaks: ['ADD-56'],
    does: 'stores added records as if an agent had them',
    decoration: addingWith(() => ({ record_status: recordStatus.Retrieved })),
  },
  {
    name: 'added-never-read',
    breaks: ['ADD-56'],
    does: 'does not look for records again once it has found none',
    decoration: rememberingAdded((command) =>
      command.verb === 'retrieve' ? { ...command, chains: 0 } : command,
    ),
  },
  {
    name: 'unwanted-addition-refused',
    breaks: ['ADD-58'],
    does: 'answers 116 to AddRecord for a number that is not to be called',
    decoration: watchingOcs((floor) => {
      const unwanted = new Set<unknown>();
      const isUnwanted = (input: OcsInput): input is UserEventInput =>
        isRequest(input, 'AddRecord') && unwanted.has(input.userData.GSW_PHONE);
      return {
        before(input) {
          if (isRequest(input, 'DoNotCall')) unwanted.add(input.userData.GSW_PHONE);
          return isUnwanted(input) ? [] : [input];
        },
        after: (effects, input) =>
          isUnwanted(input) ? [eventFor(input.dn, errorTo(floor, input, 116))] : effects,
      };
    }),
  },
  {
    name: 'unwanted-is-called',
    breaks: ['ADD-58'],
    does: 'acknowledges DoNotCall for a number that no list holds, and forgets it',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'DoNotCall') ? acknowledgmentOf(floor, request) : undefined,
    ),
  },
  {
    name: 'failed-addition-acknowledged',
    breaks: ['ADD-57', 'ADD-59'],
    does: 'acknowledges AddRecord even though the database has failed',
    decoration: changingEach(({ dn, userData }, floor) =>
      isFailedAddition(userData) ? acknowledgmentOf(floor, { kind: 'userEvent', dn, userData }) : userData,
    ),
  },
  {
    name: 'addition-acknowledged-before-the-database',
    breaks: ['ADD-59'],
    does: 'acknowledges AddRecord before the database has answered, and tells of its failure afterward',
    decoration: watchingOcs((floor) => ({
      after: (effects) =>
        effects.flatMap((effect) => {
          if (effect.kind !== 'userEvent' || !isFailedAddition(effect.userData)) return [effect];
          const { dn, userData } = effect;
          return [eventFor(dn, acknowledgmentOf(floor, { kind: 'userEvent', dn, userData })), effect];
        }),
    })),
  },
];

const isFailedAddition = (userData: UserData): boolean =>
  userData.GSW_AGENT_REQ_TYPE === 'AddRecord' && userData.GSW_ERROR_NUMBER === 113;

const states = (floor: Floor, dn: string): readonly GroupState[] =>
  floor.groupsOf(dn).map(({ name }) => floor.state(name));

/** Answers 106 while a campaign group of the agent is in one of these states. */
function refusingIn(...refused: readonly GroupState[]) {
  return refusingRequest('AddRecord', 106, (request, floor) =>
    states(floor, request.dn).some((state) => refused.includes(state)),
  );
}
