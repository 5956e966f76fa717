import type { DesktopEffect, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import {
  changingFrames,
  changingRequest,
  deafTo,
  faultyDesktop,
  showing,
} from '../../operators/desktop/faulty-desktop.ts';
import { insisting, remembering } from '../../operators/desktop/remembering.ts';

/** Faulty desktops that leave records behind. */
export const agentLogoutFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-leaves-records',
    breaks: ['DLO-01', 'DLO-02', 'DLO-13'],
    does: 'leaves the records to OCS when the agent logs out',
    decoration: changingRequest('RecordReject', () => undefined),
  },
  {
    name: 'desktop-logs-out-first',
    breaks: ['DLO-01'],
    does: 'logs the agent out at T-Server, and cleans up afterward',
    decoration: loggingOutWith('logOut'),
  },
  {
    name: 'desktop-gives-back-one',
    breaks: ['DLO-01'],
    does: 'gives back the first of several records',
    decoration: remembering({
      memory: () => ({ given: false }),
      asks(memory, userData) {
        if (userData.GSW_AGENT_REQ_TYPE !== 'RecordReject') return userData;
        if (memory.given) return undefined;
        memory.given = true;
        return userData;
      },
    }),
  },
  {
    name: 'desktop-keeps-scheduled-calls',
    breaks: ['DLO-01'],
    does: 'gives back preview records, but no scheduled calls',
    decoration: remembering({
      memory: () => new Set<unknown>(),
      told(scheduled, { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) {
        if (event === 'ScheduledCall') scheduled.add(handle);
      },
      asks: (scheduled, userData) => (scheduled.has(userData.GSW_RECORD_HANDLE) ? undefined : userData),
    }),
  },
  {
    name: 'desktop-rejects-each-of-chain',
    breaks: ['DLO-02'],
    does: 'rejects every record of a chain on its own',
    decoration: faultyDesktop(() => {
      const chained: number[] = [];
      return {
        before(input) {
          const { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle } =
            (input.kind === 'frame' ? input.frame.userData : undefined) ?? {};
          if (event === 'ChainedRecord' && typeof handle === 'number') chained.push(handle);
          return [input];
        },
        after: (effects) =>
          effects.flatMap((effect) =>
            effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'RecordReject'
              ? [effect, ...chained.map((handle) => ({ ...effect, frame: about(effect.frame, handle) }))]
              : [effect],
          ),
      };
    }),
  },
  {
    name: 'desktop-leaves-updated-records',
    breaks: ['DLO-03'],
    does: 'leaves to OCS at logout what the agent has updated',
    decoration: leavingBehind(({ GSW_AGENT_REQ_TYPE: name }) => name === 'UpdateCallCompletionStats'),
  },
  {
    name: 'desktop-leaves-called-records',
    breaks: ['DLO-03'],
    does: 'leaves to OCS at logout what the agent has called',
    decoration: leavingBehind((_, messageType) => messageType === 'RequestMakeCall'),
  },
  {
    name: 'desktop-never-logs-out',
    breaks: ['DLO-04', 'DLO-05', 'DLO-10', 'DLO-19'],
    does: 'cleans up, and does not log the agent out at T-Server',
    decoration: changingFrames('RequestAgentLogout', () => undefined),
  },
  {
    name: 'desktop-logs-out-before-it-gives-back',
    breaks: ['DLO-14'],
    does: 'logs the agent out at T-Server, and gives the records back then',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.flatMap((effect): readonly DesktopEffect[] => {
          if (effect.kind !== 'frame') return [effect];
          const { thisDN = '', userData } = effect.frame;
          if (userData?.GSW_AGENT_REQ_TYPE !== 'RecordReject') return isLogOut(effect) ? [] : [effect];
          const frame = { messageType: 'RequestAgentLogout', referenceId: 800_001, thisDN };
          return [{ kind: 'frame', frame }, effect];
        }),
    })),
  },
  {
    name: 'desktop-preview-for-ever',
    breaks: ['DLO-15'],
    does: 'keeps showing preview dialing mode when the agent has logged out',
    decoration: showing((seen) => ({
      ...seen,
      previewSessions: seen.loggedIn ? seen.previewSessions : ['Spring'],
    })),
  },
  {
    name: 'desktop-shows-agent-still',
    breaks: ['DLO-04'],
    does: 'keeps showing the agent as logged in',
    decoration: showing((seen) => ({ ...seen, loggedIn: true })),
  },
  {
    name: 'desktop-logs-out-from-a-clean-desk',
    breaks: ['DLO-19'],
    does: 'does not log the agent out at T-Server if a record was given back',
    decoration: faultyDesktop(() => {
      let given = false;
      return {
        after(effects) {
          for (const effect of effects)
            given ||= effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'RecordReject';
          return given ? effects.filter((effect) => !isLogOut(effect)) : effects;
        },
      };
    }),
  },
  {
    name: 'desktop-stays-without-answer',
    breaks: ['DLO-05'],
    does: 'does not log the agent out as long as OCS does not answer what was given back',
    decoration: faultyDesktop(() => ({
      after: (effects, input) =>
        input.kind === 'timer' ? effects.filter((effect) => !isLogOut(effect)) : effects,
    })),
  },
  {
    name: 'desktop-needs-event-at-log-out',
    breaks: ['DLO-05'],
    does: 'overlooks that a rejection is refused if the error has no GSW_USER_EVENT, and keeps waiting',
    decoration: deafTo((userData) => userData.GSW_USER_EVENT === undefined),
  },
  {
    name: 'desktop-asks-on-its-way-out',
    breaks: ['DLO-06', 'DLO-13'],
    does: 'asks for records for an agent who is leaving',
    decoration: insisting('requestPreviewRecord', 'PreviewRecordRequest'),
  },
  {
    name: 'desktop-starts-on-its-way-out',
    breaks: ['DLO-06'],
    does: 'starts preview dialing mode for an agent who is leaving',
    decoration: insisting('startPreview', 'PreviewDialingModeStart'),
  },
];

