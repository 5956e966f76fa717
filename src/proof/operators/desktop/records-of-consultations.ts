import type { Desktop, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import { faultyDesktop } from './faulty-desktop.ts';
import { remembering } from './remembering.ts';
import { requestAbout } from './unbidden-requests.ts';

/** DoNotCall by number names the number of the last call instead. */
export const markingWhoIsInTheCall: (right: Desktop) => Desktop = remembering<{ phone?: KeyValue }>({
  memory: () => ({}),
  told(memory, { GSW_PHONE: phone }, messageType) {
    if (messageType === 'EventEstablished' && phone !== undefined) memory.phone = phone;
  },
  asks: ({ phone }, userData) =>
    userData.GSW_AGENT_REQ_TYPE === 'DoNotCall' && userData.GSW_PHONE !== undefined && phone !== undefined
      ? { ...userData, GSW_PHONE: phone }
      : userData,
});

/** First of the reference ids of requests that the right desktop would not send. */
const ownReferences = 650_000;

/** Sends RecordReject for every record that came with a call when the agent logs out. */
export const rejectingAtLogout: (right: Desktop) => Desktop = faultyDesktop(() => {
  const records = new Map<KeyValue, UserData>();
  let thisDN: LinkFrame['thisDN'];
  const rejecting = (record: UserData, n: number): LinkFrame => {
    const reference = ownReferences + n;
    const request = requestAbout('RecordReject', record, { GSW_REFERENCE_ID: reference });
    return { ...request, referenceId: reference, thisDN: thisDN ?? '' };
  };
  return {
    after(effects, input) {
      if (input.kind === 'frame' && input.frame.connId !== undefined) {
        const { userData = {} } = input.frame;
        if (userData.GSW_RECORD_HANDLE !== undefined) records.set(userData.GSW_RECORD_HANDLE, userData);
        ({ thisDN } = input.frame);
      }
      if (input.kind !== 'action' || input.action !== 'logOut') return effects;
      const frames = [...records.values()].map(rejecting);
      return [...frames.map((frame) => ({ kind: 'frame', frame }) as const), ...effects];
    },
  };
});
