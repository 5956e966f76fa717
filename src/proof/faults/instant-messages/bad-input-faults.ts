import { previewErrors } from '../../../instant-messages/connector/preview.ts';
import { countingIds } from '../../../instant-messages/counting-ids.ts';
import { cti } from '../../../instant-messages/machine/machine.ts';
import { createSipServer } from '../../../instant-messages/switch/sip-server.ts';
import type { ImFault } from '../../fault.ts';
import { doing, requestIn, sendingPreview } from '../../operators/instant-messages/changed-machine.ts';

const answeringAsRight = (code: number): ImFault['decoration'] =>
  sendingPreview('connector', (frame) =>
    'error' in frame && frame.error.code === code ? [{ answerTo: frame.answerTo, result: {} }] : [frame],
  );

const acknowledging = (
  name: string,
  code: (errorCode: number | undefined) => boolean,
): ImFault['decoration'] =>
  doing('switch', (effects, input) =>
    effects.map((one) => {
      const isRefusal = one.kind === 'frame' && one.channel === 'cti' && one.cti.messageType === 'EventError';
      if (!isRefusal || requestIn(input, name) === undefined || !code(one.cti.errorCode)) return one;
      const { thisDN, referenceId } = one.cti;
      return cti(one.to, { messageType: 'EventACK', thisDN, referenceId });
    }),
  );

export const badInputFaults: readonly ImFault[] = [
  {
    name: 'im-late-answer-is-right',
    breaks: ['IMI-01'],
    does: 'takes an answer that comes too late for a right one',
    decoration: answeringAsRight(previewErrors.tooLate.code),
  },
  {
    name: 'im-strange-answer-is-right',
    breaks: ['IMI-02'],
    does: 'takes the answer of somebody who was not asked for a right one',
    decoration: answeringAsRight(previewErrors.notPreviewed.code),
  },
  {
    name: 'im-text-to-nobody',
    breaks: ['IMI-03'],
    does: 'acknowledges a text outside of a session',
    decoration: acknowledging('RequestPrivateService', (code) => code === 1041),
  },
  {
    name: 'im-any-text',
    breaks: ['IMI-04'],
    does: 'acknowledges a text that is too long or no Unicode',
    decoration: acknowledging('RequestPrivateService', (code) => code !== 1041),
  },
  {
    name: 'im-transfer-of-nothing',
    breaks: ['IMI-05'],
    does: 'acknowledges the transfer of a call that is not there',
    decoration: acknowledging('RequestSingleStepTransfer', () => true),
  },
  {
    name: 'im-routed-again',
    breaks: ['IMI-06'],
    does: 'acknowledges a second request to route',
    decoration: acknowledging('RequestRouteCall', () => true),
  },
  {
    name: 'im-preview-not-strict',
    breaks: ['IMI-07'],
    does: 'routes to who has not accepted, even with a strict preview',
    decoration: (right, floor) => {
      const strategy = { ...floor.strategy, strictPreview: false };
      const one = createSipServer({ ...floor, strategy }, countingIds());
      return { ...right, switch: one };
    },
  },
];
