import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { offeringAgain, pushedRecord, writingStatus } from '../../../operators/ocs/dialing/faulty-push.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { refusingRequest } from '../../../operators/ocs/own-events.ts';

/** Changes what RecordProcessed says about pushed records. */
const finishingWith = (result: number | undefined): Decoration =>
  faultyOcs((view) => ({
    before(input) {
      if (input.kind !== 'userEvent' || pushedRecord(input.userData, view()) === undefined) return [input];
      const { GSW_CALL_RESULT: _, ...others } = input.userData;
      const userData = { ...others, ...(result !== undefined && { GSW_CALL_RESULT: result }) };
      return input.userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed' ? [{ ...input, userData }] : [input];
    },
  }));

const isLogout = ({ kind }: OcsInput) => kind === 'agentLoggedOut';

/** Faulty implementations of work on pushed records. */
export const pushPreviewWorkFaults: readonly OcsFault[] = [
  ...(['UpdateCallCompletionStats', 'RecordProcessed', 'RecordReject'] as const).map(
    (type): OcsFault => ({
      name: `push-refuses-${type}`,
      breaks: [type === 'RecordReject' ? 'PSH-16' : 'PSH-12'],
      does: `answers 109 to ${type} for a pushed record`,
      decoration: refusingRequest(
        type,
        109,
        ({ userData }, { view }) => pushedRecord(userData, view) !== undefined,
      ),
    }),
  ),
  {
    name: 'push-result-dropped',
    breaks: ['PSH-13'],
    does: 'does not write the call result with which a pushed record is finished',
    decoration: finishingWith(undefined),
  },
  {
    name: 'push-result-always-answer',
    breaks: ['PSH-13'],
    does: 'writes Answer as the call result of every pushed record',
    decoration: finishingWith(33),
  },
  {
    name: 'push-again-to-ready',
    breaks: ['PSH-14'],
    does: 'offers a record that an agent has to the next one who goes ready',
    decoration: offeringAgain((input, { dn }) =>
      input.kind === 'agentReady' && input.dn !== dn ? [input.dn] : [],
    ),
  },
  {
    name: 'push-to-everybody',
    breaks: ['PSH-14'],
    does: 'offers an accepted record to all others who are logged in',
    decoration: offeringAgain((input, offer, { primary }) =>
      input.kind === 'interactionAccepted' ? [...primary.agents.keys()].filter((dn) => dn !== offer.dn) : [],
    ),
  },
  {
    name: 'push-left-is-ready',
    breaks: ['PSH-15'],
    does: 'returns a pushed record that is left at the logout as Ready',
    decoration: writingStatus(recordStatus.Ready, isLogout),
  },
  {
    name: 'push-left-is-stale',
    breaks: ['PSH-15'],
    does: 'returns a pushed record that is left at the logout as Stale',
    decoration: writingStatus(recordStatus.Stale, isLogout),
  },
];