/** Logs out at T-Server as soon as the agent does this, before all else. */
export function loggingOutWith(action: string): DesktopFault['decoration'] {
  return faultyDesktop(() => {
    let thisDN = '';
    return {
      after(effects, input) {
        for (const effect of effects)
          if (effect.kind === 'frame' && typeof effect.frame.thisDN === 'string')
            thisDN = effect.frame.thisDN;
        if (input.kind !== 'action' || input.action !== action) return effects;
        const frame = { messageType: 'RequestAgentLogout', referenceId: 900_001, thisDN };
        return [{ kind: 'frame', frame }, ...effects];
      },
    };
  });
}

function isLogOut(effect: DesktopEffect): boolean {
  return effect.kind === 'frame' && effect.frame.messageType === 'RequestAgentLogout';
}

function about(frame: LinkFrame, handle: number): LinkFrame {
  const reference = 900_000 + handle;
  const userData = { ...frame.userData, GSW_RECORD_HANDLE: handle, GSW_REFERENCE_ID: reference };
  return { ...frame, referenceId: reference, userData };
}

/** Sends nothing at logout about records for which something was done. */
function leavingBehind(
  isWork: (userData: UserData, messageType: string) => boolean,
): DesktopFault['decoration'] {
  return faultyDesktop(() => {
    const worked = new Set<unknown>();
    return {
      after(effects, input) {
        const isLeaving = input.kind === 'action' && input.action === 'logOut';
        return effects.filter((effect) => {
          if (effect.kind !== 'frame') return true;
          const { messageType, userData = {} } = effect.frame;
          if (isWork(userData, messageType)) worked.add(userData.GSW_RECORD_HANDLE);
          return !isLeaving || !worked.has(userData.GSW_RECORD_HANDLE);
        });
      },
    };
  });
}
