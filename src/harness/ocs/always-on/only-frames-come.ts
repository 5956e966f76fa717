import { describeBadFrame } from '../../../link/frames/bad-frame-policy.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** LNK-01: a server sends only frames: JSON objects in UTF-8, of at most 1 MiB. */
export const onlyFramesCome: AlwaysOnRule = {
  id: 'LNK-01',
  garbled(bad, { n }, _actor, run) {
    run.alwaysOn('LNK-01', {
      expected: 'a frame: one JSON object in UTF-8, on a line of at most 1 MiB',
      actual: describeBadFrame(bad),
      message: n,
    });
  },
};
