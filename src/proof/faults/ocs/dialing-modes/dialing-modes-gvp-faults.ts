import type { OcsOptions } from '../../../../ocs/configuration/configuration.ts';
import { dialModeTraits } from '../../../../ocs/configuration/dialing-modes.ts';
import type { OcsFault } from '../../../fault.ts';
import { workingInMode } from '../../../operators/ocs/dialing/faulty-modes.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { refusingRequest } from '../../../operators/ocs/own-events.ts';

const needsStart = ({ agent_preview_mode_start: set }: OcsOptions): boolean => set === true;

/** Whether a session dials for the ports of a voice platform. */
const dialsForPorts = ({ view }: Floor): boolean =>
  [...view.primary.provisioned.sessions.values()].some(({ mode }) => dialModeTraits[mode].ivrPorts);

/** Faulty implementations of the modes for a voice platform. */
export const dialingModesGvpFaults: readonly OcsFault[] = [
  {
    name: 'gvp-power-needs-start',
    breaks: ['DLM-23'],
    does: 'offers callbacks in Power GVP mode only after PreviewDialingModeStart, if that is required in other modes',
    decoration: workingInMode('Power GVP', 'Progressive GVP'),
  },
  {
    name: 'gvp-record-request-needs-start',
    breaks: ['DLM-24'],
    does: 'answers 101 to a record request in Power GVP mode if agent_preview_mode_start of OCS is true',
    decoration: refusingRequest(
      'PreviewRecordRequest',
      101,
      (_, floor) =>
        dialsForPorts(floor) && needsStart(floor.view.primary.provisioned.index.configuration.options),
    ),
  },
  {
    name: 'gvp-record-request-needs-start-in-group',
    breaks: ['DLM-24'],
    does: 'answers 101 to a record request in Power GVP mode if agent_preview_mode_start of the campaign group is true',
    decoration: refusingRequest(
      'PreviewRecordRequest',
      101,
      (request, floor) =>
        dialsForPorts(floor) && floor.groupsOf(request.dn).some(({ options }) => needsStart(options)),
    ),
  },
  {
    name: 'gvp-record-requests-empty',
    breaks: ['DLM-26'],
    does: 'answers 108 to a record request in Power GVP mode',
    decoration: refusingRequest('PreviewRecordRequest', 108, (_, floor) => dialsForPorts(floor)),
  },
];
