import type { AlwaysOnRule } from './always-on-rule.ts';

/**
 * LNK-02: every frame to a desktop says by its messageType which event it is. T-Library has more events than the link
 * lists.
 */
export const framesAreEvents: AlwaysOnRule = {
  id: 'LNK-02',
  framed({ n, frame: { messageType } }, _actor, run) {
    if (typeof messageType === 'string' && /^Event[A-Z]/.test(messageType)) return;
    run.alwaysOn('LNK-02', {
      expected: 'a frame whose messageType is the name of an event: Event…',
      actual:
        messageType === undefined
          ? 'messageType is missing'
          : `messageType ${JSON.stringify(messageType).slice(0, 80)}`,
      message: n,
    });
  },
};
