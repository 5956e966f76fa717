import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  changingHeldRows,
  writingAfterCallsOtherwise,
} from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { changingPlaces, hearingPortsOtherwise } from '../../../operators/ocs/dialing/faulty-ivr.ts';
import {
  leavingReadinessAlone,
  obeyingReleaseAction,
  positionsAsPorts,
} from '../../../operators/ocs/dialing/faulty-positions.ts';
import { watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** A record whose agent would have to send RecordProcessed stays open, as with an agent. */
const keepingIfProcessed: Decoration = watchingOcs((floor) => ({
  after: (effects, input) =>
    input.kind === 'call' && floor.configuration.options.record_processed === true
      ? changingHeldRows(effects, (row) => ({ ...row, record_status: recordStatus.Retrieved }))
      : effects,
}));

/** Faulty implementations of when OCS dials for the places of an IVR group, and when it finishes their records. */
export const virtualAgentsFaults: readonly OcsFault[] = [
  {
    name: 'ivr-ports-need-login',
    breaks: ['VAG-01'],
    does: 'dials for a voice treatment port only after a login, which never comes',
    decoration: changingPlaces((group) => ({ ...group, ports: [] })),
  },
  {
    name: 'ivr-port-used-once',
    breaks: ['VAG-01'],
    does: 'waits until a voice treatment port is ready after its first call',
    decoration: hearingPortsOtherwise((call) =>
      call.event === 'EventReleased' ? [{ ...call, connId: 'unknown' }] : [call],
    ),
  },
  {
    name: 'ivr-position-without-login',
    breaks: ['VAG-02'],
    does: 'dials for an ACD Position where nobody has logged in',
    decoration: positionsAsPorts,
  },
  {
    name: 'ivr-position-never',
    breaks: ['VAG-02'],
    does: 'dials for voice treatment ports only',
    decoration: changingPlaces((group) => ({
      ...group,
      disabled: [...group.dns, ...(group.disabled ?? [])],
    })),
  },
  {
    name: 'ivr-position-waits-for-ready',
    breaks: ['VAG-03'],
    does: 'waits until an ACD Position is ready by itself after a call',
    decoration: leavingReadinessAlone,
  },
  {
    name: 'ivr-obeys-release-action',
    breaks: ['VAG-03'],
    does: 'leaves an ACD Position not ready after a call if outbound_release_action says so',
    decoration: obeyingReleaseAction,
  },
  {
    name: 'ivr-port-free-during-call',
    breaks: ['VAG-04'],
    does: 'takes a port for available as soon as it has answered',
    decoration: hearingPortsOtherwise((call) =>
      call.event === 'EventEstablished' ? [call, { ...call, event: 'EventReleased', userData: {} }] : [call],
    ),
  },
  {
    name: 'ivr-inbound-calls-ignored',
    breaks: ['VAG-04'],
    does: 'ignores calls at a port that it has not dialed',
    decoration: hearingPortsOtherwise((call) =>
      call.userData.GSW_RECORD_HANDLE === undefined ? [] : [call],
    ),
  },
  {
    name: 'ivr-port-busy-after-inbound',
    breaks: ['VAG-04'],
    does: 'takes a port for busy for ever after a call that it has not dialed',
    decoration: hearingPortsOtherwise((call) =>
      call.event === 'EventReleased' && call.userData.GSW_RECORD_HANDLE === undefined ? [] : [call],
    ),
  },
  {
    name: 'ivr-disabled-ports-used',
    breaks: ['VAG-05'],
    does: 'dials for voice treatment ports that are disabled',
    decoration: changingPlaces(({ disabled = [], ports = [], ...group }) => ({
      ...group,
      ports,
      disabled: disabled.filter((dn) => !ports.includes(dn)),
    })),
  },
  {
    name: 'ivr-disabled-positions-used',
    breaks: ['VAG-05'],
    does: 'dials for ACD Positions that are disabled',
    decoration: changingPlaces(({ disabled = [], dns, ...group }) => ({
      ...group,
      dns,
      disabled: disabled.filter((dn) => !dns.includes(dn)),
    })),
  },
  {
    name: 'ivr-record-kept',
    breaks: ['VAG-06'],
    does: 'keeps the record of a call at an IVR group after its release',
    decoration: writingAfterCallsOtherwise((row) => ({ ...row, record_status: recordStatus.Retrieved })),
  },
  {
    name: 'ivr-record-ready-again',
    breaks: ['VAG-06'],
    does: 'makes the record of a call at an IVR group Ready after its release',
    decoration: writingAfterCallsOtherwise((row) => ({ ...row, record_status: recordStatus.Ready })),
  },
  {
    name: 'ivr-record-waits-for-request',
    breaks: ['VAG-06'],
    does: 'keeps the record of a call at an IVR group after its release if record_processed is set',
    decoration: keepingIfProcessed,
  },
];
