import type { ErrorCode } from '../../../../protocol/errors.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, type UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor, GroupState } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, errorTo, numbered } from '../../../operators/ocs/own-events.ts';
import { answeringAddressed, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of when a preview session can begin. */
export const previewSessionLimitsFaults: readonly OcsFault[] = [
  {
    name: 'starts-unloaded',
    breaks: ['PDM-16'],
    does: 'acknowledges PreviewDialingModeStart when nothing is loaded',
    decoration: acknowledgingStart((state) => state === 'never loaded' || state === 'unloaded'),
  },
  {
    name: 'starts-after-unloading',
    breaks: ['PDM-16', 'PDM-27'],
    does: 'acknowledges PreviewDialingModeStart when everything has been unloaded',
    decoration: acknowledgingStart((state) => state === 'unloaded'),
  },
  {
    name: 'unloaded-is-107',
    breaks: ['PDM-27'],
    does: 'answers 107 instead of 106 to PreviewDialingModeStart when nothing is loaded',
    decoration: changingEvent('error 106', (userData) =>
      userData.GSW_AGENT_REQ_TYPE === 'PreviewDialingModeStart'
        ? { ...userData, ...numbered(107) }
        : userData,
    ),
  },
  {
    name: 'starts-when-loaded',
    breaks: ['PDM-17'],
    does: 'acknowledges PreviewDialingModeStart in a campaign that does not run yet',
    decoration: acknowledgingStart((state) => state === 'loaded'),
  },
  {
    name: 'starts-when-stopped',
    breaks: ['PDM-17'],
    does: 'acknowledges PreviewDialingModeStart in a campaign that has been stopped',
    decoration: acknowledgingStart((state) => state === 'stopped'),
  },
  {
    name: 'preview-only',
    breaks: ['PDM-18'],
    does: 'answers 107 to PreviewDialingModeStart in a predictive campaign',
    decoration: refusingStart(107, runsPredictive),
  },
  {
    name: 'predictive-ignored',
    breaks: ['PDM-18'],
    does: 'does not answer PreviewDialingModeStart in a predictive campaign',
    decoration: answeringAddressed((request, floor) =>
      isStart(request) && runsPredictive(request, floor) ? 'silence' : undefined,
    ),
  },
  {
    name: 'start-refused-without-option',
    breaks: ['PDM-19'],
    does: 'answers 101 to PreviewDialingModeStart when the option is false',
    decoration: refusingStart(101, isOptional),
  },
  {
    name: 'session-always-on',
    breaks: ['PDM-19'],
    does: 'answers 118 to the first PreviewDialingModeStart when the option is false',
    decoration: refusingStart(
      118,
      (request, floor) => isOptional(request, floor) && floor.sessionsOf(request.dn).size === 0,
    ),
  },
];

type Condition = (request: UserEventInput, floor: Floor) => boolean;

function isStart(request: UserEventInput): boolean {
  return isRequest(request, 'PreviewDialingModeStart');
}

function isOptional(request: UserEventInput, floor: Floor): boolean {
  const group = floor.groupMeant(request);
  return group !== undefined && !floor.needsStart(group);
}

function runsPredictive(request: UserEventInput, floor: Floor): boolean {
  return floor.mode(floor.groupMeant(request)?.name) === 'Predictive';
}

/** Refuses PreviewDialingModeStart with an error of its own. */
function refusingStart(error: ErrorCode, when: Condition): Decoration {
  return answeringAddressed((request, floor) =>
    isStart(request) && when(request, floor) ? errorTo(floor, request, error) : undefined,
  );
}

/** Acknowledges PreviewDialingModeStart if the campaign is in some state. */
function acknowledgingStart(when: (state: GroupState) => boolean): Decoration {
  return answeringAddressed((request, floor) => {
    const group = isStart(request) ? floor.groupMeant(request) : undefined;
    return group && when(floor.state(group.name)) ? acknowledgmentOf(floor, request) : undefined;
  });
}
