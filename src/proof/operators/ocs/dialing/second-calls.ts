import type { CallEventName } from '../../../../protocol/call-event-name.ts';
import type { Decoration } from '../../../../reference/machines.ts';

/** Lets a second call ring at an agent as soon as the first gives this event there. */
export function ringingAgainAt(event: CallEventName): Decoration {
  return {
    switch: (right) => ({
      handle: (input, now) =>
        right.handle(input, now).flatMap((effect) => {
          if (effect.kind !== 'send' || effect.event.messageType !== event) return [effect];
          const { referenceId: _, ...first } = effect.event;
          const second = { ...first, messageType: 'EventRinging', connId: `${first.connId}2` } as const;
          return [effect, { ...effect, event: second }];
        }),
    }),
  };
}
