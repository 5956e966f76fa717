import type { Desktop, DesktopEffect, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { Observation } from '../../../desktop/view/observation.ts';
import { faultyDesktop } from './faulty-desktop.ts';

/** Changes events of calls on their way to the desktop; an empty list keeps an event from it. */
export function changingCallEvents(
  change: (event: LinkFrame) => readonly LinkFrame[],
): (right: Desktop) => Desktop {
  return faultyDesktop(() => ({
    before(input) {
      if (input.kind !== 'frame' || input.frame.connId === undefined) return [input];
      return change(input.frame).map((frame) => ({ ...input, frame }));
    },
  }));
}

/** Keeps events of calls from the desktop. */
export function deafToCallEvents(unheard: (event: LinkFrame) => boolean): (right: Desktop) => Desktop {
  return changingCallEvents((event) => (unheard(event) ? [] : [event]));
}

/** Does nothing more after such an event: every action is refused. */
export function stoppingAt(isFatal: (event: LinkFrame) => boolean): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let stopped = false;
    return {
      before(input) {
        stopped ||= input.kind === 'frame' && isFatal(input.frame);
        return stopped ? [] : [input];
      },
      after: (effects, input) =>
        stopped && input.kind === 'action'
          ? [{ kind: 'refused', ticket: input.ticket, sentence: 'Something went wrong.' }]
          : effects,
    };
  });
}

/** From such an event on, shows all records again that have ever been there. */
export function showingAgain(when: (event: LinkFrame) => boolean): (right: Desktop) => Desktop {
  return (right) => {
    const shown = new Map<number, Observation['records'][number]>();
    let again = false;
    return {
      handle(input, now) {
        again ||= input.kind === 'frame' && when(input.frame);
        const effects = right.handle(input, now);
        for (const record of right.observe().records) shown.set(record.handle, record);
        return effects;
      },
      observe: () => (again ? { ...right.observe(), records: [...shown.values()] } : right.observe()),
    };
  };
}

/** First of the reference ids of requests that the right desktop would not send. */
const ownReferences = 600_000;

/** Sends a request of its own about the record of a call when an event of the call comes, once a call. */
export function askingAtCallEvent(
  name: string,
  when: (event: LinkFrame) => boolean,
): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let references = ownReferences;
    const done = new Set<unknown>();
    return {
      after(effects, input) {
        if (input.kind !== 'frame' || !when(input.frame) || done.has(input.frame.connId)) return effects;
        done.add(input.frame.connId);
        references += 1;
        return [...effects, requestAboutCall(name, input.frame, references)];
      },
    };
  });
}

/** Sends once more a request of one type that OCS has refused with an error. */
export function askingInVain(name: string): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let last: LinkFrame | undefined;
    return {
      after(effects, input) {
        const { GSW_ERROR_NUMBER: error } = (input.kind === 'frame' ? input.frame.userData : undefined) ?? {};
        const refused = error === undefined ? undefined : last;
        if (refused !== undefined) last = undefined;
        for (const effect of effects)
          if (effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === name)
            last = effect.frame;
        return refused === undefined ? effects : [...effects, repeated(refused)];
      },
    };
  });
}

function repeated(frame: LinkFrame): DesktopEffect {
  const userData = { ...frame.userData, GSW_REFERENCE_ID: ownReferences };
  return { kind: 'frame', frame: { ...frame, referenceId: ownReferences, userData } };
}

function requestAboutCall(
  name: string,
  { thisDN = '', userData = {} }: LinkFrame,
  reference: number,
): DesktopEffect {
  const { GSW_APPLICATION_ID = 0, GSW_RECORD_HANDLE = 0, GSW_CAMPAIGN_NAME = '' } = userData;
  const list = name === 'ChainedRecordRequest' ? {} : { GSW_CALLING_LIST: userData.GSW_CALLING_LIST ?? '' };
  const keys = { GSW_APPLICATION_ID, GSW_RECORD_HANDLE, GSW_CAMPAIGN_NAME, ...list };
  return {
    kind: 'frame',
    frame: {
      messageType: 'RequestDistributeUserEvent',
      referenceId: reference,
      thisDN,
      userData: { GSW_AGENT_REQ_TYPE: name, ...keys, GSW_REFERENCE_ID: reference },
    },
  };
}
