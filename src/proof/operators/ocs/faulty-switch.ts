import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { TelephonyEvent } from '../../../switch/telephony-event.ts';

/** Changes the user data of call events on their way to a desktop; what OCS learns about the call stays right. */
export function changingCallData(
  change: (userData: UserData, event: TelephonyEvent) => UserData,
): Decoration {
  return {
    switch: (right) => ({
      handle: (input, now) =>
        right.handle(input, now).map((effect) => {
          if (effect.kind !== 'send' || effect.event.connId === undefined) return effect;
          const { event } = effect;
          return { ...effect, event: { ...event, userData: change(event.userData ?? {}, event) } };
        }),
    }),
  };
}
