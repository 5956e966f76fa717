import { describeBadFrame } from '../../../link/frames/bad-frame-policy.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** DLK-01: a desktop sends only frames. */
export const onlyFramesAreSent: DesktopRule = {
  id: 'DLK-01',
  garbled(bad, message, { run }) {
    run.alwaysOn('DLK-01', {
      expected: 'a frame: one JSON object in UTF-8, on a line of at most 1 MiB',
      actual: describeBadFrame(bad),
      message,
    });
  },
};

/** DLK-02: every frame of a desktop names its request. T-Library has more requests than the link lists. */
export const framesAreRequests: DesktopRule = {
  id: 'DLK-02',
  used({ entry, frame: { messageType } }, { run }) {
    if (typeof messageType === 'string' && /^Request[A-Z]/.test(messageType)) return;
    run.alwaysOn('DLK-02', {
      expected: 'a frame whose messageType is the name of a request: Request…',
      actual:
        messageType === undefined
          ? 'messageType is missing'
          : `messageType ${JSON.stringify(messageType).slice(0, 80)}`,
      message: entry.n,
    });
  },
};
