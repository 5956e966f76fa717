import type { Desktop, DesktopEffect, DesktopInput, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { faultyDesktop } from './faulty-desktop.ts';

/**
 * What a forgetful or stubborn desktop notes, and what it does with it. The right desktop itself says what is on its
 * screen (`observe`); what was there before and is gone is remembered here.
 */
export interface Remembered<Memory> {
  readonly memory: () => Memory;
  /** Notes what OCS or T-Server sends. */
  readonly told?: (memory: Memory, userData: UserData, messageType: string) => void;
  /** Changes a request to OCS or T-Server by what is remembered, and notes it; an empty list drops the request. */
  readonly asks: (memory: Memory, userData: UserData, messageType: string) => UserData | undefined;
}

/** A desktop whose requests depend on what it has received and requested before. */
export function remembering<Memory>({ memory, told, asks }: Remembered<Memory>): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const remembered = memory();
    const asked = (effect: DesktopEffect): readonly DesktopEffect[] => {
      if (effect.kind !== 'frame' || effect.frame.userData === undefined) return [effect];
      const userData = asks(remembered, effect.frame.userData, effect.frame.messageType);
      return userData === undefined ? [] : [{ ...effect, frame: { ...effect.frame, userData } }];
    };
    return {
      before(input) {
        if (input.kind === 'frame') told?.(remembered, input.frame.userData ?? {}, input.frame.messageType);
        return [input];
      },
      after: (effects) => effects.flatMap(asked),
    };
  });
}

/** Drops requests of one type if another one was sent for the same record before. */
export function leavingOut(
  request: string,
  isEnough: (userData: UserData, messageType: string) => boolean,
): (right: Desktop) => Desktop {
  return remembering({
    memory: () => new Set<unknown>(),
    asks(enough, userData, messageType) {
      const { GSW_AGENT_REQ_TYPE: name, GSW_RECORD_HANDLE: handle } = userData;
      if (name === request && (enough.has(handle) || enough.has(undefined))) return undefined;
      if (isEnough(userData, messageType)) enough.add(handle);
      return userData;
    },
  });
}

/** First of the reference ids of requests that the right desktop would not send. */
const ownReferences = 900_000;

/** Sends a request if the right desktop refuses an action; it is about the record that was named last. */
export function insisting(
  action: string,
  request: string,
  own: UserData = {},
  when: (input: DesktopInput) => boolean = () => true,
): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let spokenOf: UserData = {};
    let thisDN = '';
    let references = ownReferences;
    const insist = (): LinkFrame => {
      references += 1;
      const keys = { GSW_AGENT_REQ_TYPE: request, ...spokenOf, ...own, GSW_REFERENCE_ID: references };
      return {
        messageType: 'RequestDistributeUserEvent',
        referenceId: references,
        thisDN,
        userData: keys,
      };
    };
    return {
      before(input) {
        if (input.kind === 'frame') spokenOf = { ...spokenOf, ...identifying(input.frame.userData ?? {}) };
        return [input];
      },
      after(effects, input) {
        for (const effect of effects)
          if (effect.kind === 'frame' && typeof effect.frame.thisDN === 'string')
            thisDN = effect.frame.thisDN;
        if (input.kind !== 'action' || input.action !== action || !when(input)) return effects;
        return effects.flatMap((effect): readonly DesktopEffect[] =>
          effect.kind === 'refused'
            ? [
                { kind: 'frame', frame: insist() },
                { kind: 'done', ticket: effect.ticket },
              ]
            : [effect],
        );
      },
    };
  });
}

/** Sends a second request right after one of a type, for the same record. */
export function followedBy(request: string, next: string): (right: Desktop) => Desktop {
  const doubled = (effect: DesktopEffect): readonly DesktopEffect[] => {
    if (effect.kind !== 'frame' || effect.frame.userData?.GSW_AGENT_REQ_TYPE !== request) return [effect];
    const { frame } = effect;
    const userData = {
      GSW_CALLING_LIST: 'Customers',
      ...frame.userData,
      GSW_AGENT_REQ_TYPE: next,
      GSW_REFERENCE_ID: ownReferences,
    };
    return [effect, { ...effect, frame: { ...frame, referenceId: ownReferences, userData } }];
  };
  return faultyDesktop(() => ({ after: (effects) => effects.flatMap(doubled) }));
}

const identifyingKeys = [
  'GSW_APPLICATION_ID',
  'GSW_CAMPAIGN_NAME',
  'GSW_CALLING_LIST',
  'GSW_RECORD_HANDLE',
] as const;

function identifying(userData: UserData): UserData {
  const pairs = identifyingKeys.flatMap((key) => {
    const value = userData[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(pairs);
}
