import type { CtiFrame } from '../../../instant-messages/machine/frames.ts';
import { cti } from '../../../instant-messages/machine/machine.ts';
import type { ImFault } from '../../fault.ts';
import { doing, requestIn, sendingCti } from '../../operators/instant-messages/changed-machine.ts';

const isText = ({ messageType }: CtiFrame): boolean => messageType === 'EventPrivateInfo';

const changingText = (change: (text: string) => string): ImFault['decoration'] =>
  sendingCti('switch', (frame) => (isText(frame) ? [{ ...frame, text: change(frame.text ?? '') }] : [frame]));

export const chatFaults: readonly ImFault[] = [
  {
    name: 'im-agent-reads-nothing',
    breaks: ['IMC-01'],
    does: 'does not hand texts to the agent',
    decoration: sendingCti('switch', (frame, to) => (isText(frame) && to === 'Ana' ? [] : [frame])),
  },
  {
    name: 'im-worker-reads-nothing',
    breaks: ['IMC-01'],
    does: 'does not hand texts to the knowledge worker',
    decoration: sendingCti('switch', (frame, to) => (isText(frame) && to !== 'Ana' ? [] : [frame])),
  },
  {
    name: 'im-text-twice',
    breaks: ['IMC-02'],
    does: 'hands each text over twice',
    decoration: sendingCti('switch', (frame) => (isText(frame) ? [frame, frame] : [frame])),
  },
  {
    name: 'im-text-echoed',
    breaks: ['IMC-02'],
    does: 'hands each text to its writer as well',
    decoration: doing('switch', (effects, input) => {
      const frame = requestIn(input, 'RequestPrivateService');
      if (frame === undefined || input.kind !== 'frame') return effects;
      const { thisDN, connId, text } = frame;
      return [...effects, cti(input.from, { messageType: 'EventPrivateInfo', thisDN, connId, text })];
    }),
  },
  {
    name: 'im-text-latin',
    breaks: ['IMC-03'],
    does: 'keeps only the characters of Latin-1',
    decoration: changingText((text) => Buffer.from(text, 'latin1').toString('latin1')),
  },
  {
    name: 'im-text-shortened',
    breaks: ['IMC-04'],
    does: 'cuts texts after 4,096 characters',
    decoration: changingText((text) => text.slice(0, 4096)),
  },
  {
    name: 'im-end-for-one',
    breaks: ['IMC-05'],
    does: 'tells only the one who ends the session of its end',
    decoration: doing('switch', (effects, input) => {
      if (requestIn(input, 'RequestReleaseCall') === undefined || input.kind !== 'frame') return effects;
      return effects.filter((one) => one.kind !== 'frame' || one.to === input.from);
    }),
  },
  {
    name: 'im-text-escaped',
    breaks: ['IMC-03'],
    does: 'writes texts as markup',
    decoration: sendingCti('switch', (frame) =>
      isText(frame)
        ? [{ ...frame, text: (frame.text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;') }]
        : [frame],
    ),
  },
  {
    name: 'im-text-in-pieces',
    breaks: ['IMC-04'],
    does: 'hands a long text over in pieces of 1,024 characters',
    decoration: sendingCti('switch', (frame) => {
      const pieces = isText(frame) ? (frame.text?.match(/[\s\S]{1,1024}/gu) ?? ['']) : [];
      return pieces.length < 2 ? [frame] : pieces.map((text) => ({ ...frame, text }));
    }),
  },
  {
    name: 'im-end-for-other',
    breaks: ['IMC-05'],
    does: 'tells only the other side of the end of a session',
    decoration: doing('switch', (effects, input) => {
      const frame = requestIn(input, 'RequestReleaseCall');
      if (frame === undefined || input.kind !== 'frame') return effects;
      return effects.filter((one) => one.kind !== 'frame' || one.to !== input.from);
    }),
  },
];
