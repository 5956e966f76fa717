import type { OcsFault } from '../../../fault.ts';
import {
  dialingAgainAfterStop,
  dialingOnAfterStop,
  dialsDropped,
  isAboutDialed,
  isAboutDialedByBackup,
} from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { acceptingRefused } from '../../../operators/ocs/dialing/refused-commands.ts';
import { changingEvent, faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { errorTo, refusingRequest, statusEvent } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what happens to calls when the campaign or the OCS changes. */
export const dialingModesChangesFaults: readonly OcsFault[] = [
  {
    name: 'dialer-goes-on-after-stop',
    breaks: ['DLM-11', 'SZG-10'],
    does: 'announces that the campaign has stopped, and dials on',
    decoration: dialingOnAfterStop,
  },
  {
    name: 'dialer-once-more-after-stop',
    breaks: ['DLM-11', 'SZG-10'],
    does: 'calls the last number again when a call is over after the campaign has stopped',
    decoration: dialingAgainAfterStop,
  },
  {
    name: 'dialed-record-closed-at-stop',
    breaks: ['DLM-12'],
    does: 'answers 109 to RecordProcessed for a record whose call it has dialed once the campaign has stopped',
    decoration: refusingRequest('RecordProcessed', 109, (request, floor) => {
      const [group] = floor.groupsOf(request.dn);
      return isAboutDialed(request, floor) && group !== undefined && floor.state(group.name) !== 'running';
    }),
  },
  {
    name: 'mode-changes-at-will',
    breaks: ['DLM-13'],
    does: 'changes a running campaign to any mode',
    decoration: acceptingRefused('setMode', (floor, group, { mode = 'Preview' }) => [
      { ...statusEvent(floor, group, 'CampaignModeChanged'), GSW_CAMPAIGN_MODE: mode },
    ]),
  },
  {
    name: 'mode-change-ends-dialing',
    breaks: ['DLM-14'],
    does: 'dials nothing once the mode has changed while the campaign runs',
    decoration: dialsDropped(({ changed }) => changed),
  },
  {
    name: 'mode-change-ends-connecting',
    breaks: ['DLM-14'],
    does: 'releases every call that is answered once the mode has changed while the campaign runs',
    decoration: faultyOcs(() => {
      let changed = false;
      return {
        before(input) {
          changed ||= input.kind === 'dialing' && input.verb === 'setMode';
          return [input];
        },
        after: (effects) =>
          changed
            ? effects.map((effect) => (effect.kind === 'dial' ? { ...effect, connectOn: [] } : effect))
            : effects,
      };
    }),
  },
  {
    name: 'mode-change-takes-records',
    breaks: ['DLM-25'],
    does: 'answers 109 to RecordProcessed for a record whose call was dialed in another mode',
    decoration: refusingRequest('RecordProcessed', 109, (request, floor) => {
      const [group] = floor.groupsOf(request.dn);
      const record = floor.view.primary.records.get(Number(request.userData.GSW_RECORD_HANDLE));
      return (
        group !== undefined &&
        record?.outbound !== undefined &&
        record.outbound.mode !== floor.mode(group.name)
      );
    }),
  },
  {
    name: 'two-automatic-campaigns',
    breaks: ['DLM-15'],
    does: 'starts a second campaign in which it dials for the same group',
    decoration: acceptingRefused('start', (floor, group) => [statusEvent(floor, group, 'CampaignStarted')]),
  },
  {
    name: 'chain-of-call-refused',
    breaks: ['DLM-16'],
    does: 'answers 101 to ChainedRecordRequest for a record whose call it has dialed',
    decoration: refusingRequest('ChainedRecordRequest', 101, isAboutDialed),
  },
  {
    name: 'chain-of-call-without-rest',
    breaks: ['DLM-16'],
    does: 'sends nothing but the end of a chain in Predictive mode',
    decoration: changingEvent('ChainedRecord', () => undefined),
  },
  {
    name: 'dialed-record-lost-at-switchover',
    breaks: ['DLM-17'],
    does: 'answers 109 as the former primary for records whose calls it has dialed',
    decoration: answeringInstead((request, floor) =>
      isAboutDialedByBackup(request, floor)
        ? { ...errorTo(floor, request, 109), GSW_APPLICATION_ID: floor.backupId ?? 0 }
        : undefined,
    ),
  },
  {
    name: 'dialed-record-unserved-after-switchover',
    breaks: ['DLM-17'],
    does: 'does not answer RecordProcessed as the former primary for records whose calls it has dialed',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'RecordProcessed') && isAboutDialedByBackup(request, floor) ? 'silence' : undefined,
    ),
  },
  {
    name: 'dialer-ends-at-switchover',
    breaks: ['DLM-18'],
    does: 'dials nothing after a switchover',
    decoration: dialsDropped(({ switched }) => switched),
  },
];
