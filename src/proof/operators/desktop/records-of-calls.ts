import type { Desktop } from '../../../desktop/machine/ports.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import { faultyDesktop } from './faulty-desktop.ts';
import { remembering } from './remembering.ts';

/** Changes requests about records that came with calls of OCS, knowing the handles of these records in their order. */
export function changingAboutDialed(
  change: (userData: UserData, handles: readonly KeyValue[]) => UserData | undefined,
): (right: Desktop) => Desktop {
  return remembering({
    memory: () => new Set<KeyValue>(),
    told(handles, { GSW_RECORD_HANDLE: handle }, messageType) {
      if (messageType === 'EventRinging' && handle !== undefined) handles.add(handle);
    },
    asks(handles, userData) {
      const { GSW_RECORD_HANDLE: handle } = userData;
      return handle !== undefined && handles.has(handle) ? change(userData, [...handles]) : userData;
    },
  });
}

/** The same for requests of one type. */
export function changingDialedRequest(
  type: string,
  change: (userData: UserData, handles: readonly KeyValue[]) => UserData | undefined,
): (right: Desktop) => Desktop {
  return changingAboutDialed((userData, handles) =>
    userData.GSW_AGENT_REQ_TYPE === type ? change(userData, handles) : userData,
  );
}

/** Changes the data of calls on their way to the desktop. */
export function changingCallData(change: (userData: UserData) => UserData): (right: Desktop) => Desktop {
  return faultyDesktop(() => ({
    before(input) {
      if (input.kind !== 'frame' || input.frame.connId === undefined) return [input];
      return [{ ...input, frame: { ...input.frame, userData: change(input.frame.userData ?? {}) } }];
    },
  }));
}

/** Drops requests of one type once a request of another type was sent, no matter about which record. */
export function neverAfter(type: string, earlier: readonly string[]): (right: Desktop) => Desktop {
  return remembering({
    memory: () => ({ done: false }),
    asks(memory, userData) {
      const name = String(userData.GSW_AGENT_REQ_TYPE);
      if (name === type && memory.done) return undefined;
      memory.done ||= earlier.includes(name);
      return userData;
    },
  });
}
