import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import type { DialEffect } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { writingOtherwise } from '../../../operators/ocs/faulty-records.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { actingAfter, requested } from '../../../operators/ocs/flows/flow-so-far.ts';
import { taken } from '../../../operators/ocs/own-events.ts';
import {
  carryingOut,
  isRequest,
  type OwnRequest,
  rewritingRequests,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

/** Marks the faulty OCS's own command. */
const ownTicket = -1;

/** Faulty implementations that lose their way between the start of the session, the calls, and the records. */
export const predictiveFlowFaults: readonly OcsFault[] = [
  {
    name: 'flow-dials-when-loaded',
    breaks: ['FLW-21'],
    does: 'begins to dial when the session is loaded',
    decoration: faultyOcs(() => ({
      before: (input) =>
        input.kind === 'dialing' && input.verb === 'load'
          ? [input, { ...input, verb: 'start', ticket: ownTicket }]
          : [input],
      after: (effects) =>
        effects.filter((effect) => effect.kind !== 'dialingDone' || effect.ticket !== ownTicket),
    })),
  },
  {
    name: 'flow-forgets-who-was-ready',
    breaks: ['FLW-21', 'FLW-22'],
    does: 'dials only for agents who have gone ready since the session was started',
    decoration: watchingOcs((floor) => ({
      before: (input) =>
        input.kind === 'agentReady' && !floor.groups.some(({ name }) => floor.state(name) === 'running')
          ? []
          : [input],
    })),
  },
  {
    name: 'flow-finished-record-ready',
    breaks: ['FLW-12'],
    does: 'makes a record Ready when it is finished',
    decoration: writingOtherwise((row) => ({ ...row, record_status: recordStatus.Ready })),
  },
  {
    name: 'flow-redials-at-ready',
    breaks: ['FLW-23'],
    does: 'dials the last record again when its agent is ready for the next call',
    decoration: redialing((input) => input.kind === 'agentReady'),
  },
  {
    name: 'flow-redials-at-final',
    breaks: ['FLW-23'],
    does: 'dials a record again when it is finished',
    decoration: redialing((input) => isRequest(input, 'RecordProcessed')),
  },
  {
    name: 'flow-only-one-call',
    breaks: ['FLW-24'],
    does: 'dials nothing more once a record is finished',
    decoration: actingAfter(requested('RecordProcessed'), withoutCalls),
  },
  {
    name: 'flow-updates-first-record',
    breaks: ['FLW-24'],
    does: 'takes every update for one of the first record of the agent',
    decoration: watchingOcs(() => {
      const first = new Map<string, number>();
      return {
        before(input) {
          const handle = input.kind === 'userEvent' ? Number(input.userData.GSW_RECORD_HANDLE) : Number.NaN;
          if (!isRequest(input, 'UpdateCallCompletionStats') || Number.isNaN(handle)) return [input];
          const known = first.get(input.dn) ?? handle;
          first.set(input.dn, known);
          return [{ ...input, userData: { ...input.userData, GSW_RECORD_HANDLE: known } }];
        },
      };
    }),
  },
  {
    name: 'flow-updates-a-colleagues-record',
    breaks: ['FLW-25'],
    does: 'takes every update for one of the record of the agent who logged in first',
    decoration: rewritingRequests(({ userData }, floor) => {
      const record = floor.recordOf(floor.lines[0] ?? '');
      const isUpdate = userData.GSW_AGENT_REQ_TYPE === 'UpdateCallCompletionStats';
      return isUpdate && record !== undefined
        ? { ...userData, ...taken(record, 'GSW_RECORD_HANDLE') }
        : userData;
    }),
  },
  {
    name: 'flow-one-final-for-all',
    breaks: ['FLW-25'],
    does: 'finishes the records of all agents with the RecordProcessed of one',
    decoration: carryingOut((input, floor) =>
      isRequest(input, 'RecordProcessed') ? { after: finalsOf(floor, input.dn) } : {},
    ),
  },
  {
    name: 'flow-ends-with-unanswered-call',
    breaks: ['FLW-26'],
    does: 'dials nothing more once a call was not answered by a live voice',
    decoration: actingAfter(
      ({ input }) => input?.kind === 'call' && input.event === 'EventDialing',
      withoutCalls,
    ),
  },
];

function withoutCalls(effects: readonly OcsEffect[], _: unknown, times: number): readonly OcsEffect[] {
  return times === 0 ? effects : effects.filter(({ kind }) => kind !== 'dial');
}

/** Dials the last record again at some inputs, once it is finished. */
function redialing(when: (input: OcsInput) => boolean): OcsFault['decoration'] {
  return faultyOcs(() => {
    let last: DialEffect | undefined;
    let finished = false;
    return {
      after(effects, input) {
        last = effects.find((effect) => effect.kind === 'dial') ?? last;
        finished ||= isRequest(input, 'RecordProcessed');
        return finished && last !== undefined && when(input) ? [...effects, last] : effects;
      },
    };
  });
}

/** RecordProcessed for the records of all other agents. */
function finalsOf(floor: Floor, dn: string): readonly OwnRequest[] {
  return floor.lines
    .filter((line) => line !== dn)
    .flatMap((line) => {
      const record = floor.recordOf(line);
      const keys = ['GSW_APPLICATION_ID', 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST', 'GSW_RECORD_HANDLE'];
      return record === undefined
        ? []
        : [{ dn: line, userData: { GSW_AGENT_REQ_TYPE: 'RecordProcessed', ...taken(record, ...keys) } }];
    });
}
